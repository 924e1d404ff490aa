package io.tantu.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which earlier features each feature shares ground with; immutable. */
record OverlapGroups(Map<Integer, Set<Integer>> earlier) {

  static OverlapGroups of(List<SharedGround> overlaps) {
    Map<Integer, Set<Integer>> earlier = new HashMap<>();
    for (SharedGround overlap : overlaps) {
      earlier.computeIfAbsent(overlap.second(), k -> new TreeSet<>()).add(overlap.first());
    }
    return new OverlapGroups(earlier);
  }

  Set<Integer> before(int feature) {
    return earlier.getOrDefault(feature, Set.of());
  }
}
