package io.tantu.carbon;

import io.tantu.carbon.CarbonAnswer.Assumption;
import io.tantu.carbon.CarbonAnswer.Contribution;
import io.tantu.carbon.CarbonAnswer.Pool;
import io.tantu.carbon.CarbonAnswer.PoolSum;
import io.tantu.carbon.CarbonAnswer.Species;
import io.tantu.carbon.CarbonAnswer.Uncertainty;
import io.tantu.carbon.CarbonAnswer.Zone;
import io.tantu.carbon.uncertainty.MonteCarlo;
import io.tantu.carbon.uncertainty.Quantity;
import io.tantu.catalog.LocalizedText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes an account as it is answered. */
final class CarbonAnswers {

  private static final LocalizedText UNCERTAINTY_NOTE =
      new LocalizedText(
          "区间只含所选方法的参数、蓄积和面积的误差，且假定各小班的蓄积误差方向一致（偏保守）；各方法之间的差异大于这个区间，应一并列出",
          "The interval holds errors of this method's parameters, of volume and of area, taken to be"
              + " off alike in all stands (on the safe side); the methods differ by more than the"
              + " interval, so all of them are shown");

  static final LocalizedText VOLUME_NOTE =
      new LocalizedText(
          "本蓄积含公路、农村道路、沟渠、宅基地上的林木，故大于森林蓄积量（只计郁闭度 0.2 以上的乔木林地）；" + "不含未能计入的小班（如疏林），故不大于活立木蓄积",
          "This volume includes trees on road, rural road, canal and homestead land, so it is larger"
              + " than the forest stock volume (arbour forest of canopy 0.2 or more only); without"
              + " stands that could not be counted (open woodland), so not larger than that of all"
              + " living trees");

  private final List<AccountingRules.Pool> pools;
  private final List<StockUncertainty> uncertainty;
  private final PoolAccount others;
  private final Map<String, PoolAccount.Stock> stocks;
  private final Optional<List<MonteCarlo.Interval>> together;
  private final Optional<SinkAccount> sink;

  /**
   * @param uncertainty of living biomass in each zone, and in all of them at the end
   * @param together of living biomass with the other pools that were asked for
   */
  CarbonAnswers(
      AccountingRules rules,
      List<StockUncertainty> uncertainty,
      PoolAccount others,
      Optional<List<MonteCarlo.Interval>> together,
      Optional<SinkAccount> sink) {
    this.pools = rules.pools();
    this.uncertainty = uncertainty;
    this.others = others;
    this.stocks = others.stocks();
    this.together = together;
    this.sink = sink;
  }

  /**
   * Writes one zone.
   *
   * @param index its place in the lists; the number of zones for all of them together
   */
  Zone zone(String code, String name, int index, ZoneCarbon zone) {
    Map<MethodId, Double> byMethod = new EnumMap<>(MethodId.class);
    zone.byMethod().forEach((id, stock) -> byMethod.put(id, stock.tonnesC()));
    StockUncertainty interval = uncertainty.get(index);
    return new Zone(
        code,
        name,
        zone.stock().tonnesC(),
        zone.stock().tonnesCO2e(),
        density(zone),
        interval.lower95(),
        interval.upper95(),
        interval.propagatedHalfWidth(),
        contributions(interval),
        sink.map(of -> of.of(index).tonnesCO2ePerYear()).orElse(null),
        zone.areaHa(),
        zone.notCountedHa(),
        zone.volumeM3(),
        pools.stream().map(pool -> pool(pool, index, zone, interval)).toList(),
        together.map(intervals -> sum(zone, index, intervals.get(index))).orElse(null),
        zone.bySpecies().stream().map(CarbonAnswers::species).toList(),
        byMethod);
  }

  private static Double density(ZoneCarbon zone) {
    double known = StandStock.recordedHectares(zone.areaHa() - zone.notCountedHa());
    return known > 0 ? (Double) (zone.stock().tonnesC() / known) : null;
  }

  private static List<Contribution> contributions(StockUncertainty uncertainty) {
    double variance = Math.pow(uncertainty.propagatedHalfWidth(), 2);
    return uncertainty.contributions().entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(Map.Entry.<Quantity, Double>comparingByValue().reversed())
        .map(
            entry ->
                new Contribution(
                    entry.getKey(),
                    entry.getKey().title(),
                    entry.getValue(),
                    entry.getValue() * entry.getValue() / variance))
        .toList();
  }

  /** How the intervals of a method were made. */
  static Uncertainty uncertainty(UncertaintyTable table, MethodId method) {
    return new Uncertainty(
        UNCERTAINTY_NOTE,
        StockUncertainty.DRAWS.draws(),
        StockUncertainty.DRAWS.seed(),
        table.lines(method).stream()
            .map(
                line ->
                    new Assumption(
                        line.quantity(),
                        line.quantity().title(),
                        100 * line.spread().halfWidth(),
                        line.spread().form(),
                        line.source(),
                        line.verified()))
            .toList());
  }

  private Pool pool(
      AccountingRules.Pool pool, int index, ZoneCarbon living, StockUncertainty interval) {
    if (pool.included()) {
      return new Pool(
          pool.id(),
          pool.title(),
          true,
          living.stock().tonnesC(),
          interval.lower95(),
          interval.upper95(),
          living.areaHa() - living.notCountedHa(),
          living.notCountedHa(),
          null);
    }
    return others
        .model(pool.id())
        .map(model -> asked(model, stocks.get(pool.id()), index))
        .orElseGet(
            () ->
                new Pool(
                    pool.id(), pool.title(), false, null, null, null, null, null, pool.reason()));
  }

  private static Pool asked(PoolModel model, PoolAccount.Stock stock, int index) {
    return new Pool(
        model.pool().id(),
        model.pool().title(),
        true,
        stock.stocks().get(index).tonnesC(),
        stock.intervals().get(index).lower(),
        stock.intervals().get(index).upper(),
        model.countedHectares(index),
        model.notCountedHectares(index),
        model.pool().reason());
  }

  private PoolSum sum(ZoneCarbon living, int index, MonteCarlo.Interval interval) {
    CarbonStock sum =
        stocks.values().stream()
            .map(stock -> stock.stocks().get(index))
            .reduce(living.stock(), CarbonStock::plus);
    return new PoolSum(sum.tonnesC(), sum.tonnesCO2e(), interval.lower(), interval.upper());
  }

  private static Species species(SpeciesCarbon species) {
    return new Species(
        species.species(),
        species.areaHa(),
        species.notCountedHa(),
        species.volumeM3(),
        species.stock().tonnesC());
  }
}
