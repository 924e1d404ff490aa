package io.tantu.charging.siting;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What of a covering problem is not settled yet.
 *
 * @param sets free candidates, numbered anew, and the demand that no settled one covers
 * @param weights of that demand
 * @param free number of each candidate before
 * @param settled candidates that are chosen, by their numbers before
 */
record Rest(CoverSets sets, double[] weights, int[] free, int[] settled) {

  static Rest of(CoverSets all, double[] weights, Fixed fixed) {
    int[] free = fixed.free();
    int[] numbers = new int[all.candidates()];
    Arrays.fill(numbers, -1);
    for (int i = 0; i < free.length; i++) {
      numbers[free[i]] = i;
    }
    int[] open =
        IntStream.range(0, all.demands())
            .filter(demand -> IntStream.of(all.covering(demand)).noneMatch(fixed::in))
            .toArray();
    int[][] covering =
        Arrays.stream(open)
            .mapToObj(
                demand ->
                    IntStream.of(all.covering(demand))
                        .map(candidate -> numbers[candidate])
                        .filter(number -> number >= 0)
                        .toArray())
            .toArray(int[][]::new);
    int[] settled = IntStream.range(0, numbers.length).filter(fixed::in).toArray();
    return new Rest(
        CoverSets.ofDemands(covering, free.length),
        Arrays.stream(open).mapToDouble(demand -> weights[demand]).toArray(),
        free,
        settled);
  }

  /** Candidates of the rest with the settled ones, by their numbers before. */
  int[] whole(int[] chosen) {
    return IntStream.concat(IntStream.of(settled), IntStream.of(chosen).map(i -> free[i]))
        .sorted()
        .toArray();
  }

  /** What is left uncovered whatever is chosen of the rest. */
  double lost() {
    return IntStream.range(0, sets.demands())
        .filter(demand -> !sets.isCovered(demand))
        .mapToDouble(demand -> weights[demand])
        .sum();
  }
}
