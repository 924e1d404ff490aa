package io.tantu.charging.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.problem.Interruption;
import io.tantu.problem.ProblemException;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrToolsTest {

  /** Elsewhere the package does without, which all other tests show. */
  @BeforeEach
  void isThere() {
    if (Boolean.parseBoolean(System.getenv("CI"))) {
      assertThat(OrTools.available()).as("natives of OR-Tools").isTrue();
    }
    Assumptions.assumeTrue(OrTools.available());
  }

  @AfterEach
  void switchOn() {
    System.clearProperty(OrTools.SWITCH);
  }

  @Test
  void withoutItThereIsNoProgramButAnAnswer() {
    CoverSets sets = random(400, 80);
    double[] ones = new double[400];
    Arrays.fill(ones, 1);
    Siting with = new SetCover(sets, ones).solve();
    System.setProperty(OrTools.SWITCH, "false");
    assertThat(OrTools.available()).isFalse();
    assertThat(closing(sets).fewest()).isEmpty();
    Siting without = new SetCover(sets, ones).solve();
    assertThat(without.bound()).isLessThanOrEqualTo(with.objective());
    assertThat(without.objective()).isGreaterThanOrEqualTo(with.bound());
  }

  @Test
  void theSameProgramEndsTheSameWay() {
    CoverSets sets = random(300, 100);
    Outcome first = closing(sets).fewest().orElseThrow();
    Outcome second = closing(sets).fewest().orElseThrow();
    assertThat(second.found().chosen()).isEqualTo(first.found().chosen());
    assertThat(second.bound()).isEqualTo(first.bound());
  }

  /** So hard that it would take minutes. */
  @Test
  void aLimitOfTimeEndsAProgram() {
    CoverSets sets = random(600, 300);
    long begin = System.nanoTime();
    try (Interruption.Limit limit = Interruption.limit(0.2)) {
      assertThatThrownBy(() -> closing(sets).fewest())
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("0.2 s");
    }
    assertThat((System.nanoTime() - begin) / 1e9).isLessThan(20);
  }

  private static CoverSets random(int demands, int candidates) {
    SplittableRandom random = new SplittableRandom(7);
    boolean[][] covers = new boolean[demands][candidates];
    for (boolean[] row : covers) {
      for (int j = 0; j < candidates; j++) {
        row[j] = random.nextInt(12) == 0;
      }
    }
    return CoverSets.within(0, demands, candidates, (i, j) -> covers[i][j] ? 0 : 1);
  }

  private static Closing closing(CoverSets sets) {
    Fixed none = Fixed.none(sets.candidates());
    return new Closing(sets, none, new int[0], Interruption.ofThisThread());
  }
}
