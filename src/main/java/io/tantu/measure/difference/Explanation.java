package io.tantu.measure.difference;

import io.tantu.measure.ExactSum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Explains one zone's change at a time, in millionths of the figure's unit. First the zone's own
 * change is taken, with the former features; then that of the features, in the new zone.
 *
 * @param before former features in the former zones
 * @param moved former features in the new zones
 * @param after new features in the new zones
 */
record Explanation(
    Map<String, LayerMatch> layers, ZoneShares before, ZoneShares moved, ZoneShares after) {

  /** Stored figures may differ from the sum of parts by the rounding of both, and no more. */
  private static final long ROUNDING = 2;

  private static final double PER_UNIT = 1e6;

  /** One cause before it is rounded; positions −1 where there is no feature. */
  private record Part(
      Cause cause, LayerMatch layer, int from, int to, double earlier, double change) {

    static Part ofZone(double change) {
      return new Part(Cause.ZONE, null, -1, -1, 0, change);
    }
  }

  /**
   * The causes that add up to the change, the largest first.
   *
   * @param code the zone's code, or null for all zones together
   * @param change of the stored figure
   */
  List<FigureChange> causes(String code, long change) {
    Map<FeatureAt, Double> former = code == null ? before.total() : before.zone(code);
    Map<FeatureAt, Double> between = code == null ? moved.total() : moved.zone(code);
    Map<FeatureAt, Double> later = code == null ? after.total() : after.zone(code);
    List<Part> parts = new ArrayList<>();
    if (before != moved) {
      parts.add(Part.ofZone(sum(between) - sum(former)));
    }
    addFeatures(between, later, parts);
    long computed = Math.round(sum(later)) - Math.round(sum(former));
    boolean rounding =
        Math.abs(change - computed) <= ROUNDING
            && parts.stream().anyMatch(part -> part.change() != 0);
    long explained = rounding ? change : computed;
    List<FigureChange> causes = new ArrayList<>(rounded(parts, explained));
    if (explained != change) {
      causes.add(FigureChange.of(Cause.ENGINE, (change - explained) / PER_UNIT));
    }
    causes.sort(Comparator.comparingDouble((FigureChange c) -> Math.abs(c.change())).reversed());
    return causes;
  }

  private static double sum(Map<FeatureAt, Double> shares) {
    ExactSum sum = new ExactSum();
    shares.values().forEach(sum::add);
    return sum.value();
  }

  private void addFeatures(
      Map<FeatureAt, Double> between, Map<FeatureAt, Double> later, List<Part> parts) {
    Set<FeatureAt> seen = new HashSet<>();
    between.forEach(
        (feature, earlier) -> {
          LayerMatch layer = layers.get(feature.layer());
          int to = layer.matching().successor(feature.position());
          FeatureAt successor = new FeatureAt(feature.layer(), to);
          seen.add(successor);
          add(layer, feature.position(), to, earlier, later.getOrDefault(successor, 0.0), parts);
        });
    later.forEach(
        (feature, share) -> {
          if (!seen.contains(feature)) {
            LayerMatch layer = layers.get(feature.layer());
            int from = layer.matching().predecessor(feature.position());
            add(layer, from, feature.position(), 0, share, parts);
          }
        });
  }

  /** An unaltered feature's change below what is recorded is the noise of another overlay. */
  private static void add(
      LayerMatch layer, int from, int to, double earlier, double later, List<Part> parts) {
    Cause cause = layer.cause(from, to);
    double change = later - earlier;
    if (Math.abs(change) >= (cause == Cause.SURROUNDINGS ? 0.5 : Double.MIN_VALUE)) {
      parts.add(new Part(cause, layer, from, to, earlier, change));
    }
  }

  private static List<FigureChange> rounded(List<Part> parts, long whole) {
    long[] changes = Apportionment.of(parts.stream().mapToDouble(Part::change).toArray(), whole);
    List<FigureChange> rounded = new ArrayList<>();
    for (int i = 0; i < changes.length; i++) {
      if (changes[i] != 0) {
        rounded.add(row(parts.get(i), changes[i]));
      }
    }
    return rounded;
  }

  private static FigureChange row(Part part, long change) {
    if (part.layer() == null) {
      return FigureChange.of(part.cause(), change / PER_UNIT);
    }
    LayerMatch layer = part.layer();
    int from = part.from();
    int to = part.to();
    long earlier = Math.round(part.earlier());
    return new FigureChange(
        part.cause(),
        part.cause().title(),
        layer.layer().id(),
        layer.text(layer.layer().key(), from, to),
        layer.text(layer.layer().label(), from, to),
        from < 0 ? null : (Long) layer.before().id(from),
        to < 0 ? null : (Long) layer.after().id(to),
        from < 0 ? null : layer.matching().way(from),
        earlier / PER_UNIT,
        (earlier + change) / PER_UNIT,
        change / PER_UNIT,
        layer.alterations(from, to));
  }
}
