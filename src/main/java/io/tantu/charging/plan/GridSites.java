package io.tantu.charging.plan;

import io.tantu.charging.Position;
import io.tantu.charging.gaps.DemandPoint;
import io.tantu.geodesy.GaussKruger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.locationtech.jts.geom.Envelope;

/**
 * The middles of the squares of a grid in which people live, in the plane of the demand. In the
 * order of their rows from the south, then from the west.
 */
final class GridSites {

  private record Square(long row, long column) {}

  private GridSites() {}

  static List<Position> where(List<DemandPoint> all, double gridMetres) {
    List<DemandPoint> demand = all.stream().filter(point -> point.residents() > 0).toList();
    if (demand.isEmpty()) {
      return List.of();
    }
    Envelope bounds = new Envelope();
    demand.forEach(point -> bounds.expandToInclude(point.lon(), point.lat()));
    GaussKruger plane = GaussKruger.forBounds(bounds);
    TreeSet<Square> squares =
        new TreeSet<>(Comparator.comparingLong(Square::row).thenComparingLong(Square::column));
    double[] at = new double[2];
    for (DemandPoint point : demand) {
      plane.project(point.lon(), point.lat(), at);
      squares.add(
          new Square((long) Math.floor(at[1] / gridMetres), (long) Math.floor(at[0] / gridMetres)));
    }
    List<Position> places = new ArrayList<>();
    for (Square square : squares) {
      plane.unproject((square.column + 0.5) * gridMetres, (square.row + 0.5) * gridMetres, at);
      places.add(new Position(centimetre(at[0]), centimetre(at[1])));
    }
    return places;
  }

  /** Degrees to about a centimetre. */
  private static double centimetre(double degrees) {
    return Math.round(degrees * 1e7) / 1e7;
  }
}
