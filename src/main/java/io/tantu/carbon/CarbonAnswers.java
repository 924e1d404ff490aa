package io.tantu.carbon;

import io.tantu.carbon.CarbonAnswer.Assumption;
import io.tantu.carbon.CarbonAnswer.Contribution;
import io.tantu.carbon.CarbonAnswer.IssueGroup;
import io.tantu.carbon.CarbonAnswer.Pool;
import io.tantu.carbon.CarbonAnswer.Species;
import io.tantu.carbon.CarbonAnswer.Uncertainty;
import io.tantu.carbon.CarbonAnswer.Zone;
import io.tantu.carbon.uncertainty.Quantity;
import io.tantu.catalog.LocalizedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes an account as it is answered. */
final class CarbonAnswers {

  private static final LocalizedText UNCERTAINTY_NOTE =
      new LocalizedText(
          "区间只含所选方法的参数、蓄积和面积的误差，且假定各小班的蓄积误差方向一致（偏保守）；三种方法之间的差异大于这个区间，应一并列出",
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

  private static final int STANDS_LISTED = 20;

  private static final LocalizedText ALL_ZONES = new LocalizedText("全市", "Whole city");

  private record Cause(String code, LocalizedText seen, LocalizedText remedy) {}

  private final List<AccountingRules.Pool> pools;

  CarbonAnswers(AccountingRules rules) {
    this.pools = rules.pools();
  }

  Zone zone(String code, String name, ZoneCarbon zone, StockUncertainty uncertainty) {
    Map<MethodId, Double> byMethod = new EnumMap<>(MethodId.class);
    zone.byMethod().forEach((id, stock) -> byMethod.put(id, stock.tonnesC()));
    return new Zone(
        code,
        name,
        zone.stock().tonnesC(),
        zone.stock().tonnesCO2e(),
        density(zone),
        uncertainty.lower95(),
        uncertainty.upper95(),
        uncertainty.propagatedHalfWidth(),
        contributions(uncertainty),
        null,
        zone.areaHa(),
        zone.notCountedHa(),
        zone.volumeM3(),
        pools.stream().map(pool -> pool(pool, zone.stock())).toList(),
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

  private static Pool pool(AccountingRules.Pool pool, CarbonStock livingBiomass) {
    return new Pool(
        pool.id(),
        pool.title(),
        pool.included(),
        pool.included() ? (Double) livingBiomass.tonnesC() : null,
        pool.reason());
  }

  private static Species species(SpeciesCarbon species) {
    return new Species(
        species.species(),
        species.areaHa(),
        species.notCountedHa(),
        species.volumeM3(),
        species.stock().tonnesC());
  }

  /** The issues by cause, in the order in which they were met. */
  static List<IssueGroup> grouped(List<CarbonIssue> issues) {
    Map<Cause, List<String>> stands = new LinkedHashMap<>();
    for (CarbonIssue issue : issues) {
      stands
          .computeIfAbsent(
              new Cause(issue.code(), issue.seen(), issue.remedy()), cause -> new ArrayList<>())
          .add(issue.standId());
    }
    return stands.entrySet().stream()
        .map(
            entry ->
                new IssueGroup(
                    entry.getKey().code(),
                    ALL_ZONES,
                    entry.getKey().seen(),
                    entry.getKey().remedy(),
                    entry.getValue().size(),
                    entry.getValue().stream().limit(STANDS_LISTED).toList()))
        .toList();
  }
}
