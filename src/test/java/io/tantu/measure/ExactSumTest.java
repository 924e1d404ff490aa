package io.tantu.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ExactSumTest {

  @Property(tries = 100)
  void orderAndGroupingChangeNoDigit(@ForAll long seed) {
    Random random = new Random(seed);
    List<Double> terms = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      terms.add((random.nextDouble() - 0.3) * Math.pow(10, random.nextInt(12)));
    }
    ExactSum inOrder = new ExactSum();
    terms.forEach(inOrder::add);

    Collections.shuffle(terms, random);
    ExactSum left = new ExactSum();
    ExactSum right = new ExactSum();
    terms.forEach(term -> (random.nextBoolean() ? left : right).add(term));

    assertThat(left.add(right).value()).isEqualTo(inOrder.value());
  }

  @Test
  void whatIsTakenOutAgainLeavesNoTrace() {
    ExactSum sum = new ExactSum().add(0.1).add(1e15).add(0.2);
    assertThat(sum.subtract(1e15).value()).isCloseTo(0.3, within(2e-12));
    assertThat(sum.subtract(0.2).subtract(0.1).value()).isZero();
    double half = 3.5 / (1L << 41);
    assertThat(sum.add(half).subtract(half).value()).isZero();
  }

  @Test
  void aMillionTenthsAreAHundredThousand() {
    ExactSum sum = new ExactSum();
    for (int i = 0; i < 1_000_000; i++) {
      sum.add(0.1);
    }
    assertThat(sum.value()).isCloseTo(100_000, within(1e-6));
  }

  @Test
  void whatIsNoNumberIsRefused() {
    for (double term : new double[] {Double.NaN, Double.POSITIVE_INFINITY, 1e19}) {
      assertThatThrownBy(() -> new ExactSum().add(term)).hasMessageContaining("2^62");
    }
  }
}
