package io.tantu.illustration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** The plan's 九横十九纵 laid over the built-up districts; where they lie is made up. */
final class ArterialGrid {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final int ROWS = 9;
  private static final int COLUMNS = 19;
  private static final double WEST = 106.085;
  private static final double EAST = 106.345;
  private static final double SOUTH = 38.425;
  private static final double NORTH = 38.575;

  /** How far a crossing may lie off the even grid; far less than half a mesh. */
  private static final double OFF_DEGREES = 0.0018;

  private final Coordinate[][] crossings = new Coordinate[ROWS][COLUMNS];
  private final PreparedGeometry ground;

  ArterialGrid(City city) {
    Chance chance = Chance.of("road/arterial");
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        crossings[row][column] =
            city.project(
                WEST
                    + (EAST - WEST) * column / (COLUMNS - 1)
                    + chance.between(-OFF_DEGREES, OFF_DEGREES),
                SOUTH
                    + (NORTH - SOUTH) * row / (ROWS - 1)
                    + chance.between(-OFF_DEGREES, OFF_DEGREES));
      }
    }
    ground =
        PreparedGeometryFactory.prepare(
            GEOMETRIES
                .createMultiPointFromCoords(border().toArray(Coordinate[]::new))
                .convexHull());
  }

  /** West to east, the southernmost first. */
  List<Coordinate[]> rows() {
    return List.of(crossings);
  }

  /** South to north, the westernmost first. */
  List<Coordinate[]> columns() {
    return IntStream.range(0, COLUMNS).mapToObj(this::column).toList();
  }

  private Coordinate[] column(int column) {
    return IntStream.range(0, ROWS)
        .mapToObj(row -> crossings[row][column])
        .toArray(Coordinate[]::new);
  }

  /** The crossings that have no other farther out. */
  List<Coordinate> border() {
    List<Coordinate> border = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        if (row % (ROWS - 1) == 0 || column % (COLUMNS - 1) == 0) {
          border.add(crossings[row][column]);
        }
      }
    }
    return border;
  }

  boolean covers(Coordinate place) {
    return ground.covers(GEOMETRIES.createPoint(place));
  }
}
