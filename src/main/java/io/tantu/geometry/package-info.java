/**
 * Planar geometry that can be trusted: validity and repair, overlay, overlaps. Pure: may use {@code
 * problem} and JTS; coordinates have no meaning here beyond x and y, so it knows no CRS, neither
 * Spring nor SQL.
 */
package io.tantu.geometry;
