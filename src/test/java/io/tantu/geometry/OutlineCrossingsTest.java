package io.tantu.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.geometry.OutlineCrossings.Crossing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class OutlineCrossingsTest {

  private static Coordinate[] ring(double... xy) {
    return IntStream.range(0, xy.length / 2)
        .mapToObj(i -> new Coordinate(xy[2 * i], xy[2 * i + 1]))
        .toArray(Coordinate[]::new);
  }

  private static Crossing first(Coordinate[]... rings) {
    return OutlineCrossings.first(Arrays.asList(rings));
  }

  @Test
  void squareAndTriangleDoNotCross() {
    assertThat(first(ring(0, 0, 4, 0, 4, 4, 0, 4))).isNull();
    assertThat(first(ring(0, 0, 4, 0, 4, 4))).isNull();
  }

  @Test
  void bowNamesItsEdgesAndPlace() {
    assertThat(first(ring(0, 0, 4, 4, 4, 0, 0, 4)))
        .isEqualTo(new Crossing(0, 0, 0, 2, new Coordinate(2, 2)));
  }

  @Test
  void spikeRunsBackOverItself() {
    Crossing spike = first(ring(0, 0, 4, 0, 4, 4, 6, 6, 4, 4, 0, 4));
    assertThat(spike.edge()).isBetween(1, 2);
    assertThat(first(ring(0, 0, 2, 0, 4, 0))).isNotNull();
  }

  @Test
  void ringMayNotTouchItselfButOthersInAPoint() {
    assertThat(first(ring(0, 0, 4, 0, 2, 2, 4, 4, 0, 4, 2, 2))).isNotNull();
    assertThat(first(ring(0, 0, 4, 0, 4, 4, 0, 4), ring(0, 0, 2, 1, 1, 2))).isNull();
  }

  @Test
  void ringsThatCrossOrShareAnEdgeAreNamed() {
    Crossing crossing = first(ring(0, 0, 4, 0, 4, 4, 0, 4), ring(2, 2, 6, 2, 6, 6, 2, 6));
    assertThat(crossing.ring()).isZero();
    assertThat(crossing.edge()).isEqualTo(1);
    assertThat(crossing.otherRing()).isEqualTo(1);
    assertThat(first(ring(0, 0, 4, 0, 4, 4, 0, 4), ring(4, 0, 8, 0, 8, 4, 4, 4))).isNotNull();
  }

  @Test
  void hundredThousandVerticesAreFast() {
    int n = 100_000;
    Coordinate[] comb = new Coordinate[n];
    for (int i = 0; i < n; i++) {
      double angle = 2 * Math.PI * i / n;
      double radius = i % 2 == 0 ? 1_000 : 900;
      comb[i] = new Coordinate(radius * Math.cos(angle), radius * Math.sin(angle));
    }
    assertThat(first(comb)).isNull();
  }

  @Property(tries = 500)
  void agreesWithTheValidityTestOfJts(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 12) int vertices) {
    Random random = new Random(seed);
    List<Coordinate> ring = new ArrayList<>();
    while (ring.size() < vertices) {
      Coordinate next = new Coordinate(random.nextInt(20), random.nextInt(20));
      if (!ring.contains(next)) {
        ring.add(next);
      }
    }
    Coordinate[] open = ring.toArray(Coordinate[]::new);
    ring.add(ring.get(0));
    boolean valid = new GeometryFactory().createPolygon(ring.toArray(Coordinate[]::new)).isValid();
    assertThat(first(open) == null).isEqualTo(valid);
  }
}
