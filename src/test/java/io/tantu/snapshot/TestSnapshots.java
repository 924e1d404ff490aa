package io.tantu.snapshot;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geodesy.GaussKruger;
import io.tantu.store.LayerVersion;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Snapshots made from projected geometries, for tests of what works on snapshots. */
public final class TestSnapshots {

  /** EPSG:4544. */
  public static final GaussKruger GRID = GaussKruger.ofCentralMeridian(105);

  private TestSnapshots() {}

  /** A feature whose geometry is given in metres of {@link #GRID}. */
  public static Feature feature(long id, Geometry projected, Object... values) {
    return new Feature(
        id, GRID.unproject(projected), new EllipsoidalArea(GRID).squareMetres(projected), values);
  }

  /** A snapshot of the features. */
  public static Snapshot of(LayerDefinition layer, List<Feature> features) {
    Envelope bounds = new Envelope();
    features.forEach(f -> bounds.expandToInclude(f.geometry().getEnvelopeInternal()));
    LayerVersion version =
        new LayerVersion(
            layer.id(),
            "test",
            Instant.EPOCH,
            features.size(),
            bounds,
            0,
            "test",
            layer.provenance(),
            0,
            true);
    return new SnapshotWriter(layer, version, GRID).write(features.iterator(), Long.MAX_VALUE);
  }

  /** The snapshot after an edit, as a new version of its layer. */
  public static Snapshot edited(Snapshot base, List<Feature> put, Set<Long> deleted) {
    return SnapshotEdit.apply(base, base.version(), put, deleted);
  }
}
