package io.tantu.measure;

import io.tantu.snapshot.Snapshot;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ObjLongConsumer;

/** Counts features, each once however often it is added. Not thread-safe. */
final class FeatureCounter {

  private final Map<String, BitSet> idsByLayer = new HashMap<>();

  void add(Snapshot snapshot, int position) {
    ids(snapshot).set(Math.toIntExact(snapshot.id(position)));
  }

  void remove(Snapshot snapshot, int position) {
    ids(snapshot).clear(Math.toIntExact(snapshot.id(position)));
  }

  private BitSet ids(Snapshot snapshot) {
    return idsByLayer.computeIfAbsent(snapshot.layer().id(), layer -> new BitSet());
  }

  FeatureCounter addAll(FeatureCounter other) {
    other.idsByLayer.forEach(
        (layer, ids) -> idsByLayer.computeIfAbsent(layer, key -> new BitSet()).or(ids));
    return this;
  }

  /** Hands over the layer and the id of each feature that both have counted. */
  void forEachCommon(FeatureCounter other, ObjLongConsumer<String> action) {
    idsByLayer.forEach(
        (layer, ids) -> {
          BitSet common = (BitSet) ids.clone();
          common.and(other.idsByLayer.getOrDefault(layer, new BitSet()));
          common.stream().forEach(id -> action.accept(layer, id));
        });
  }

  long count() {
    return idsByLayer.values().stream().mapToLong(BitSet::cardinality).sum();
  }
}
