package io.tantu.charging.siting;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import io.tantu.problem.Interruption;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Has an integer program of candidates solved by SCIP in OR-Tools. It ends after a given number of
 * branches at the latest, on one thread, so that the same program always ends the same way.
 */
final class Scip {

  private static final long MOST_BRANCHES = 300;

  /** What a solver may take for equal, as a part. */
  private static final double TOLERANCE = 1e-9;

  private Scip() {}

  /**
   * The best choice within the limits.
   *
   * @param program makes it, to be minimised, and returns a variable for each candidate that is 1
   *     when it is chosen
   * @param hint candidates to begin with
   * @return empty where OR-Tools is missing or found nothing
   */
  static Optional<Outcome> least(
      Function<MPSolver, MPVariable[]> program, int[] hint, Interruption interruption) {
    return OrTools.solver().flatMap(solver -> least(solver, program, hint, interruption));
  }

  private static Optional<Outcome> least(
      MPSolver solver,
      Function<MPSolver, MPVariable[]> program,
      int[] hint,
      Interruption interruption) {
    try {
      solver.objective().setMinimization();
      MPVariable[] chosen = program.apply(solver);
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

  /** Exactly so many are chosen. */
  static void count(MPSolver solver, MPVariable[] chosen, int sites) {
    var count = solver.makeConstraint(sites, sites);
    for (MPVariable one : chosen) {
      count.setCoefficient(one, 1);
    }
  }
}
