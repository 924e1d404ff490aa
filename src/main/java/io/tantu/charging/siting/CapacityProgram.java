package io.tantu.charging.siting;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import io.tantu.problem.Interruption;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A covering problem of candidates with room for so much each as an integer program: the least
 * weight that exactly so many leave unserved.
 *
 * @param fixed what is settled of the candidates
 */
record CapacityProgram(CoverSets sets, double[] weights, double capacity, int sites, Fixed fixed) {

  /** A pair is a variable and a row here; a root of so many is relaxed in seconds. */
  private static final long MOST_PAIRS = 8_000;

  /**
   * The best choice within the limits.
   *
   * @param hint candidates to begin with
   * @return empty where the program is too large, OR-Tools is missing or found nothing
   */
  Optional<Outcome> solve(int[] hint, Interruption interruption) {
    long pairs =
        IntStream.range(0, sets.candidates())
            .filter(candidate -> !fixed.out(candidate))
            .mapToLong(candidate -> sets.covered(candidate).length)
            .sum();
    return pairs > MOST_PAIRS ? Optional.empty() : Scip.least(this::variables, hint, interruption);
  }

  private MPVariable[] variables(MPSolver solver) {
    MPVariable[] chosen = new MPVariable[sets.candidates()];
    MPConstraint[] room = new MPConstraint[chosen.length];
    for (int candidate = 0; candidate < chosen.length; candidate++) {
      chosen[candidate] =
          solver.makeIntVar(fixed.in(candidate) ? 1 : 0, fixed.out(candidate) ? 0 : 1, "");
      room[candidate] = solver.makeConstraint(Double.NEGATIVE_INFINITY, 0);
      room[candidate].setCoefficient(chosen[candidate], -capacity);
    }
    Scip.count(solver, chosen, sites);
    double all = 0;
    for (int demand = 0; demand < sets.demands(); demand++) {
      all += weights[demand];
      MPConstraint whole = solver.makeConstraint(Double.NEGATIVE_INFINITY, 1);
      for (int candidate : sets.covering(demand)) {
        if (!fixed.out(candidate)) {
          MPVariable part = solver.makeNumVar(0, 1, "");
          whole.setCoefficient(part, 1);
          room[candidate].setCoefficient(part, weights[demand]);
          solver.objective().setCoefficient(part, -weights[demand]);
          MPConstraint standing = solver.makeConstraint(Double.NEGATIVE_INFINITY, 0);
          standing.setCoefficient(part, 1);
          standing.setCoefficient(chosen[candidate], -1);
        }
      }
    }
    solver.objective().setOffset(all);
    return chosen;
  }
}
