package io.tantu.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.geometry.Outline;
import io.tantu.geometry.Overlay;
import io.tantu.store.TestLayers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class ZoneBlocksTest {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** A circle of 4,000 vertices and 1 km radius. */
  private static final Geometry ZONE = circle(4_000);

  private static Geometry circle(int count) {
    Coordinate[] ring = new Coordinate[count + 1];
    for (int i = 0; i < count; i++) {
      double angle = 2 * Math.PI * i / count;
      ring[i] = new Coordinate(1_000 * Math.cos(angle), 1_000 * Math.sin(angle));
    }
    ring[count] = ring[0].copy();
    return FACTORY.createPolygon(ring);
  }

  @ParameterizedTest(name = "at {0} {1}, {2} m wide")
  @CsvSource({
    "990, 0, 20, 200",
    "-1010, 0, 20, 200",
    "690, 690, 30, 300",
    "-5, 995, 8, 200",
    "-5, -1003, 8, 200",
    "0, 0, 20, 60",
    "900, -200, 300, 1200"
  })
  void whatIsNearIsTrueOfTheZoneAndHasFewVertices(
      double west, double south, double width, int most) {
    Envelope feature = new Envelope(west, west + width, south, south + width / 2);
    Geometry box = FACTORY.toGeometry(feature);
    Geometry near = new ZoneBlocks(ZONE).around(feature).polygon();
    assertThat(near.getNumPoints()).isLessThan(most);
    assertThat(Overlay.intersection(box, near).getArea())
        .isCloseTo(Overlay.intersection(box, ZONE).getArea(), within(1e-6));
  }

  @Test
  void aFeatureAsLargeAsTheZoneIsGivenAllOfIt() {
    assertThat(new ZoneBlocks(ZONE).around(new Envelope(-900, 900, -10, 10)).polygon())
        .isSameAs(ZONE);
    assertThat(new ZoneBlocks(ZONE).around(new Envelope(-10, 10, -900, 900)).polygon())
        .isSameAs(ZONE);
  }

  @Test
  void aZoneOfFewVerticesIsNotCut() {
    Geometry few = circle(40);
    assertThat(new ZoneBlocks(few).around(new Envelope(990, 991, 0, 1)).polygon()).isSameAs(few);
  }

  @Test
  void aBlockIsMadeOnce() {
    ZoneBlocks blocks = new ZoneBlocks(ZONE);
    Outline first = blocks.around(new Envelope(990, 992, 0, 2));
    assertThat(blocks.around(new Envelope(990.1, 992.1, 0, 2))).isSameAs(first);
  }

  @Test
  void aFeatureWithoutExtentHasABlockToo() {
    Geometry near = new ZoneBlocks(ZONE).around(new Envelope(999, 999, 0, 0)).polygon();
    assertThat(near.covers(TestLayers.wkt("POINT(999 0)"))).isTrue();
    assertThat(near.getNumPoints()).isLessThan(60);
  }
}
