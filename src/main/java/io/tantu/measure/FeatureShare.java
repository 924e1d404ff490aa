package io.tantu.measure;

import io.tantu.catalog.Feature;
import org.locationtech.jts.geom.Geometry;

/**
 * What one feature contributes to one zone, counted once: where features overlap, the ground
 * belongs to the first of them in part and id order.
 *
 * @param zone position of the zone in its snapshot
 * @param layerId the layer that the feature is of
 * @param patch the feature's own ground inside the zone, projected metres
 * @param grossSquareMetres ellipsoidal area of the feature inside the zone
 * @param areaSquareMetres the same without what an earlier feature holds already
 */
public record FeatureShare(
    int zone,
    String layerId,
    Feature feature,
    Geometry patch,
    double grossSquareMetres,
    double areaSquareMetres) {}
