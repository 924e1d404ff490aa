package io.tantu.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;

class TileClipTest {

  private static final GeometryFactory JTS = new GeometryFactory();
  private static final Geometry BOX =
      JTS.toGeometry(new Envelope(TileBox.MIN, TileBox.MAX, TileBox.MIN, TileBox.MAX));

  @Test
  void aRingInsideStaysAsItIs() {
    double[] ring = {0, 0, 100, 0, 100, 100};
    assertThat(TileClip.ring(ring)).containsExactly(ring);
  }

  @Test
  void aRingOutsideIsGone() {
    assertThat(TileClip.ring(new double[] {5000, 0, 6000, 0, 6000, 100})).isEmpty();
    assertThat(TileClip.ring(new double[] {})).isEmpty();
  }

  @Test
  void aRingAroundTheBoxBecomesTheBox() {
    double[] clipped = TileClip.ring(new double[] {-1e6, -1e6, 1e6, -1e6, 1e6, 1e6, -1e6, 1e6});
    assertThat(polygon(clipped).equalsTopo(BOX)).isTrue();
  }

  @Test
  void aCutEndsExactlyAtTheBox() {
    assertThat(TileClip.ring(new double[] {0, 0, 8000, 10, 8000, 20, 0, 10}))
        .containsExactly(0, 0, 4160, 5.2, 4160, 15.2, 0, 10);
  }

  @Test
  void theAreaIsThatOfTheIntersectionForRandomStars() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      double[] star = star(random);
      double expected = polygon(star).intersection(BOX).getArea();
      double[] clipped = TileClip.ring(star);
      double area = clipped.length < 6 ? 0 : polygon(clipped).getArea();
      assertThat(area).as("round %d", round).isCloseTo(expected, within(expected));
    }
  }

  private static org.assertj.core.data.Offset<Double> within(double expected) {
    return org.assertj.core.api.Assertions.within(1e-6 + expected * 1e-12);
  }

  private static double[] star(Random random) {
    int count = 3 + random.nextInt(30);
    double[] xy = new double[2 * count];
    double cx = random.nextDouble() * 6000 - 1000;
    double cy = random.nextDouble() * 6000 - 1000;
    for (int i = 0; i < count; i++) {
      double radius = 100 + random.nextDouble() * 4000;
      xy[2 * i] = cx + radius * Math.cos(2 * Math.PI * i / count);
      xy[2 * i + 1] = cy + radius * Math.sin(2 * Math.PI * i / count);
    }
    return xy;
  }

  private static Geometry polygon(double[] xy) {
    Coordinate[] ring = new Coordinate[xy.length / 2 + 1];
    for (int i = 0; i < ring.length - 1; i++) {
      ring[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
    }
    ring[ring.length - 1] = ring[0];
    LinearRing shell = JTS.createLinearRing(ring);
    return JTS.createPolygon(shell);
  }

  @Test
  void aLineThatLeavesAndComesBackIsInParts() {
    List<double[]> parts = TileClip.line(new double[] {0, 0, 5000, 0, 5000, 100, 0, 100, 0, 200});
    assertThat(parts).hasSize(2);
    assertThat(parts.get(0)).containsExactly(0, 0, 4160, 0);
    assertThat(parts.get(1)).containsExactly(4160, 100, 0, 100, 0, 200);
  }

  @Test
  void aLineAcrossWithBothEndsOutsideIsCutTwice() {
    List<double[]> parts = TileClip.line(new double[] {-1000, 50, 9000, 50});
    assertThat(parts).hasSize(1);
    assertThat(parts.get(0)).containsExactly(-64, 50, 4160, 50);
  }

  @Test
  void aLineThatOnlyTouchesACornerOrMissesIsGone() {
    assertThat(TileClip.line(new double[] {-128, 0, 0, -128})).isEmpty();
    assertThat(TileClip.line(new double[] {5000, 0, 5000, 100})).isEmpty();
  }
}
