package io.tantu.charging.siting;

import io.tantu.problem.Interruption;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

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
    int candidates = small.candidates().length;
    int left = Math.min(sites - rest.settled().length, candidates);
    return solve(
        rest,
        small,
        new CoverProgram(small.sets(), small.weights(), new double[candidates], left),
        rest.lost());
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
        rest, small, new CoverProgram(small.sets(), left, each, -1), rest.settled().length);
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
