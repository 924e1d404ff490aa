package io.tantu.renewable.land;

import io.tantu.catalog.FeatureFilter;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.constraint.Constraint;
import io.tantu.constraint.NotJudged;
import io.tantu.constraint.Severity;
import io.tantu.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * The rules of a day, parted into those that ground can be judged by and those that it cannot.
 * Immutable.
 *
 * @param judged of any severity
 */
public record LandRules(List<Constraint> judged, List<NotJudged> notJudged) {

  private static final LocalizedText NO_GROUND =
      new LocalizedText(
          "图层是点或线，规则没有给出距离，占不到面积",
          "The layer holds points or lines and the rule states no distance: no ground");

  /**
   * @param layers finds a layer that is at hand by its id
   */
  static LandRules of(List<Constraint> rules, Function<String, Optional<LayerDefinition>> layers) {
    List<Constraint> judged = new ArrayList<>();
    List<NotJudged> notJudged = new ArrayList<>();
    for (Constraint rule : rules) {
      if (!rule.isJudged()) {
        notJudged.add(NotJudged.of(rule));
        continue;
      }
      Optional<LayerDefinition> layer = layers.apply(rule.layer());
      if (layer.isEmpty()) {
        notJudged.add(NotJudged.withoutData(rule, rule.layer()));
      } else if (rule.withinMetres() == 0 && layer.get().geometryType() != GeometryType.POLYGON) {
        notJudged.add(NotJudged.of(rule, NO_GROUND));
      } else {
        judged.add(rule);
      }
    }
    return new LandRules(List.copyOf(judged), List.copyOf(notJudged));
  }

  /** The ground that the rules of the severity take, by layer. */
  List<RuledGround> ground(Severity severity, Function<String, Snapshot> snapshots) {
    Map<String, List<Constraint>> byLayer = new LinkedHashMap<>();
    judged.stream()
        .filter(rule -> rule.severity() == severity)
        .forEach(rule -> byLayer.computeIfAbsent(rule.layer(), any -> new ArrayList<>()).add(rule));
    List<RuledGround> ground = new ArrayList<>();
    byLayer.forEach(
        (layer, rules) -> {
          Snapshot snapshot = snapshots.apply(layer);
          ground.add(RuledGround.of(snapshot, reach(rules, snapshot.layer())));
        });
    return ground;
  }

  /** What each rule of severity forbid or restrict takes by itself. */
  public List<RuleArea> areas(Function<String, Snapshot> snapshots) {
    return judged.stream()
        .filter(rule -> rule.severity() == Severity.FORBID || rule.severity() == Severity.RESTRICT)
        .map(
            rule -> {
              Snapshot snapshot = snapshots.apply(rule.layer());
              return new RuleArea(
                  rule, RuledGround.of(snapshot, reach(List.of(rule), snapshot.layer())));
            })
        .toList();
  }

  /** How far a feature with some values reaches: as far as the strictest rule about it. */
  private static ToDoubleFunction<Object[]> reach(List<Constraint> rules, LayerDefinition layer) {
    List<FeatureFilter> filters =
        rules.stream().map(rule -> FeatureFilter.of(rule.where(), layer)).toList();
    return values -> {
      double most = -1;
      for (int i = 0; i < filters.size(); i++) {
        double metres = rules.get(i).withinMetres();
        if (metres > most && filters.get(i).test(values)) {
          most = metres;
        }
      }
      return most;
    };
  }
}
