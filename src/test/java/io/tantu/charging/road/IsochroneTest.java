package io.tantu.charging.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** One road of 36 km/h, 10 m a second, along a parallel on which a step is 87.7 m. */
class IsochroneTest {

  private static final double STEP_METRES = 87.8;

  /** Square degrees: a hundredth of a square metre, which rounding may leave. */
  private static final double SLIVER = 1e-12;

  private static Geometry point(double x, double y) {
    Coordinate at = Town.at(x, y);
    return new GeometryFactory().createPoint(at);
  }

  private static List<Geometry> areas(RoadNet net, double... seconds) {
    RoadSearch search = RoadSearch.from(net, Town.place(net, 50, 0), Cost.SECONDS, 1e4);
    return Isochrone.areas(net, search, Arrays.stream(seconds).boxed().toList());
  }

  @Test
  void reachesAsFarAsOneDrivesAndAStripBeside() {
    RoadNet net = new Town().road(0, 0, 40, 0, 60, 0, 100, 0).net();
    Geometry area = areas(net, 100).get(0);
    double ends = (1_000 + Isochrone.BESIDE_METRES) / STEP_METRES;
    assertThat(area.covers(point(50 + ends - 0.2, 0))).isTrue();
    assertThat(area.covers(point(50 + ends + 0.2, 0))).isFalse();
    assertThat(area.covers(point(50 - ends + 0.2, 0))).isTrue();
    assertThat(area.covers(point(50 - ends - 0.2, 0))).isFalse();
    assertThat(area.covers(point(50, 1.7))).isTrue();
    assertThat(area.covers(point(50, 1.9))).isFalse();
  }

  @Test
  void aOneWayRoadIsReachedAheadOnly() {
    Geometry area = areas(new Town().oneway(0, 0, 100, 0).net(), 100).get(0);
    assertThat(area.covers(point(60, 0))).isTrue();
    assertThat(area.covers(point(45, 0))).isFalse();
  }

  @Test
  void longerTimesHoldTheShorterOnes() {
    RoadNet net = new Town().road(0, 0, 50, 0, 100, 0).road(50, -40, 50, 0, 50, 40).net();
    List<Geometry> areas = areas(net, 60, 180, 300);
    assertThat(areas.get(1).difference(areas.get(0)).getArea()).isPositive();
    assertThat(areas.get(0).difference(areas.get(1)).getArea()).isLessThan(SLIVER);
    assertThat(areas.get(1).difference(areas.get(2)).getArea()).isLessThan(SLIVER);
    assertThat(areas.get(2).covers(point(50, 10))).isTrue();
  }
}
