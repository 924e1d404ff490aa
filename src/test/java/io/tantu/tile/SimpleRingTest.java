package io.tantu.tile;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.store.TestLayers;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimpleRingTest {

  @Test
  void aConvexRingIsSimple() {
    assertThat(SimpleRing.is(new int[] {0, 0, 10, 0, 10, 10, 0, 10})).isTrue();
  }

  @Test
  void ringsThatCrossTouchOrFoldAreNot() {
    assertThat(SimpleRing.is(new int[] {0, 0, 10, 10, 10, 0, 0, 10})).isFalse();
    assertThat(SimpleRing.is(new int[] {0, 0, 10, 0, 10, 10, 5, 0, 0, 10})).isFalse();
    assertThat(SimpleRing.is(new int[] {0, 0, 10, 0, 20, 0, 10, 0, 10, 10})).isFalse();
    assertThat(SimpleRing.is(new int[] {0, 0, 10, 10})).isFalse();
  }

  /** On a grid this small random rings touch and cross in every way. */
  @Test
  void whatItCallsSimpleIsValidAndWhatIsValidItCallsSimple() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    int simple = 0;
    for (int round = 0; round < 20_000; round++) {
      int[] ring =
          IntStream.range(0, 2 * (3 + random.nextInt(4))).map(i -> random.nextInt(6)).toArray();
      boolean is = SimpleRing.is(ring);
      assertThat(is)
          .as("seed %d: %s", seed, Arrays.toString(ring))
          .isEqualTo(TestLayers.wkt(polygon(ring)).isValid() && distinct(ring));
      simple += is ? 1 : 0;
    }
    assertThat(simple).isGreaterThan(500);
  }

  /** A point twice in a row is no fault of a polygon but of its ring. */
  private static boolean distinct(int[] ring) {
    return IntStream.range(0, ring.length / 2)
        .noneMatch(
            i -> {
              int next = (2 * i + 2) % ring.length;
              return ring[2 * i] == ring[next] && ring[2 * i + 1] == ring[next + 1];
            });
  }

  private static String polygon(int[] ring) {
    return IntStream.rangeClosed(0, ring.length / 2)
        .map(i -> 2 * i % ring.length)
        .mapToObj(i -> ring[i] + " " + ring[i + 1])
        .collect(Collectors.joining(", ", "POLYGON ((", "))"));
  }
}
