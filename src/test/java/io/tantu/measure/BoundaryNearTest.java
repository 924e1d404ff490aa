package io.tantu.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.store.TestLayers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;

class BoundaryNearTest {

  private static LineSegment edge(double x1, double y1, double x2, double y2) {
    return new LineSegment(new Coordinate(x1, y1), new Coordinate(x2, y2));
  }

  @Test
  void theEdgesOfAllPartsAndHolesThatMeetTheEnvelopeAreFound() {
    List<LineSegment> edges =
        BoundaryNear.edges(
            TestLayers.wkt(
                "MULTIPOLYGON(((0 0, 90 0, 90 90, 0 90, 0 0), (30 30, 60 30, 60 60, 30 60, 30 30)),"
                    + " ((95 0, 99 0, 99 90, 95 90, 95 0)))"),
            new Envelope(55, 96, 40, 50));
    assertThat(edges)
        .containsExactlyInAnyOrder(edge(90, 0, 90, 90), edge(60, 30, 60, 60), edge(95, 90, 95, 0));
  }

  /** The envelopes meet, the edge passes by the corner. */
  @Test
  void anObliqueEdgeThatPassesByIsNotNear() {
    assertThat(
            BoundaryNear.edges(
                TestLayers.wkt("POLYGON((0 0, 100 0, 0 100, 0 0))"), new Envelope(60, 70, 60, 70)))
        .isEmpty();
    assertThat(
            BoundaryNear.edges(
                TestLayers.wkt("POLYGON((0 0, 100 0, 0 100, 0 0))"), new Envelope(40, 50, 40, 50)))
        .containsExactly(edge(100, 0, 0, 100));
  }

  @ParameterizedTest(name = "{0},{1} – {2},{3}: {4}")
  @CsvSource({
    "-5, 5, 5, 5, true", // through the shell
    "-5, 5, 0, 5, true", // ends on it
    "2, 2, 3, 3, true", // within
    "-5, -5, -1, 20, false", // beside
    "-5, 3, 3, -5, false", // passes by the corner
    "5, 5, 6, 6, false", // within the hole
    "5, 5, 5, 9, true", // across the hole's edge
    "21, 1, 22, 2, true", // within the second part
    "12, 1, 14, 2, false" // between the parts
  })
  void anEdgeMeetsThePolygonsWhereItTouchesOrLiesInThem(
      double x1, double y1, double x2, double y2, boolean meets) {
    assertThat(
            BoundaryNear.meets(
                List.of(edge(x1, y1, x2, y2)),
                TestLayers.wkt(
                    "MULTIPOLYGON(((0 0, 10 0, 10 10, 0 10, 0 0), (4 4, 7 4, 7 7, 4 7, 4 4)),"
                        + " ((20 0, 30 0, 30 10, 20 10, 20 0)))")))
        .isEqualTo(meets);
  }

  @Test
  void oneOfSeveralEdgesIsEnough() {
    assertThat(
            BoundaryNear.meets(
                List.of(edge(-5, -5, -1, 20), edge(-5, 5, 5, 5), edge(50, 50, 60, 60)),
                TestLayers.wkt("POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))")))
        .isTrue();
  }
}
