package io.tantu.charging.road;

import io.tantu.geodesy.GeodesicDistance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * A stretch of road between two nodes of the net, without a node between them. Each piece is equal
 * to itself only. Immutable; the way is not to be changed.
 */
final class RoadPiece {

  /**
   * A spot on the piece.
   *
   * @param segment the segment it lies on, 0 is the first
   * @param at longitude/latitude, degrees
   */
  record Spot(int segment, Coordinate at) {}

  private static final double KMH_TO_METRES_A_SECOND = 1 / 3.6;

  private final int from;
  private final int to;
  private final Coordinate[] way;
  private final double[] metresUpTo;
  private final double metresASecond;
  private final boolean oneway;

  RoadPiece(int from, int to, Coordinate[] way, double speedKmh, boolean oneway) {
    this.from = from;
    this.to = to;
    this.way = way;
    this.metresASecond = speedKmh * KMH_TO_METRES_A_SECOND;
    this.oneway = oneway;
    this.metresUpTo = new double[way.length];
    for (int i = 1; i < way.length; i++) {
      metresUpTo[i] = metresUpTo[i - 1] + metres(way[i - 1], way[i]);
    }
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  Coordinate[] way() {
    return way;
  }

  boolean oneway() {
    return oneway;
  }

  double metres() {
    return metresUpTo[way.length - 1];
  }

  /** How long one drives so many metres of it. */
  double seconds(double metres) {
    return metres / metresASecond;
  }

  /** How far one drives on it in so many seconds. */
  double metresIn(double seconds) {
    return seconds * metresASecond;
  }

  Spot start() {
    return new Spot(0, way[0]);
  }

  Spot end() {
    return new Spot(way.length - 2, way[way.length - 1]);
  }

  /** Whether the one spot comes before the other in the direction of the line, or is it. */
  boolean inOrder(Spot one, Spot other) {
    return one.segment() < other.segment()
        || one.segment() == other.segment()
            && metres(way[one.segment()], one.at()) <= metres(way[one.segment()], other.at());
  }

  /** Metres along the piece between two spots in either order. */
  double metres(Spot one, Spot other) {
    if (one.segment() == other.segment()) {
      return metres(one.at(), other.at());
    }
    Spot first = one.segment() < other.segment() ? one : other;
    Spot last = first == one ? other : one;
    return metres(first.at(), way[first.segment() + 1])
        + (metresUpTo[last.segment()] - metresUpTo[first.segment() + 1])
        + metres(way[last.segment()], last.at());
  }

  /** The line between two spots, from the first to the second. */
  List<Coordinate> line(Spot one, Spot other) {
    boolean along = inOrder(one, other);
    Spot first = along ? one : other;
    Spot last = along ? other : one;
    List<Coordinate> line = new ArrayList<>();
    line.add(first.at());
    for (int i = first.segment() + 1; i <= last.segment(); i++) {
      line.add(way[i]);
    }
    line.add(last.at());
    if (!along) {
      Collections.reverse(line);
    }
    return line;
  }

  /** The spot so many metres after another one, against the line where {@code along} is false. */
  Spot after(Spot spot, double metres, boolean along) {
    Spot far = along ? end() : start();
    if (metres(spot, far) <= metres) {
      return far;
    }
    double left = metres;
    Coordinate at = spot.at();
    int segment = spot.segment();
    Coordinate next = along ? way[segment + 1] : way[segment];
    while (metres(at, next) < left) {
      left -= metres(at, next);
      at = next;
      segment += along ? 1 : -1;
      next = along ? way[segment + 1] : way[segment];
    }
    double share = left / metres(at, next);
    return new Spot(
        segment, new Coordinate(at.x + share * (next.x - at.x), at.y + share * (next.y - at.y)));
  }

  private static double metres(Coordinate one, Coordinate other) {
    return GeodesicDistance.metres(one.x, one.y, other.x, other.y);
  }
}
