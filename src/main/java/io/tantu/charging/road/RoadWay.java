package io.tantu.charging.road;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * A way by road between two places, with the straight ways to the road at both ends.
 *
 * @param line longitude/latitude, degrees, in the direction driven
 */
record RoadWay(double metres, double seconds, List<Coordinate> line) {}
