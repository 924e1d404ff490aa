package io.tantu.carbon.change;

import java.util.Map;

/**
 * What one stand did to one zone's stock.
 *
 * @param zone position of the zone
 * @param beforeId feature id in the former version; null where it is not in it
 * @param afterId feature id in the later version; null where it is not in it
 * @param before null where the stand has no ground in the zone
 * @param after null where the stand has no ground in the zone
 * @param causes grams of carbon, never 0; their sum is the change
 */
record StandChange(
    int zone,
    Long beforeId,
    Long afterId,
    StandState before,
    StandState after,
    Map<ChangeCause, Long> causes) {

  long gramsC() {
    return causes.values().stream().mapToLong(Long::longValue).sum();
  }
}
