package io.tantu.charging.siting;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The same covering problem with less in it, without any loss: candidates that cover nothing, or
 * nothing but what one other covers, are left out, and demands that the same candidates cover are
 * one demand. Immutable.
 *
 * @param sets what is left of the problem
 * @param weights of its demands
 * @param candidates number in the whole problem of each candidate that is left
 */
record CoverReduction(CoverSets sets, double[] weights, int[] candidates) {

  /** Reduces the problem; demand that has no weight or no candidate is left out. */
  static CoverReduction of(CoverSets all, double[] weights) {
    return of(all, weights, new long[all.candidates()]);
  }

  /**
   * Reduces a problem of candidates that cost something.
   *
   * @param prices of the candidates
   */
  static CoverReduction of(CoverSets all, double[] weights, long[] prices) {
    return merged(all, weights, new Dominance(all, positive(weights), any -> true, prices).kept());
  }

  /**
   * Reduces a problem of candidates with room for so much each.
   *
   * @param built so many of the first candidates are kept in any case
   */
  static CoverReduction of(CoverSets all, double[] weights, double capacity, int built) {
    double[] reach = new double[all.candidates()];
    Arrays.setAll(
        reach,
        candidate -> IntStream.of(all.covered(candidate)).mapToDouble(i -> weights[i]).sum());
    int[] kept =
        new Dominance(
                all,
                positive(weights),
                other -> reach[other] <= capacity,
                new long[all.candidates()])
            .kept();
    int[] wanted =
        IntStream.concat(IntStream.range(0, built), IntStream.of(kept).filter(j -> j >= built))
            .toArray();
    return merged(all, weights, wanted);
  }

  private static boolean[] positive(double[] weights) {
    boolean[] positive = new boolean[weights.length];
    for (int demand = 0; demand < positive.length; demand++) {
      positive[demand] = weights[demand] > 0;
    }
    return positive;
  }

  private static CoverReduction merged(CoverSets all, double[] weights, int[] kept) {
    int[] numbers = new int[all.candidates()];
    Arrays.fill(numbers, -1);
    for (int i = 0; i < kept.length; i++) {
      numbers[kept[i]] = i;
    }
    Map<List<Integer>, Double> merged = new LinkedHashMap<>();
    for (int demand = 0; demand < weights.length; demand++) {
      if (weights[demand] > 0 && all.isCovered(demand)) {
        List<Integer> covering =
            IntStream.of(all.covering(demand))
                .map(candidate -> numbers[candidate])
                .filter(number -> number >= 0)
                .boxed()
                .toList();
        merged.merge(covering, weights[demand], Double::sum);
      }
    }
    int[][] covering =
        merged.keySet().stream()
            .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    return new CoverReduction(
        CoverSets.ofDemands(covering, kept.length),
        merged.values().stream().mapToDouble(Double::doubleValue).toArray(),
        kept);
  }

  /**
   * Reduces the problem of covering all: a demand that is covered whenever another one is is left
   * out as well, which makes further candidates needless.
   */
  static CoverReduction ofAll(CoverSets all) {
    double[] weights = new double[all.demands()];
    Arrays.fill(weights, 1);
    CoverReduction reduced = of(all, weights);
    while (true) {
      int before = reduced.candidates.length;
      CoverReduction less = of(reduced.sets, needed(reduced.sets));
      reduced = new CoverReduction(less.sets, less.weights, reduced.whole(less.candidates));
      if (reduced.candidates.length == before) {
        return reduced;
      }
    }
  }

  private static double[] needed(CoverSets sets) {
    boolean[] redundant = new Redundancy(sets).find();
    double[] needed = new double[redundant.length];
    Arrays.setAll(needed, demand -> redundant[demand] ? 0 : 1);
    return needed;
  }

  /** The candidates by their numbers in the whole problem. */
  int[] whole(int[] chosen) {
    return Arrays.stream(chosen).map(candidate -> candidates[candidate]).toArray();
  }
}
