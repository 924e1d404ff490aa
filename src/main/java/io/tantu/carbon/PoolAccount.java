package io.tantu.carbon;

import io.tantu.carbon.uncertainty.Factors;
import io.tantu.carbon.uncertainty.MonteCarlo;
import io.tantu.carbon.uncertainty.Quantity;
import io.tantu.carbon.uncertainty.Spreads;
import io.tantu.measure.FeatureShare;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The pools that are asked for beside living biomass, each on the ground of its own layer. */
final class PoolAccount {

  /** What a pool holds in each zone, and in all zones together, their sum, at the end. */
  record Stock(List<CarbonStock> stocks, List<MonteCarlo.Interval> intervals) {}

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

  private Stock stock(PoolModel model) {
    double[] amounts = model.amounts(Factors.NONE);
    List<CarbonStock> stocks =
        Arrays.stream(amounts, 0, amounts.length - 1)
            .mapToObj(CarbonStock::ofTonnesC)
            .collect(Collectors.toCollection(ArrayList::new));
    stocks.add(stocks.stream().reduce(CarbonStock.ZERO, CarbonStock::plus));
    return new Stock(stocks, StockUncertainty.DRAWS.intervals(model, spreads));
  }

  /**
   * How far living biomass and the pools together may be off in each zone, and in all of them at
   * the end; empty when no pool was asked for.
   */
  Optional<List<MonteCarlo.Interval>> intervalsWith(StandModel living) {
    if (models.isEmpty()) {
      return Optional.empty();
    }
    AllPools together = new AllPools(living, List.copyOf(models.values()));
    return Optional.of(StockUncertainty.DRAWS.intervals(together, spreads));
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
