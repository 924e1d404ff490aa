package io.tantu.charging;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.charging.NearPairs.Pair;
import io.tantu.geodesy.GeodesicDistance;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class NearPairsTest {

  private static final double METRES = 20;

  private static double metres(double[] lonLat, int one, int other) {
    return GeodesicDistance.metres(
        lonLat[2 * one], lonLat[2 * one + 1], lonLat[2 * other], lonLat[2 * other + 1]);
  }

  private static double toNearestOther(double[] lonLat, int point) {
    double least = Double.POSITIVE_INFINITY;
    for (int other = 0; other < lonLat.length / 2; other++) {
      least = other == point ? least : Math.min(least, metres(lonLat, point, other));
    }
    return least;
  }

  /** Chords may take another for the nearest that is 0.34 % farther, never one too far. */
  @Property(tries = 300)
  void eachPointNearAnotherIsInAPairAndNoOther(@ForAll("crowds") double[] lonLat) {
    List<Pair> pairs = NearPairs.within(lonLat, METRES);
    assertThat(pairs).doesNotHaveDuplicates();
    assertThat(pairs)
        .allSatisfy(
            pair -> {
              assertThat(pair.first()).isLessThan(pair.second());
              assertThat(pair.metres())
                  .isEqualTo(metres(lonLat, pair.first(), pair.second()))
                  .isLessThanOrEqualTo(METRES);
            });
    for (int point = 0; point < lonLat.length / 2; point++) {
      int wanted = point;
      double least = toNearestOther(lonLat, point);
      List<Pair> its =
          pairs.stream().filter(p -> p.first() == wanted || p.second() == wanted).toList();
      assertThat(its.isEmpty()).isEqualTo(least > METRES);
      if (least <= METRES) {
        assertThat(its)
            .anySatisfy(p -> assertThat(p.metres()).isLessThanOrEqualTo(1.0035 * least + 1e-6));
      }
    }
  }

  /** Some 60 m across, on a grid so that places are shared. */
  @Provide
  Arbitrary<double[]> crowds() {
    return Arbitraries.integers()
        .between(0, 300)
        .list()
        .ofMaxSize(60)
        .map(
            steps -> {
              double[] lonLat = new double[steps.size() / 2 * 2];
              for (int i = 0; i < lonLat.length; i++) {
                lonLat[i] = (i % 2 == 0 ? 106.2 : 38.4) + steps.get(i) * 2e-6;
              }
              return lonLat;
            });
  }

  /** Nearest by chord is not always nearest by geodesic; just too far is looked at again. */
  @Test
  void exactlySoFarIsNear() {
    double[] lonLat = {106.2, 38.4, 106.2002, 38.4, 106.2, 38.4002};
    double east = metres(lonLat, 0, 1);
    double north = metres(lonLat, 0, 2);
    assertThat(NearPairs.within(lonLat, east)).containsExactly(new Pair(0, 1, east));
    assertThat(NearPairs.within(lonLat, Math.nextDown(east))).isEmpty();
    assertThat(NearPairs.within(lonLat, north))
        .containsExactly(new Pair(0, 1, east), new Pair(0, 2, north));
  }

  @Test
  void noneAndOneHaveNoPair() {
    assertThat(NearPairs.within(new double[0], METRES)).isEmpty();
    assertThat(NearPairs.within(new double[] {106.2, 38.4}, METRES)).isEmpty();
  }

  /** Half of them share one place: comparing those alone would take 125,000,000,000 distances. */
  @Test
  void aMillionPointsWithHalfInOnePlaceTakeSeconds() {
    int count = 1_000_000;
    Random random = new Random(7);
    double[] lonLat = new double[2 * count];
    for (int i = 0; i < count; i++) {
      lonLat[2 * i] = i % 2 == 0 ? 106.2 : 105.8 + random.nextDouble();
      lonLat[2 * i + 1] = i % 2 == 0 ? 38.4 : 37.8 + random.nextDouble();
    }
    List<Pair> pairs =
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> NearPairs.within(lonLat, METRES));
    assertThat(pairs).hasSizeBetween(count / 4, count);
    assertThat(pairs.get(0).metres()).isZero();
  }
}
