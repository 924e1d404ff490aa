package io.tantu.charging.siting;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import io.tantu.problem.Interruption;
import java.util.Optional;

/**
 * A covering problem as an integer program: the least of the sites' costs and the weights of what
 * they leave uncovered.
 *
 * @param sets which demand each candidate covers
 * @param weights what each demand costs uncovered; infinite where it must be covered
 * @param siteCosts what each candidate costs
 * @param limit which candidates may be chosen together
 */
record CoverProgram(CoverSets sets, double[] weights, double[] siteCosts, Limit limit) {

  /** A root of so many pairs is relaxed in seconds. */
  private static final long MOST_PAIRS = 60_000;

  /** A condition on the variables of the candidates. */
  @FunctionalInterface
  interface Limit {

    Limit NONE = (solver, chosen) -> {};

    void add(MPSolver solver, MPVariable[] chosen);

    /** Exactly so many are chosen. */
    static Limit sites(int count) {
      return (solver, chosen) -> Scip.count(solver, chosen, count);
    }

    /** All that are chosen cost so much at most. */
    static Limit money(long[] prices, long amount) {
      return (solver, chosen) -> {
        MPConstraint paid = solver.makeConstraint(Double.NEGATIVE_INFINITY, amount);
        for (int candidate = 0; candidate < chosen.length; candidate++) {
          paid.setCoefficient(chosen[candidate], prices[candidate]);
        }
      };
    }
  }

  /**
   * The best choice within the limits.
   *
   * @param hint candidates to begin with
   * @return empty where the program is too large, OR-Tools is missing or found nothing
   */
  Optional<Outcome> solve(int[] hint, Interruption interruption) {
    return sets.pairs() > MOST_PAIRS
        ? Optional.empty()
        : Scip.least(this::variables, hint, interruption);
  }

  private MPVariable[] variables(MPSolver solver) {
    MPObjective objective = solver.objective();
    MPVariable[] chosen = new MPVariable[sets.candidates()];
    for (int candidate = 0; candidate < chosen.length; candidate++) {
      chosen[candidate] = solver.makeBoolVar("");
      objective.setCoefficient(chosen[candidate], siteCosts[candidate]);
    }
    limit.add(solver, chosen);
    for (int demand = 0; demand < sets.demands(); demand++) {
      MPConstraint covered = solver.makeConstraint(1, Double.POSITIVE_INFINITY);
      for (int candidate : sets.covering(demand)) {
        covered.setCoefficient(chosen[candidate], 1);
      }
      if (Double.isFinite(weights[demand])) {
        MPVariable uncovered = solver.makeNumVar(0, 1, "");
        covered.setCoefficient(uncovered, 1);
        objective.setCoefficient(uncovered, weights[demand]);
      }
    }
    return chosen;
  }
}
