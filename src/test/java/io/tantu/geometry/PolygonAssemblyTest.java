package io.tantu.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

class PolygonAssemblyTest {

  private final List<Defect> defects = new ArrayList<>();

  @Test
  void closedRingsPassWithoutDefect() {
    assertThat(assembled(ring(0, 0, 4, 0, 4, 4, 0, 0)).toText())
        .isEqualTo("POLYGON ((0 0, 4 0, 4 4, 0 0))");
    assertThat(defects).isEmpty();
  }

  @Test
  void openRingIsClosedAndNamed() {
    assertThat(assembled(ring(0, 0, 4, 0, 4, 4)).toText())
        .isEqualTo("POLYGON ((0 0, 4 0, 4 4, 0 0))");
    assertThat(defects).extracting(Defect::code).containsExactly("unclosed-ring");
    assertThat(defects.get(0).at()).isEqualTo(new Coordinate(0, 0));
  }

  @Test
  void holeOfTwoPointsIsLeftOut() {
    Polygon polygon = assembled(ring(0, 0, 4, 0, 4, 4, 0, 0), ring(1, 1, 2, 1, 1, 1));
    assertThat(polygon.getNumInteriorRing()).isZero();
    assertThat(defects).extracting(Defect::code).containsExactly("too-few-points");
  }

  @Test
  void shellOfTwoPointsLeavesNothing() {
    assertThat(assembled(ring(0, 0, 4, 0)).isEmpty()).isTrue();
    assertThat(defects).extracting(Defect::code).containsExactly("unclosed-ring", "too-few-points");
  }

  @Test
  void noRingsLeaveNothing() {
    assertThat(assembled().isEmpty()).isTrue();
    assertThat(assembled(new Coordinate[0]).isEmpty()).isTrue();
  }

  private Polygon assembled(Coordinate[]... rings) {
    return PolygonAssembly.of(List.of(rings), new GeometryFactory(), defects);
  }

  private static Coordinate[] ring(double... xy) {
    Coordinate[] ring = new Coordinate[xy.length / 2];
    for (int i = 0; i < ring.length; i++) {
      ring[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
    }
    return ring;
  }
}
