package io.tantu.measure;

import io.tantu.snapshot.Snapshot;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Counts features, each once however often it is added. Not thread-safe. */
final class FeatureCounter {

  private final Map<String, BitSet> positionsByLayer = new HashMap<>();

  void add(Snapshot snapshot, int position) {
    positionsByLayer.computeIfAbsent(snapshot.layer().id(), id -> new BitSet()).set(position);
  }

  FeatureCounter addAll(FeatureCounter other) {
    other.positionsByLayer.forEach(
        (layer, positions) ->
            positionsByLayer.computeIfAbsent(layer, id -> new BitSet()).or(positions));
    return this;
  }

  long count() {
    return positionsByLayer.values().stream().mapToLong(BitSet::cardinality).sum();
  }
}
