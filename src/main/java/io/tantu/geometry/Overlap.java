package io.tantu.geometry;

import org.locationtech.jts.geom.Geometry;

/**
 * Two polygons of a list that share area.
 *
 * @param first index of the one, less than {@code second}
 * @param second index of the other
 * @param shared the polygonal part they share
 */
public record Overlap(int first, int second, Geometry shared) {}
