package io.tantu.carbon.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tantu.carbon.uncertainty.MonteCarlo.Interval;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonteCarloTest {

  private static final MonteCarlo MANY = new MonteCarlo(200_000, 7);
  private static final LinearModel SUM =
      new LinearModel(Map.of("a", 300.0, "b", 500.0, "c", 200.0));

  private static Spreads all(double halfWidth, Spread.Form form) {
    return factor -> new Spread(halfWidth, form);
  }

  @Test
  void agreesWithPropagationWhereBothAreExact() {
    Spreads spreads = all(0.2, Spread.Form.NORMAL);
    Interval interval = MANY.intervals(SUM, spreads).get(0);
    double halfWidth = Propagation.of(SUM, spreads).halfWidths()[0];
    assertThat(interval.mean()).isCloseTo(1000, within(0.5));
    assertThat(interval.upper() - 1000).isCloseTo(halfWidth, within(halfWidth / 100));
    assertThat(1000 - interval.lower()).isCloseTo(halfWidth, within(halfWidth / 100));
  }

  /**
   * A lognormal factor of mean 1 and standard deviation s has ln X ~ N(−v/2, v), v = ln(1 + s²).
   */
  @ParameterizedTest
  @CsvSource({"0.3", "0.5", "1.5"})
  void aLognormalFactorHasItsOwnQuantiles(double halfWidth) {
    LinearModel one = new LinearModel(Map.of("a", 1.0));
    Interval interval = MANY.intervals(one, all(halfWidth, Spread.Form.LOGNORMAL)).get(0);
    double variance = Math.log1p(Math.pow(halfWidth / Spread.Z95, 2));
    double lower = Math.exp(-Spread.Z95 * Math.sqrt(variance) - variance / 2);
    double upper = Math.exp(Spread.Z95 * Math.sqrt(variance) - variance / 2);
    assertThat(interval.mean()).isCloseTo(1, within(0.01));
    assertThat(interval.lower()).isCloseTo(lower, within(lower / 50));
    assertThat(interval.upper()).isCloseTo(upper, within(upper / 50));
  }

  @Test
  void threadsChangeNoDigit() throws Exception {
    MonteCarlo draws = new MonteCarlo(5_000, 42);
    Spreads spreads = all(0.4, Spread.Form.NORMAL);
    List<Interval> alone = on(1, draws, spreads);
    assertThat(on(4, draws, spreads)).isEqualTo(alone);
    assertThat(new MonteCarlo(5_000, 43).intervals(SUM, spreads)).isNotEqualTo(alone);
  }

  private static List<Interval> on(int threads, MonteCarlo draws, Spreads spreads)
      throws Exception {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(() -> draws.intervals(SUM, spreads)).get();
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void whatIsCertainHasNoInterval() {
    Interval interval = new MonteCarlo(10, 1).intervals(SUM, factor -> Spread.CERTAIN).get(0);
    assertThat(interval.lower()).isEqualTo(interval.upper()).isCloseTo(1000, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "0.5, 2.5", "1, 4", "0.025, 1.075"})
  void quantilesAreLinearBetweenOrderStatistics(double probability, double quantile) {
    assertThat(MonteCarlo.quantile(new double[] {1, 2, 3, 4}, probability))
        .isCloseTo(quantile, within(1e-12));
  }

  @Test
  void oneDrawIsNoInterval() {
    assertThatThrownBy(() -> new MonteCarlo(1, 1)).hasMessageContaining("2 draws or more");
  }
}
