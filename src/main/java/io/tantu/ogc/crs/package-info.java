/**
 * Coordinate systems by reference (OGC 18-058r1): their URIs, the axis order of their authority and
 * the way from and to the layers' longitude and latitude. May use {@code geodesy} and {@code
 * problem}.
 */
package io.tantu.ogc.crs;
