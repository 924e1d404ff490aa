package io.tantu.catalog;

import org.locationtech.jts.geom.Geometry;

/**
 * One feature of a layer version. Not to be changed after construction, array included.
 *
 * @param id number of the feature in its version, from 1, in source order
 * @param geometry CGCS2000 (EPSG:4490), x = longitude, y = latitude, degrees
 * @param areaSquareMetres ellipsoidal area by the legal rule; 0 for points and lines
 * @param values attribute values in the order of {@link LayerDefinition#attributes()}; null where
 *     absent
 */
public record Feature(long id, Geometry geometry, double areaSquareMetres, Object[] values) {}
