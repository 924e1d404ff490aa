package io.tantu.snapshot;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.GaussKruger;
import io.tantu.store.LayerVersion;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * The features of one layer version, projected to one Gauss–Krüger zone (x = easting, y = northing,
 * metres) and indexed. Immutable and thread-safe.
 */
public final class Snapshot {

  private final LayerDefinition layer;
  private final LayerVersion version;
  private final GaussKruger projection;
  private final List<Feature> features;
  private final List<Geometry> projected;
  private final HPRtree index;

  Snapshot(
      LayerDefinition layer, LayerVersion version, GaussKruger projection, List<Feature> features) {
    this.layer = layer;
    this.version = version;
    this.projection = projection;
    this.features = List.copyOf(features);
    this.projected = new ArrayList<>(features.size());
    this.index = new HPRtree();
    for (Feature feature : features) {
      Geometry geometry = projection.project(feature.geometry());
      index.insert(geometry.getEnvelopeInternal(), projected.size());
      projected.add(geometry);
    }
    index.build();
  }

  public LayerDefinition layer() {
    return layer;
  }

  public LayerVersion version() {
    return version;
  }

  public GaussKruger projection() {
    return projection;
  }

  public int size() {
    return features.size();
  }

  /** The feature at the position, 0 to {@link #size()} − 1, in id order. */
  public Feature feature(int position) {
    return features.get(position);
  }

  /** The feature's geometry in metres of {@link #projection()}. */
  public Geometry projected(int position) {
    return projected.get(position);
  }

  /** Ascending positions of the features whose envelopes meet the box, in projected metres. */
  public int[] positionsIn(Envelope box) {
    List<?> found = index.query(box);
    return found.stream().mapToInt(position -> (Integer) position).sorted().toArray();
  }
}
