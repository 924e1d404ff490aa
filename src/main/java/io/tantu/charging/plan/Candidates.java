package io.tantu.charging.plan;

import io.tantu.catalog.AttributeType;
import io.tantu.catalog.Feature;
import io.tantu.catalog.FeatureFilter;
import io.tantu.catalog.LayerDefinition;
import io.tantu.charging.Position;
import io.tantu.geodesy.GeodesicDistance;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * The candidates of a source in a fixed order.
 *
 * @param names of those that have one
 * @param costs of stations at those that have one of their own
 */
record Candidates(
    List<Position> places, Map<Position, String> names, Map<Position, BigDecimal> costs) {

  /** Places by hand are told to a millionth of a degree. */
  private static final double SAME_METRES = 0.2;

  static Candidates unnamed(List<Position> places) {
    return new Candidates(places, Map.of(), Map.of());
  }

  /**
   * A point of each of the features, a place once.
   *
   * @throws ProblemException {@code bad-filter}, {@code attribute-missing}, {@code bad-plan}
   */
  static Candidates of(LayerDefinition layer, CandidateSource source, Stream<Feature> features) {
    FeatureFilter filter = FeatureFilter.of(source.where(), layer);
    int cost = source.cost() == null ? -1 : costIndex(layer, source.cost());
    int label = layer.label() == null ? -1 : layer.indexOf(layer.label());
    Map<Position, String> names = new LinkedHashMap<>();
    Map<Position, BigDecimal> costs = new HashMap<>();
    features
        .filter(feature -> filter.test(feature.values()))
        .forEach(
            feature -> {
              Position place = inside(feature.geometry());
              if (names.containsKey(place)) {
                return;
              }
              names.put(place, label < 0 ? null : (String) feature.values()[label]);
              if (cost >= 0 && feature.values()[cost] != null) {
                costs.put(place, cost(feature, (Number) feature.values()[cost], source));
              }
            });
    return new Candidates(List.copyOf(names.keySet()), names, costs);
  }

  /** The same, whose names and costs hold at places by hand that are as near as one can point. */
  Candidates alsoKnownAt(List<Position> byHand) {
    Map<Position, String> allNames = new HashMap<>(names);
    Map<Position, BigDecimal> allCosts = new HashMap<>(costs);
    for (Position place : byHand) {
      for (Position candidate : places) {
        if (GeodesicDistance.metres(place.lon(), place.lat(), candidate.lon(), candidate.lat())
            <= SAME_METRES) {
          allNames.putIfAbsent(place, names.get(candidate));
          Optional.ofNullable(costs.get(candidate))
              .ifPresent(cost -> allCosts.putIfAbsent(place, cost));
        }
      }
    }
    return new Candidates(places, allNames, allCosts);
  }

  private static int costIndex(LayerDefinition layer, String cost) {
    int index = layer.requireIndex(cost, "candidates.cost names");
    AttributeType type = layer.attributes().get(index).type();
    if (!type.isNumeric()) {
      throw PlanQuestion.bad(
          "candidates.cost", "'%s' of type %s".formatted(cost, type), "a number of the layer");
    }
    return index;
  }

  private static BigDecimal cost(Feature feature, Number cost, CandidateSource source) {
    if (!(cost.doubleValue() >= 0 && Double.isFinite(cost.doubleValue()))) {
      throw PlanQuestion.bad(
          "candidates.cost",
          "%s of %s %s".formatted(cost, source.layer(), feature.id()),
          "0 or more");
    }
    return new BigDecimal(cost.toString());
  }

  private static Position inside(Geometry geometry) {
    Point point =
        geometry.getDimension() == 0 ? geometry.getCentroid() : geometry.getInteriorPoint();
    return new Position(point.getX(), point.getY());
  }
}
