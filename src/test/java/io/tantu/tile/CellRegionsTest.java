package io.tantu.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

class CellRegionsTest {

  private static final GeometryFactory JTS = new GeometryFactory();

  /** Rows of digits, 0 for empty; an empty border is added. */
  private static short[] cells(String... rows) {
    int stride = rows[0].length() + 2;
    short[] cells = new short[stride * (rows.length + 2)];
    for (int y = 0; y < rows.length; y++) {
      for (int x = 0; x < rows[y].length(); x++) {
        cells[(y + 1) * stride + x + 1] = (short) (rows[y].charAt(x) - '0');
      }
    }
    return cells;
  }

  private static List<String> outlines(String... rows) {
    List<String> outlines = new ArrayList<>();
    new CellRegions(cells(rows), rows[0].length() + 2)
        .trace(
            (colour, region, corners) ->
                outlines.add(colour + "#" + region + " " + Arrays.toString(corners)));
    return outlines;
  }

  @Test
  void aCellIsASquareThatRunsClockwiseOnTheScreen() {
    assertThat(outlines("1")).containsExactly("1#1 [2, 1, 2, 2, 1, 2, 1, 1]");
  }

  @Test
  void cellsThatMeetAtACornerAloneStayApart() {
    assertThat(outlines("10", "01")).hasSize(2);
  }

  @Test
  void aHoleFollowsItsOutlineAndRunsTheOtherWay() {
    assertThat(outlines("111", "101", "111"))
        .containsExactly("1#1 [4, 1, 4, 4, 1, 4, 1, 1]", "1#1 [3, 3, 3, 2, 2, 2, 2, 3]");
  }

  @Test
  void aRegionThatMeetsItselfAtACornerHasAHoleThere() {
    assertThat(outlines("111", "101", "110")).hasSize(2);
  }

  /** Few classes on few cells give every way in which regions can lie in and beside each other. */
  @Test
  void regionsAreValidPolygonsThatHoldTheirCellsAndNoOthers() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    int side = 9;
    int stride = side + 2;
    for (int round = 0; round < 300; round++) {
      short[] cells = new short[stride * stride];
      for (int y = 1; y <= side; y++) {
        for (int x = 1; x <= side; x++) {
          cells[y * stride + x] = (short) random.nextInt(3);
        }
      }
      Map<Integer, List<LinearRing>> rings = new HashMap<>();
      Map<Integer, Short> colours = new HashMap<>();
      int[] corners = {0};
      new CellRegions(cells, stride)
          .trace(
              (colour, region, xy) -> {
                rings.computeIfAbsent(region, any -> new ArrayList<>()).add(ring(xy));
                colours.put(region, colour);
                corners[0] += xy.length / 2;
              });
      assertThat(CellRegions.corners(cells, stride)).as("seed %d", seed).isEqualTo(corners[0]);
      short[] drawn = new short[cells.length];
      rings.forEach(
          (region, parts) -> draw(polygon(parts, seed), colours.get(region), drawn, stride));
      assertThat(drawn).as("seed %d round %d", seed, round).isEqualTo(cells);
    }
  }

  private static LinearRing ring(int[] xy) {
    Coordinate[] points = new Coordinate[xy.length / 2 + 1];
    for (int i = 0; i < points.length; i++) {
      points[i] = new Coordinate(xy[2 * i % xy.length], xy[(2 * i + 1) % xy.length]);
    }
    return JTS.createLinearRing(points);
  }

  private static Polygon polygon(List<LinearRing> rings, long seed) {
    Polygon polygon =
        JTS.createPolygon(rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    assertThat(polygon.isValid()).as("seed %d: %s", seed, polygon).isTrue();
    return polygon;
  }

  private static void draw(Polygon polygon, short colour, short[] drawn, int stride) {
    for (int cell = 0; cell < drawn.length; cell++) {
      Point middle = JTS.createPoint(new Coordinate(cell % stride + 0.5, cell / stride + 0.5));
      if (polygon.contains(middle)) {
        assertThat(drawn[cell]).isZero();
        drawn[cell] = colour;
      }
    }
  }
}
