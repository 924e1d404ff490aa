package io.tantu.charging.siting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Networks like OR-Library's pmed1 to pmed40, made by their rule with its numbers of nodes, edges
 * and medians; the files themselves are not shipped, as their terms could not be established. The
 * small ones are proven the best.
 */
class MedianOfNetworksTest {

  private static Siting median(int nodes, int edges, int sites) {
    double[] ones = new double[nodes];
    Arrays.fill(ones, 1);
    double[] none = new double[nodes];
    Arrays.fill(none, Double.POSITIVE_INFINITY);
    double[][] ways = RandomNetwork.ways(nodes, edges, 31L * nodes + sites);
    return new Median(ones, ways, none, sites).solve();
  }

  @ParameterizedTest
  @CsvSource({
    "100,200,5",
    "100,200,10",
    "100,200,20",
    "100,200,33",
    "200,800,5",
    "200,800,10",
    "200,800,20",
    "200,800,40",
    "200,800,67",
    "300,1800,5",
    "300,1800,30",
    "300,1800,100"
  })
  void theBestIsProven(int nodes, int edges, int sites) {
    Siting siting = median(nodes, edges, sites);
    assertThat(siting.gap()).isZero();
    assertThat(siting.objective()).isEqualTo(Math.rint(siting.objective()));
    assertThat(siting.chosen()).hasSize(sites).doesNotHaveDuplicates();
  }

  /** The larger ones come within 2 % of what is proven, most of them are the best. */
  @ParameterizedTest
  @CsvSource({"500,5000,10", "600,7200,60", "700,9800,140", "800,12800,80", "900,16200,90"})
  void theGapOfTheLargeIsSmall(int nodes, int edges, int sites) {
    Siting siting = median(nodes, edges, sites);
    System.out.printf(
        "%d nodes, %d medians: %.0f, bound %.0f%n",
        nodes, sites, siting.objective(), siting.bound());
    assertThat(siting.gap()).isLessThan(0.02);
    assertThat(siting.bound()).isLessThanOrEqualTo(siting.objective());
  }
}
