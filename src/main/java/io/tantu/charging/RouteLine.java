package io.tantu.charging;

import io.tantu.geodesy.GeodesicDistance;
import io.tantu.geodesy.ReducedSphere;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A route cut into pieces of at most 100 m, straight between longitudes and latitudes as GeoJSON
 * has it (RFC 7946, 3.1.1).
 *
 * <p>An offset is the geodesic to a point of the line, so never too short. That point is the foot
 * on the nearest piece as {@link ReducedSphere} sees it, whose scales differ by 0.34 %: it is at
 * most 0.17 % of the offset beside the true foot, and the offset at most 2·10⁻⁶ of itself too long.
 * Where the line passes a station more than once the nearest time counts. Immutable and
 * thread-safe.
 */
final class RouteLine {

  private static final double PIECE_METRES = 100;

  private record Piece(Position from, Position to, double wayMetres, double metres) {

    Position at(double part) {
      return between(from, to, part);
    }
  }

  private record Foot(Piece piece, double part, double squaredChord) {}

  private final List<Piece> pieces = new ArrayList<>();
  private final SphereTree middles;
  private final double longestMetres;
  private final double metres;

  RouteLine(Route route) {
    double way = 0;
    double longest = 0;
    for (int i = 1; i < route.positions().size(); i++) {
      Position from = route.positions().get(i - 1);
      Position to = route.positions().get(i);
      int parts = (int) Math.ceil(Math.max(1, Route.metres(from, to) / PIECE_METRES));
      for (int part = 0; part < parts; part++) {
        Position start = between(from, to, (double) part / parts);
        Position end = between(from, to, (part + 1.0) / parts);
        Piece piece = new Piece(start, end, way, Route.metres(start, end));
        pieces.add(piece);
        way += piece.metres();
        longest = Math.max(longest, piece.metres());
      }
    }
    longestMetres = longest;
    metres = way;
    middles = new SphereTree(middlesOf(pieces));
  }

  private static double[] middlesOf(List<Piece> pieces) {
    double[] coordinates = new double[3 * pieces.size()];
    for (int i = 0; i < pieces.size(); i++) {
      System.arraycopy(point(pieces.get(i).at(0.5)), 0, coordinates, 3 * i, 3);
    }
    return coordinates;
  }

  /** Length of all pieces. */
  double metres() {
    return metres;
  }

  /** Where the station stands beside the line; empty when farther away than so many metres. */
  Optional<RouteStation> beside(ChargingStation station, double metres) {
    double[] place = ReducedSphere.point(station.lon(), station.lat());
    double nearest = middles.nearest(place, 1, slot -> true).farthestSquaredChord();
    if (nearest > ReducedSphere.squaredChordLimit(metres + longestMetres)) {
      return Optional.empty();
    }
    Foot foot = foot(place, Math.sqrt(nearest));
    Position at = foot.piece().at(foot.part());
    double offset = GeodesicDistance.metres(at.lon(), at.lat(), station.lon(), station.lat());
    double way = foot.piece().wayMetres() + foot.part() * foot.piece().metres();
    return offset <= metres
        ? Optional.of(new RouteStation(station, way, offset))
        : Optional.empty();
  }

  /**
   * The nearest point of the line by chord. It is no farther than the nearest middle, and the
   * middle of its piece no farther from it than a piece is long.
   */
  private Foot foot(double[] place, double chordOfNearestMiddle) {
    double reach = chordOfNearestMiddle + Math.sqrt(ReducedSphere.squaredChordLimit(longestMetres));
    Foot[] best = {null};
    middles.within(
        place,
        reach * reach,
        slot -> {
          Foot foot = foot(place, pieces.get(middles.original(slot)));
          if (best[0] == null || foot.squaredChord() < best[0].squaredChord()) {
            best[0] = foot;
          }
        });
    return best[0];
  }

  private static Foot foot(double[] place, Piece piece) {
    double[] from = point(piece.from());
    double[] to = point(piece.to());
    double along = 0;
    double length = 0;
    for (int axis = 0; axis < 3; axis++) {
      along += (place[axis] - from[axis]) * (to[axis] - from[axis]);
      length += (to[axis] - from[axis]) * (to[axis] - from[axis]);
    }
    double part = length == 0 ? 0 : Math.max(0, Math.min(1, along / length));
    double squared = 0;
    for (int axis = 0; axis < 3; axis++) {
      double away = place[axis] - from[axis] - part * (to[axis] - from[axis]);
      squared += away * away;
    }
    return new Foot(piece, part, squared);
  }

  private static double[] point(Position position) {
    return ReducedSphere.point(position.lon(), position.lat());
  }

  private static Position between(Position from, Position to, double part) {
    return new Position(
        from.lon() + part * (to.lon() - from.lon()), from.lat() + part * (to.lat() - from.lat()));
  }
}
