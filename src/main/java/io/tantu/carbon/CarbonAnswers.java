package io.tantu.carbon;

import io.tantu.carbon.CarbonAnswer.IssueGroup;
import io.tantu.carbon.CarbonAnswer.Pool;
import io.tantu.carbon.CarbonAnswer.Species;
import io.tantu.carbon.CarbonAnswer.Uncertainty;
import io.tantu.carbon.CarbonAnswer.Zone;
import io.tantu.catalog.LocalizedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes an account as it is answered. */
final class CarbonAnswers {

  static final Uncertainty UNCERTAINTY =
      new Uncertainty(
          false,
          new LocalizedText(
              "尚未计算不确定性；三种方法之间的差异大于任何参数的误差",
              "Not computed; the spread between the three methods exceeds the error of any"
                  + " parameter"));

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

  Zone zone(String code, String name, ZoneCarbon zone) {
    Map<MethodId, Double> byMethod = new EnumMap<>(MethodId.class);
    zone.byMethod().forEach((id, stock) -> byMethod.put(id, stock.tonnesC()));
    return new Zone(
        code,
        name,
        zone.stock().tonnesC(),
        zone.stock().tonnesCO2e(),
        null,
        null,
        null,
        zone.areaHa(),
        zone.notCountedHa(),
        zone.volumeM3(),
        pools.stream().map(pool -> pool(pool, zone.stock())).toList(),
        zone.bySpecies().stream().map(CarbonAnswers::species).toList(),
        byMethod);
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
