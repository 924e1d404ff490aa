package io.tantu.carbon;

import io.tantu.carbon.uncertainty.FactorModel;
import io.tantu.carbon.uncertainty.Factors;
import io.tantu.carbon.uncertainty.MonteCarlo;
import io.tantu.carbon.uncertainty.Quantity;
import io.tantu.carbon.uncertainty.Spreads;
import io.tantu.measure.FeatureShare;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The pools that are asked for beside living biomass, each on the ground of its own layer. */
final class PoolAccount {

  /**
   * What a pool, or several together, hold in each zone, and in all zones at the end.
   *
   * @param tonnesC best estimates
   */
  record Stock(double[] tonnesC, List<MonteCarlo.Interval> intervals) {}

  private final Map<String, PoolModel> models = new LinkedHashMap<>();
  private final Spreads spreads;

  private PoolAccount(List<AccountingRules.Pool> pools, int zones, Spreads spreads) {
    pools.forEach(pool -> models.put(pool.id(), new PoolModel(pool, zones)));
    this.spreads = spreads;
  }

  /**
   * Gathers the ground of each pool.
   *
   * @param shares of the forest first, so that ground with trees is no grassland or wetland too
   * @param zones number of zones
   * @param spreads of living biomass
   */
  static PoolAccount of(
      List<AccountingRules.Pool> pools,
      List<FeatureShare> shares,
      StandLayer stands,
      int zones,
      CarbonParameters carbon,
      Spreads spreads) {
    PoolAccount account =
        new PoolAccount(
            pools,
            zones,
            factor ->
                factor.quantity() == Quantity.POOL_DENSITY
                    ? carbon.pools().spread(factor.group())
                    : spreads.of(factor));
    StandRule rule = new StandRule(carbon);
    for (PoolModel model : account.models.values()) {
      shares.stream()
          .filter(share -> share.layerId().equals(model.pool().layer()))
          .forEach(share -> model.add(share, types(share, stands, rule), carbon.pools()));
    }
    return account;
  }

  private static List<String> types(FeatureShare share, StandLayer stands, StandRule rule) {
    return share.layerId().equals(StandLayer.ID)
        ? rule.poolTypes(stands.share(share))
        : List.of(share.layerId());
  }

  /** One pool; empty when it was not asked for. */
  Optional<PoolModel> model(String pool) {
    return Optional.ofNullable(models.get(pool));
  }

  Map<String, Stock> stocks() {
    Map<String, Stock> stocks = new LinkedHashMap<>();
    models.forEach((id, model) -> stocks.put(id, stock(model)));
    return stocks;
  }

  /** All of them with living biomass; empty when none was asked for. */
  Optional<Stock> with(StandModel living) {
    return models.isEmpty()
        ? Optional.empty()
        : Optional.of(stock(new AllPools(living, List.copyOf(models.values()))));
  }

  private Stock stock(FactorModel model) {
    return new Stock(model.amounts(Factors.NONE), StockUncertainty.DRAWS.intervals(model, spreads));
  }

  /** The densities that made the figures, as a receipt names them. */
  Map<String, String> named() {
    Map<String, String> named = new TreeMap<>();
    models.forEach(
        (id, model) ->
            named.put(
                "pool:" + id,
                model.densities().stream()
                    .map(PoolTable.Density::text)
                    .collect(Collectors.joining("; "))));
    return named;
  }
}
