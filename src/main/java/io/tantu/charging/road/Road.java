package io.tantu.charging.road;

import org.locationtech.jts.geom.Coordinate;

/**
 * One line of the road layer.
 *
 * @param way longitude/latitude, degrees, CGCS2000, at least two positions
 * @param speedKmh what one drives there, above 0
 * @param oneway whether only the direction of the line is open
 */
record Road(Coordinate[] way, double speedKmh, boolean oneway) {}
