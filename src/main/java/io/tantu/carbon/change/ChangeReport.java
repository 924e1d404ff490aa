package io.tantu.carbon.change;

import io.tantu.carbon.CarbonParameters;
import io.tantu.carbon.CarbonStock;
import io.tantu.carbon.MethodId;
import io.tantu.carbon.StandShare;
import io.tantu.carbon.TwoVersions;
import io.tantu.carbon.change.CarbonChange.Stand;
import io.tantu.carbon.change.CarbonChange.State;
import io.tantu.carbon.change.CarbonChange.Zone;
import io.tantu.carbon.uncertainty.MonteCarlo;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.measure.Inputs;
import io.tantu.measure.Receipt;
import io.tantu.measure.Receipts;
import io.tantu.measure.ZoneSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes stand changes as they are answered.
 *
 * @param intervals one a zone, and one for all zones together at the end
 */
record ChangeReport(
    LayerDefinition zoneLayer,
    ZoneSet zones,
    TwoVersions versions,
    List<MonteCarlo.Interval> intervals,
    Inputs inputs) {

  private static final double GRAMS_PER_TONNE = 1e6;

  private static final LocalizedText NOTE =
      new LocalizedText(
          "正值为碳汇，负值为碳源；各列之和等于两期储量之差，精确到克。区间假定参数与面积的误差在两期相同、蓄积误差各自独立。"
              + "“新增林地”也包括此前未调查的林地，影像和调查记录可供区分",
          "Positive is a sink, negative a source; the columns add up to the difference of the stocks"
              + " to the gram. The interval takes errors of parameters and areas as the same in both"
              + " versions and those of the volumes as independent. Afforestation includes stands"
              + " that were not surveyed before; images and records tell them apart");

  CarbonChange written(
      StandChanges stands,
      MethodId method,
      CarbonParameters carbon,
      int listed,
      String id,
      Instant now) {
    int all = zones.clippers().size();
    List<StandChange> changes = stands.changes(all);
    List<Map<ChangeCause, Long>> causes = causes(changes, all);
    long[] before = grams(stands.before(), all);
    long[] after = grams(stands.after(), all);
    int whole = zones.totalIndex();
    List<Zone> written = new ArrayList<>();
    for (int zone = 0; zone < zones.size(); zone++) {
      written.add(
          zone(zones.code(zone), zones.name(zone), zone, before[zone], after[zone], causes));
    }
    List<StandChange> ofStands =
        changes.stream().filter(change -> change.zone() < zones.size()).toList();
    return new CarbonChange(
        zoneLayer.id(),
        method,
        State.of(versions.before()),
        State.of(versions.after()),
        versions.years(),
        inputs.provenance(),
        written,
        zone("total", "合计", whole, before[whole], after[whole], causes),
        ofStands.stream()
            .sorted(
                Comparator.comparingLong((StandChange change) -> -Math.abs(change.gramsC()))
                    .thenComparingInt(StandChange::zone))
            .limit(listed)
            .map(this::stand)
            .toList(),
        ofStands.size(),
        NOTE,
        "/api/v1/carbon/change?by=%s&method=%s&from=%s&to=%s&years=%s"
            .formatted(
                zoneLayer.id(),
                method,
                versions.before().version(),
                versions.after().version(),
                versions.years()),
        receipt(stands, method, carbon, id, now));
  }

  private Receipt receipt(
      StandChanges stands, MethodId method, CarbonParameters carbon, String id, Instant now) {
    Set<String> species =
        Stream.concat(stands.before().stream(), stands.after().stream())
            .map(state -> state.share().species())
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, String> named = new TreeMap<>(carbon.named(method, species));
    named.put("by", zoneLayer.id());
    named.put("years", String.valueOf(versions.years()));
    return Receipts.of(id, now, inputs, named, stands.overlaps(), stands.worstIdentityError());
  }

  /** Grams by cause for each zone, and for all of them at the end. */
  private static List<Map<ChangeCause, Long>> causes(List<StandChange> changes, int zones) {
    List<Map<ChangeCause, Long>> causes = new ArrayList<>();
    for (int zone = 0; zone <= zones; zone++) {
      causes.add(new EnumMap<>(ChangeCause.class));
    }
    for (StandChange change : changes) {
      change
          .causes()
          .forEach(
              (cause, grams) -> {
                causes.get(change.zone()).merge(cause, grams, Long::sum);
                causes.get(zones).merge(cause, grams, Long::sum);
              });
    }
    return causes;
  }

  private static long[] grams(Collection<StandState> states, int zones) {
    long[] grams = new long[zones + 1];
    for (StandState state : states) {
      grams[state.share().zone()] += state.gramsC();
      grams[zones] += state.gramsC();
    }
    return grams;
  }

  private Zone zone(
      String code,
      String name,
      int index,
      long before,
      long after,
      List<Map<ChangeCause, Long>> causes) {
    double change = (after - before) / GRAMS_PER_TONNE;
    double sink = change / versions.years();
    Map<ChangeCause, Double> tonnes = new EnumMap<>(ChangeCause.class);
    for (ChangeCause cause : ChangeCause.values()) {
      tonnes.put(cause, causes.get(index).getOrDefault(cause, 0L) / GRAMS_PER_TONNE);
    }
    return new Zone(
        code,
        name,
        before / GRAMS_PER_TONNE,
        after / GRAMS_PER_TONNE,
        change,
        tonnes,
        intervals.get(index).lower(),
        intervals.get(index).upper(),
        sink,
        sink * CarbonStock.CO2_PER_C);
  }

  private Stand stand(StandChange change) {
    StandShare was = change.before() == null ? null : change.before().share();
    StandShare is = change.after() == null ? null : change.after().share();
    Map<ChangeCause, Double> tonnes = new EnumMap<>(ChangeCause.class);
    change.causes().forEach((cause, grams) -> tonnes.put(cause, grams / GRAMS_PER_TONNE));
    return new Stand(
        zones.code(change.zone()),
        is == null ? was.standId() : is.standId(),
        change.beforeId(),
        change.afterId(),
        kind(was),
        kind(is),
        was == null ? 0 : change.before().hectares(),
        is == null ? 0 : change.after().hectares(),
        change.gramsC() / GRAMS_PER_TONNE,
        tonnes);
  }

  private static String kind(StandShare share) {
    return share == null ? null : share.species() + " · " + share.landClass();
  }
}
