package io.tantu.assessment;

import io.tantu.snapshot.Snapshot;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.locationtech.jts.geom.Envelope;

/** The layers as they are around one site. Thread-safe. */
final class NearLayers {

  private final Function<String, Snapshot> layers;
  private final Envelope box;
  private final Map<String, Snapshot> near = new ConcurrentHashMap<>();

  /**
   * @param layers whole layers by id, all in one projection
   * @param box what is looked at, projected
   */
  NearLayers(Function<String, Snapshot> layers, Envelope box) {
    this.layers = layers;
    this.box = box;
  }

  /** The layer's features whose envelopes meet the box. */
  Snapshot of(String layer) {
    return near.computeIfAbsent(layer, id -> layers.apply(id).near(box));
  }

  Snapshot whole(String layer) {
    return layers.apply(layer);
  }
}
