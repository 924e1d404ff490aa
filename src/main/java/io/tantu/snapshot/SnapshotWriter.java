package io.tantu.snapshot;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.GaussKruger;
import io.tantu.problem.Interruption;
import io.tantu.store.LayerVersion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Packs the features of a version into a snapshot. Batches are projected on other threads while the
 * next ones are read; the order is that of the features. Not thread-safe.
 */
final class SnapshotWriter {

  private static final int BATCH = 1_000;
  private static final int BATCHES_AHEAD = 4;

  /** Distinct values kept once: class codes and names repeat, volumes hardly do. */
  private static final int MOST_SHARED = 10_000;

  private record Batch(List<Feature> features, List<Geometry> projected) {}

  private final LayerDefinition layer;
  private final LayerVersion version;
  private final GaussKruger projection;
  private final Map<Object, Object> shared = new HashMap<>();
  private long[] ids;
  private double[] areas;
  private Object[][] values;
  private double[] bounds;
  private int size;
  private PackedGeometries geometries;

  SnapshotWriter(LayerDefinition layer, LayerVersion version, GaussKruger projection) {
    this.layer = layer;
    this.version = version;
    this.projection = projection;
    resize((int) Math.max(16, version.featureCount()));
  }

  /**
   * Packs the features; an interrupt of the caller ends it, and the scratch file with it.
   *
   * @param features in ascending id order
   * @param mostHeapBytes what the coordinates may take of the heap
   */
  Snapshot write(Iterator<Feature> features, long mostHeapBytes) {
    try (PackedGeometries.Writer packed = new PackedGeometries.Writer(mostHeapBytes)) {
      Queue<CompletableFuture<Batch>> ahead = new ArrayDeque<>();
      Interruption interruption = Interruption.ofThisThread();
      while (features.hasNext() || !ahead.isEmpty()) {
        interruption.check();
        if (features.hasNext()) {
          List<Feature> batch = next(features);
          ahead.add(CompletableFuture.supplyAsync(() -> project(batch)));
        }
        if (ahead.size() > BATCHES_AHEAD || !features.hasNext()) {
          add(ahead.remove().join(), packed);
        }
      }
      resize(size);
      geometries = packed.finish();
    }
    return new Snapshot(this);
  }

  private static List<Feature> next(Iterator<Feature> features) {
    List<Feature> batch = new ArrayList<>(BATCH);
    while (batch.size() < BATCH && features.hasNext()) {
      batch.add(features.next());
    }
    return batch;
  }

  private Batch project(List<Feature> features) {
    return new Batch(
        features, features.stream().map(f -> projection.project(f.geometry())).toList());
  }

  private void add(Batch batch, PackedGeometries.Writer packed) {
    for (int i = 0; i < batch.features().size(); i++) {
      Feature feature = batch.features().get(i);
      if (size == ids.length) {
        resize(size * 2);
      }
      ids[size] = feature.id();
      areas[size] = feature.areaSquareMetres();
      values[size] = sharing(feature.values());
      Geometry projected = batch.projected().get(i);
      addBounds(projected.getEnvelopeInternal());
      packed.add(projected);
      size++;
    }
  }

  private void addBounds(Envelope box) {
    int first = 4 * size;
    boolean empty = box.isNull();
    bounds[first] = empty ? Double.POSITIVE_INFINITY : box.getMinX();
    bounds[first + 1] = empty ? Double.POSITIVE_INFINITY : box.getMinY();
    bounds[first + 2] = empty ? Double.NEGATIVE_INFINITY : box.getMaxX();
    bounds[first + 3] = empty ? Double.NEGATIVE_INFINITY : box.getMaxY();
  }

  private Object[] sharing(Object[] own) {
    Object[] sharing = own.clone();
    for (int i = 0; i < sharing.length; i++) {
      if (sharing[i] != null) {
        Object known = shared.get(sharing[i]);
        if (known != null) {
          sharing[i] = known;
        } else if (shared.size() < MOST_SHARED) {
          shared.put(sharing[i], sharing[i]);
        }
      }
    }
    return sharing;
  }

  private void resize(int length) {
    ids = ids == null ? new long[length] : Arrays.copyOf(ids, length);
    areas = areas == null ? new double[length] : Arrays.copyOf(areas, length);
    values = values == null ? new Object[length][] : Arrays.copyOf(values, length);
    bounds = bounds == null ? new double[4 * length] : Arrays.copyOf(bounds, 4 * length);
  }

  LayerDefinition layer() {
    return layer;
  }

  LayerVersion version() {
    return version;
  }

  GaussKruger projection() {
    return projection;
  }

  long[] ids() {
    return ids;
  }

  double[] areas() {
    return areas;
  }

  Object[][] values() {
    return values;
  }

  double[] bounds() {
    return bounds;
  }

  PackedGeometries geometries() {
    return geometries;
  }
}
