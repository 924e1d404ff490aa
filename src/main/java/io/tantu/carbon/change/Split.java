package io.tantu.carbon.change;

import static io.tantu.carbon.change.ChangeCause.AFFORESTATION;
import static io.tantu.carbon.change.ChangeCause.BOUNDARY;
import static io.tantu.carbon.change.ChangeCause.COUNTING;
import static io.tantu.carbon.change.ChangeCause.GROWTH;
import static io.tantu.carbon.change.ChangeCause.LOSS;
import static io.tantu.carbon.change.ChangeCause.RECLASSIFICATION;

import java.util.EnumMap;
import java.util.Map;

/**
 * Splits the change of one stand in one zone by its causes, in grams of carbon, so that they add up
 * to the change exactly. What a stand's ground gained or lost counts at the density before; the
 * rest of the change happened on the ground of the later version.
 */
final class Split {

  private static final double GRAMS_PER_TONNE = 1e6;

  private Split() {}

  /**
   * @param before null where the stand has no ground in the zone before
   * @param after null where it has none afterwards
   * @param lasting whether the stand is in both versions, so that ground it has in one of them only
   *     moved over the zone's line
   */
  static Map<ChangeCause, Long> of(StandState before, StandState after, boolean lasting) {
    Map<ChangeCause, Long> causes = new EnumMap<>(ChangeCause.class);
    if (before == null) {
      put(causes, lasting ? BOUNDARY : AFFORESTATION, after.gramsC());
    } else if (after == null) {
      put(causes, lasting ? BOUNDARY : LOSS, -before.gramsC());
    } else if (before.known() != after.known()) {
      put(causes, COUNTING, after.gramsC() - before.gramsC());
    } else {
      both(before, after, causes);
    }
    return causes;
  }

  private static void both(StandState before, StandState after, Map<ChangeCause, Long> causes) {
    double density = before.stock().tonnesCPerHectare();
    long boundary = Math.round((after.hectares() - before.hectares()) * density * GRAMS_PER_TONNE);
    long rest = after.gramsC() - before.gramsC() - boundary;
    put(causes, BOUNDARY, boundary);
    if (after.stock().tonnesCPerHectare() == density) {
      // Grams that rounding left over belong to the boundary that caused them.
      put(causes, BOUNDARY, rest);
    } else if (!before.sameKind(after)) {
      put(causes, RECLASSIFICATION, rest);
    } else {
      put(causes, rest > 0 ? GROWTH : LOSS, rest);
    }
  }

  private static void put(Map<ChangeCause, Long> causes, ChangeCause cause, long grams) {
    if (grams != 0) {
      causes.merge(cause, grams, Long::sum);
    }
  }
}
