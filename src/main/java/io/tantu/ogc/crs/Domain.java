package io.tantu.ogc.crs;

/** Where a system has places: its smallest and largest easting and northing. */
record Domain(double west, double south, double east, double north) {}
