package io.tantu.illustration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

class LandTest {

  private final Land land = new Land(box(0, 0, 1_000, 1_000));

  @Test
  void keepsFourMetresFromWhatIsTaken() {
    land.take(box(400, 0, 600, 1_000));
    List<Polygon> free = land.freeOf(box(100, 100, 900, 200));
    assertThat(free).extracting(Geometry::getArea).containsExactly(29_600.0, 29_600.0);
  }

  @Test
  void endsAtTheOutline() {
    assertThat(land.freeOf(box(900, 900, 1_100, 1_100)))
        .extracting(Geometry::getArea)
        .containsExactly(10_000.0);
  }

  @Test
  void leavesSliversOut() {
    land.take(box(0, 0, 500, 1_000));
    assertThat(land.freeOf(box(400, 100, 512, 300))).isEmpty();
  }

  @Test
  void isFreeOnlyWhereNothingIsNear() {
    land.take(box(0, 0, 500, 1_000));
    assertThat(land.isFree(box(510, 10, 520, 20))).isTrue();
    assertThat(land.isFree(box(502, 10, 520, 20))).isFalse();
    assertThat(land.isFree(box(990, 10, 1_010, 20))).isFalse();
  }

  private static Polygon box(double west, double south, double east, double north) {
    return (Polygon) new GeometryFactory().toGeometry(new Envelope(west, east, south, north));
  }
}
