/**
 * Where things are and how large they are on the CGCS2000 ellipsoid: areas by the legal rule,
 * Gauss–Krüger, foreign coordinate systems, the Chinese map offsets, the web tile grid. Pure: may
 * use {@code problem}, JTS and the CRS registry; knows neither Spring nor SQL.
 */
package io.tantu.geodesy;
