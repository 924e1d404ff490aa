package io.tantu.charging.siting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CoverReductionTest {

  /** Covers by demand and candidate. */
  private static CoverSets sets(String... rows) {
    return CoverSets.within(
        0, rows.length, rows[0].length(), (i, j) -> rows[i].charAt(j) == 'x' ? 0 : 1);
  }

  private static double[] weights(int demands) {
    double[] weights = new double[demands];
    Arrays.setAll(weights, demand -> demand + 1);
    return weights;
  }

  @Test
  void aCandidateThatCoversNothingMoreThanAnotherIsLeftOut() {
    CoverReduction reduced = CoverReduction.of(sets("xx.", "x..", "..x"), weights(3));
    assertThat(reduced.candidates()).containsExactly(0, 2);
  }

  @Test
  void ofThoseThatCoverTheSameTheFirstStays() {
    CoverReduction reduced = CoverReduction.of(sets("xxx", "xxx"), weights(2));
    assertThat(reduced.candidates()).containsExactly(0);
    assertThat(reduced.weights()).containsExactly(3);
  }

  @Test
  void demandsOfTheSameCandidatesAreOne() {
    CoverReduction reduced = CoverReduction.of(sets("x.", ".x", "x.", ".x"), weights(4));
    assertThat(reduced.weights()).containsExactly(1 + 3, 2 + 4);
    assertThat(reduced.sets().covering(0)).containsExactly(0);
  }

  @Test
  void whatCountsForNothingIsLeftOut() {
    CoverReduction reduced = CoverReduction.of(sets("x.", ".x", ".."), new double[] {1, 0, 5});
    assertThat(reduced.candidates()).containsExactly(0);
    assertThat(reduced.weights()).containsExactly(1);
  }

  /** Whoever covers the first demand covers the second, and then the last candidate is needless. */
  @Test
  void aDemandThatIsCoveredAnywayIsLeftOutWhereAllAreToBe() {
    CoverReduction reduced = CoverReduction.ofAll(sets("x..", "x.x", ".x."));
    assertThat(reduced.candidates()).containsExactly(0, 1);
    assertThat(reduced.sets().demands()).isEqualTo(2);
  }
}
