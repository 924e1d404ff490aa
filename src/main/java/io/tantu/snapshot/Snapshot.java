package io.tantu.snapshot;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.GaussKruger;
import io.tantu.geometry.Overlap;
import io.tantu.store.LayerVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Geometry;

/**
 * The features of one layer version, projected to one Gauss–Krüger zone (x = easting, y = northing,
 * metres). Immutable and thread-safe.
 */
public final class Snapshot {

  private final LayerDefinition layer;
  private final LayerVersion version;
  private final GaussKruger projection;
  private final List<Feature> features;
  private final List<Geometry> projected;
  private final OverlapMemory overlaps = new OverlapMemory();

  Snapshot(
      LayerDefinition layer, LayerVersion version, GaussKruger projection, List<Feature> features) {
    this.layer = layer;
    this.version = version;
    this.projection = projection;
    this.features = List.copyOf(features);
    this.projected = new ArrayList<>(features.size());
    for (Feature feature : features) {
      projected.add(projection.project(feature.geometry()));
    }
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

  long vertexCount() {
    return projected.stream().mapToLong(Geometry::getNumPoints).sum();
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

  /**
   * The overlaps among the features, searched for once while they are remembered.
   *
   * @param features what names the features, with a lasting {@code equals}
   */
  public List<Overlap> overlaps(Object features, Supplier<List<Overlap>> search) {
    return overlaps.of(features, search);
  }
}
