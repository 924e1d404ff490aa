package io.tantu.geometry;

import org.locationtech.jts.geom.Coordinate;

/**
 * One thing wrong with a geometry.
 *
 * @param code stable, kebab-case, for example {@code self-intersection}
 * @param at where, in the geometry's own coordinates; null when it has no place
 * @param detail one sentence: what was seen
 */
public record Defect(String code, Coordinate at, String detail) {}
