package io.tantu.charging.siting;

import io.tantu.charging.siting.CoverProgram.Limit;
import io.tantu.problem.Interruption;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Has what cases leave open of a covering problem solved as an integer program, when it is small
 * enough and there is a solver. For one thread.
 *
 * @param sets the whole problem
 * @param fixed what is settled of its candidates
 * @param hint candidates of the best choice that is known
 */
record Closing(CoverSets sets, Fixed fixed, int[] hint, Interruption interruption) {

  /** Exactly so many sites, or fewer where more cover nothing more, that leave least uncovered. */
  Optional<Outcome> leastUncovered(double[] weights, int sites) {
    Rest rest = Rest.of(sets, weights, fixed);
    CoverReduction small = CoverReduction.of(rest.sets(), rest.weights());
    int left = Math.min(sites - rest.settled().length, small.candidates().length);
    return leastUncovered(rest, small, Limit.sites(left));
  }

  /** Sites that cost so much at most and leave least uncovered. */
  Optional<Outcome> leastUncovered(double[] weights, long[] prices, long amount) {
    Rest rest = Rest.of(sets, weights, fixed);
    long[] free = of(prices, rest.free());
    CoverReduction small = CoverReduction.of(rest.sets(), rest.weights(), free);
    long left = amount - LongStream.of(of(prices, rest.settled())).sum();
    return leastUncovered(rest, small, Limit.money(of(free, small.candidates()), left));
  }

  private static long[] of(long[] prices, int[] candidates) {
    return IntStream.of(candidates).mapToLong(candidate -> prices[candidate]).toArray();
  }

  private Optional<Outcome> leastUncovered(Rest rest, CoverReduction small, Limit limit) {
    double[] free = new double[small.candidates().length];
    return solve(
        rest, small, new CoverProgram(small.sets(), small.weights(), free, limit), rest.lost());
  }

  /** The fewest sites that cover all that any candidate covers; empty when too much is settled. */
  Optional<Outcome> fewest() {
    double[] must = new double[sets.demands()];
    Arrays.setAll(must, demand -> sets.isCovered(demand) ? Double.POSITIVE_INFINITY : 0);
    Rest rest = Rest.of(sets, must, fixed);
    if (rest.lost() > 0) {
      return Optional.empty();
    }
    CoverReduction small = CoverReduction.ofAll(rest.sets());
    double[] each = new double[small.candidates().length];
    Arrays.fill(each, 1);
    double[] left = new double[small.sets().demands()];
    Arrays.fill(left, Double.POSITIVE_INFINITY);
    return solve(
        rest, small, new CoverProgram(small.sets(), left, each, Limit.NONE), rest.settled().length);
  }

  private Optional<Outcome> solve(
      Rest rest, CoverReduction small, CoverProgram program, double before) {
    return program
        .solve(hinted(rest, small), interruption)
        .map(
            part -> {
              int[] chosen = rest.whole(small.whole(part.found().chosen()));
              Found found = new Found(chosen, before + part.found().cost());
              return new Outcome(found, before + part.bound());
            });
  }

  /** What of the hint is left in the program. */
  private int[] hinted(Rest rest, CoverReduction small) {
    boolean[] known = new boolean[sets.candidates()];
    for (int candidate : hint) {
      known[candidate] = true;
    }
    return IntStream.range(0, small.candidates().length)
        .filter(number -> known[rest.free()[small.candidates()[number]]])
        .toArray();
  }
}
