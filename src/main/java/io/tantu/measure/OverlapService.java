package io.tantu.measure;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.GaussKruger;
import io.tantu.measure.OverlapReport.Pair;
import io.tantu.problem.ProblemException;
import io.tantu.snapshot.Snapshot;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reports the overlaps within a layer. Thread-safe. */
@Service
public final class OverlapService {

  private final Catalog catalog;
  private final LayerStore store;
  private final Snapshots snapshots;

  public OverlapService(Catalog catalog, LayerStore store, Snapshots snapshots) {
    this.catalog = catalog;
    this.store = store;
    this.snapshots = snapshots;
  }

  /**
   * The overlaps within the layer's current version.
   *
   * @throws ProblemException {@code unknown-layer}, {@code layer-not-ready}, or {@code no-polygons}
   *     for points and lines
   */
  public OverlapReport report(String layerId) {
    LayerDefinition layer = catalog.layer(layerId);
    if (layer.geometryType() != GeometryType.POLYGON) {
      throw ProblemException.invalid(
          "no-polygons",
          "Only polygons overlap; layer '%s' holds %s geometries."
              .formatted(layerId, layer.geometryType().id()));
    }
    LayerVersion version = store.requireCurrent(layer);
    Snapshot snapshot = snapshots.of(layer, version, GaussKruger.forBounds(version.bounds()));
    List<SharedGround> found = LayerOverlaps.of(snapshot);
    ExactSum sum = new ExactSum();
    found.forEach(overlap -> sum.add(overlap.squareMetres()));
    return new OverlapReport(layer, version, hectares(sum.value()), pairs(found, snapshot));
  }

  private static List<Pair> pairs(List<SharedGround> found, Snapshot snapshot) {
    return found.stream()
        .sorted(Comparator.comparingDouble(SharedGround::squareMetres).reversed())
        .map(
            overlap ->
                new Pair(
                    snapshot.id(overlap.first()),
                    snapshot.id(overlap.second()),
                    hectares(overlap.squareMetres()),
                    snapshot.projection().unproject(overlap.ground())))
        .toList();
  }

  private static double hectares(double squareMetres) {
    return SquareMetres.hectares(SquareMetres.hundredths(squareMetres));
  }
}
