package io.tantu.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GapSplitTest {

  private static List<CountyFigure> counties(double... weights) {
    List<CountyFigure> counties = new ArrayList<>();
    for (double weight : weights) {
      counties.add(new CountyFigure("c", "县", null, weight));
    }
    return counties;
  }

  @Test
  void sharesFollowTheWeights() {
    assertThat(GapSplit.shares(8, counties(1, 2, 1))).containsExactly(2.0, 4.0, 2.0);
    assertThat(GapSplit.shares(1, counties(1, 1, 1))).containsExactly(0.333334, 0.333333, 0.333333);
    assertThat(GapSplit.shares(5, counties(0, 1))).containsExactly(0.0, 5.0);
  }

  @Test
  void withoutAnyWeightNothingIsSharedOut() {
    assertThat(GapSplit.shares(5, counties(0, 0))).isEmpty();
  }

  @Test
  void sharesSumToTheGapExactly() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      double gap = GapSplit.onGrid(random.nextDouble() * Math.pow(10, random.nextInt(7)));
      double[] weights = random.doubles(6).toArray();
      BigDecimal sum =
          GapSplit.shares(gap, counties(weights)).stream()
              .map(BigDecimal::valueOf)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(sum).as("seed %d", seed).isEqualByComparingTo(BigDecimal.valueOf(gap));
    }
  }
}
