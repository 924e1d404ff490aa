package io.tantu.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TileSimplifierTest {

  @Test
  void pointsThatNobodyWouldSeeGo() {
    double[] line = {500, 500, 600, 500.1, 700, 500, 800, 900};
    assertThat(TileSimplifier.line(line)).containsExactly(500, 500, 700, 500, 800, 900);
  }

  @Test
  void pointsThatShowStay() {
    double[] ring = {500, 500, 508, 500, 508, 508, 500, 508};
    assertThat(TileSimplifier.ring(ring)).containsExactly(ring);
  }

  @Test
  void endsOfALineStay() {
    assertThat(TileSimplifier.line(new double[] {500, 500, 500.1, 500}))
        .containsExactly(500, 500, 500.1, 500);
  }

  @Test
  void aSmallRingKeepsFourPointsSoThatItsAreaDecides() {
    double[] ring = {500, 500, 504, 500, 504, 504, 500, 504};
    assertThat(TileSimplifier.ring(ring)).containsExactly(ring);
  }

  @Test
  void pointsThatANeighbourHasTooStayWithThePointsNextToThem() {
    double[] line = {90, 500, 80, 500.1, 70, 500, 60, 500.1, 50, 500, 40, 500.1, 30, 500};
    assertThat(TileSimplifier.line(line))
        .containsExactly(90, 500, 70, 500, 60, 500.1, 50, 500, 40, 500.1, 30, 500);
  }

  /** What a shared boundary needs: the kept points depend neither on the start nor on the way. */
  @Property(tries = 200)
  void theSamePointsStayWhereverARingStartsAndWhicheverWayItRuns(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 39) int start) {
    List<List<Double>> points = wobblyRing(new Random(seed), 40);
    List<List<Double>> turned = new ArrayList<>(points);
    Collections.rotate(turned, start);
    List<List<Double>> backwards = new ArrayList<>(turned);
    Collections.reverse(backwards);
    List<List<Double>> kept = simplified(points);
    assertThat(simplified(turned)).containsExactlyInAnyOrderElementsOf(kept);
    assertThat(simplified(backwards)).containsExactlyInAnyOrderElementsOf(kept);
    assertThat(kept.size()).isLessThan(points.size());
  }

  private static List<List<Double>> wobblyRing(Random random, int count) {
    List<List<Double>> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double radius = 40 + random.nextInt(3);
      points.add(
          List.of(
              2000 + radius * Math.cos(2 * Math.PI * i / count),
              2000 + radius * Math.sin(2 * Math.PI * i / count)));
    }
    return points;
  }

  private static List<List<Double>> simplified(List<List<Double>> points) {
    double[] xy = points.stream().flatMap(List::stream).mapToDouble(Double::doubleValue).toArray();
    double[] kept = TileSimplifier.ring(xy);
    List<List<Double>> result = new ArrayList<>();
    for (int i = 0; i < kept.length; i += 2) {
      result.add(List.of(kept[i], kept[i + 1]));
    }
    return result;
  }
}
