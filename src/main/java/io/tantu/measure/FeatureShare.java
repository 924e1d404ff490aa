package io.tantu.measure;

import io.tantu.snapshot.Snapshot;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * What one feature contributes to one zone, counted once: where features overlap, the ground
 * belongs to the first of them in part and id order.
 *
 * @param zone position of the zone in its set
 * @param position the feature's position in the snapshot
 * @param cut the feature's own ground inside the zone, projected metres; null where that is the
 *     whole feature
 * @param grossSquareMetres ellipsoidal area of the feature inside the zone
 * @param areaSquareMetres the same without what an earlier feature holds already
 */
public record FeatureShare(
    int zone,
    Snapshot snapshot,
    int position,
    Geometry cut,
    double grossSquareMetres,
    double areaSquareMetres) {

  public String layerId() {
    return snapshot.layer().id();
  }

  public long featureId() {
    return snapshot.id(position);
  }

  /** The feature's attribute values in its layer's order; null where absent. */
  public Object[] values() {
    return snapshot.values(position);
  }

  /** Ellipsoidal area of the whole feature, in all zones and outside. */
  public double wholeSquareMetres() {
    return snapshot.areaSquareMetres(position);
  }

  /** The feature's own ground inside the zone, projected metres. */
  public Geometry patch() {
    return cut == null ? snapshot.projected(position) : cut;
  }

  Envelope envelope() {
    return cut == null ? snapshot.envelope(position) : cut.getEnvelopeInternal();
  }
}
