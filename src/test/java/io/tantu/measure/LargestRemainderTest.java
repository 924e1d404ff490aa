package io.tantu.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

  /** Domain study §2.5: 10.00 ha over 3.3333, 3.3333 and 3.3334. */
  @Test
  void theLargestRemainderGetsWhatIsLeft() {
    assertThat(LargestRemainder.parts(1000, new double[] {3.3333, 3.3333, 3.3334}))
        .containsExactly(333, 333, 334);
  }

  @Test
  void ofEqualRemaindersTheFirstGetsIt() {
    assertThat(LargestRemainder.parts(4, new double[] {1, 1, 1})).containsExactly(2, 1, 1);
  }

  @Test
  void nothingIsSharedOutOverNoWeight() {
    assertThat(LargestRemainder.parts(5, new double[] {0, 0})).containsExactly(0, 0);
  }

  @Property
  void partsAddUpAndAreNoUnitOff(@ForAll long seed) {
    Random random = new Random(seed);
    long whole = (long) Math.pow(10, 13 * random.nextDouble());
    double[] weights = random.doubles(1 + random.nextInt(40), 0, 1e9).toArray();
    long[] parts = LargestRemainder.parts(whole, weights);
    double sum = Arrays.stream(weights).sum();
    assertThat(Arrays.stream(parts).sum()).isEqualTo(whole);
    for (int i = 0; i < parts.length; i++) {
      assertThat((double) parts[i])
          .isNotNegative()
          .isCloseTo(whole * (weights[i] / sum), within(1.01));
    }
  }
}
