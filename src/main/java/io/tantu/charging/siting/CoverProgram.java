package io.tantu.charging.siting;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import io.tantu.problem.Interruption;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A covering problem as an integer program for OR-Tools: the least of the sites' costs and the
 * weights of what they leave uncovered. It ends after a given number of branches at the latest, on
 * one thread, so that the same program always ends the same way.
 *
 * @param sets which demand each candidate covers
 * @param weights what each demand costs uncovered; infinite where it must be covered
 * @param siteCosts what each candidate costs
 * @param sites exactly so many candidates, or −1 for any number
 */
record CoverProgram(CoverSets sets, double[] weights, double[] siteCosts, int sites) {

  /** A root of so many pairs is relaxed in seconds. */
  private static final long MOST_PAIRS = 60_000;

  private static final long MOST_BRANCHES = 300;

  /** What a solver may take for equal, as a part. */
  private static final double TOLERANCE = 1e-9;

  /**
   * The best choice within the limits.
   *
   * @param hint candidates to begin with
   * @return empty where the program is too large, OR-Tools is missing or found nothing
   */
  Optional<Outcome> solve(int[] hint, Interruption interruption) {
    return sets.pairs() > MOST_PAIRS
        ? Optional.empty()
        : OrTools.solver().flatMap(solver -> solve(solver, hint, interruption));
  }

  private Optional<Outcome> solve(MPSolver solver, int[] hint, Interruption interruption) {
    try {
      MPVariable[] chosen = variables(solver);
      hint(solver, chosen, hint);
      if (!solver.setSolverSpecificParametersAsString("limits/totalnodes = " + MOST_BRANCHES)) {
        throw new IllegalStateException("the solver takes no limit of branches");
      }
      MPSolver.ResultStatus status;
      try (Watch watch = Watch.over(interruption, solver::interruptSolve)) {
        status = solver.solve(exactly());
      }
      interruption.check();
      return outcome(solver, status, chosen);
    } finally {
      solver.delete();
    }
  }

  private MPVariable[] variables(MPSolver solver) {
    MPObjective objective = solver.objective();
    objective.setMinimization();
    MPVariable[] chosen = new MPVariable[sets.candidates()];
    for (int candidate = 0; candidate < chosen.length; candidate++) {
      chosen[candidate] = solver.makeBoolVar("");
      objective.setCoefficient(chosen[candidate], siteCosts[candidate]);
    }
    if (sites >= 0) {
      MPConstraint count = solver.makeConstraint(sites, sites);
      for (MPVariable one : chosen) {
        count.setCoefficient(one, 1);
      }
    }
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

  private static void hint(MPSolver solver, MPVariable[] chosen, int[] hint) {
    double[] ones = new double[hint.length];
    Arrays.fill(ones, 1);
    MPVariable[] hinted =
        IntStream.of(hint).mapToObj(candidate -> chosen[candidate]).toArray(MPVariable[]::new);
    solver.setHint(hinted, ones);
  }

  private static MPSolverParameters exactly() {
    MPSolverParameters parameters = new MPSolverParameters();
    parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, TOLERANCE);
    return parameters;
  }

  private static Optional<Outcome> outcome(
      MPSolver solver, MPSolver.ResultStatus status, MPVariable[] chosen) {
    boolean best = status == MPSolver.ResultStatus.OPTIMAL;
    if (!best && status != MPSolver.ResultStatus.FEASIBLE) {
      return Optional.empty();
    }
    int[] taken =
        IntStream.range(0, chosen.length)
            .filter(candidate -> chosen[candidate].solutionValue() > 0.5)
            .toArray();
    double cost = solver.objective().value();
    return Optional.of(
        new Outcome(new Found(taken, cost), best ? cost : solver.objective().bestBound()));
  }
}
