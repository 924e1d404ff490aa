package io.tantu.charging.plan;

import io.tantu.charging.Position;
import io.tantu.charging.gaps.ServiceStandards;
import io.tantu.problem.ProblemException;
import java.util.List;

/**
 * What is to be planned.
 *
 * @param goal coverage for null
 * @param sites new stations, those by hand included, at most {@value #MOST_SITES}; null for as few
 *     as serve all whom any candidate could, which is a plan for coverage only; with phases that of
 *     the last one
 * @param gridMetres side of the squares whose middles are candidates, 100 to 5,000 m
 * @param pinned places that are chosen by hand and count among the sites
 * @param forbidden places by hand whose squares are no candidates
 * @param countyFloor least number of new sites in each county that has so many candidates; 0 for
 *     none
 * @param phases in the order of their years, each keeping the sites of those before; empty for one
 *     step
 * @param piles null when only stations are asked for
 */
public record PlanQuestion(
    Goal goal,
    Integer sites,
    double gridMetres,
    ServiceStandards standards,
    List<Position> pinned,
    List<Position> forbidden,
    int countyFloor,
    List<Phase> phases,
    PileCount piles) {

  private static final int MOST_SITES = 1_000;
  private static final double FINEST = 100;
  private static final double COARSEST = 5_000;

  /**
   * Checks it.
   *
   * @throws ProblemException {@code bad-plan}
   */
  public PlanQuestion {
    goal = goal == null ? Goal.COVERAGE : goal;
    pinned = byHand("pinned", pinned);
    forbidden = byHand("forbidden", forbidden);
    phases = phases == null ? List.of() : List.copyOf(phases);
    sites = phases.isEmpty() ? sites : checked(phases, sites);
    if (sites == null && goal == Goal.MEAN_WAY) {
      throw bad("sites", "missing", "how many there may be, 1 to %d,".formatted(MOST_SITES));
    }
    if (sites != null && (sites < 1 || sites > MOST_SITES)) {
      throw bad("sites", sites, "1 to " + MOST_SITES);
    }
    if (sites != null && pinned.size() > first(phases, sites)) {
      throw bad(
          "pinned",
          pinned.size() + " places",
          "at most the sites of the first step, " + first(phases, sites) + ",");
    }
    if (countyFloor < 0 || countyFloor > MOST_SITES || countyFloor > 0 && sites == null) {
      throw bad(
          "countyFloor", countyFloor, "0 to %d beside a number of sites".formatted(MOST_SITES));
    }
    if (!(gridMetres >= FINEST && gridMetres <= COARSEST && gridMetres == Math.rint(gridMetres))) {
      throw bad(
          "grid",
          gridMetres,
          "a whole number of metres from %.0f to %.0f".formatted(FINEST, COARSEST));
    }
  }

  /** One step, nothing by hand, stations only. */
  public PlanQuestion(Goal goal, Integer sites, double gridMetres, ServiceStandards standards) {
    this(goal, sites, gridMetres, standards, null, null, 0, null, null);
  }

  private static List<Position> byHand(String name, List<Position> places) {
    if (places != null && places.size() > MOST_SITES) {
      throw bad(name, places.size() + " places", "at most " + MOST_SITES);
    }
    return places == null ? List.of() : places.stream().distinct().toList();
  }

  private static Integer checked(List<Phase> phases, Integer sites) {
    for (int i = 1; i < phases.size(); i++) {
      Phase before = phases.get(i - 1);
      Phase phase = phases.get(i);
      if (phase.year() <= before.year() || phase.sites() < before.sites()) {
        throw bad(
            "phases",
            "%d sites by %d after %d by %d"
                .formatted(phase.sites(), phase.year(), before.sites(), before.year()),
            "a later year with no fewer sites, those before included,");
      }
    }
    Phase last = phases.get(phases.size() - 1);
    if (sites != null && sites != last.sites()) {
      throw bad("sites", sites, "the last phase's %d, or nothing,".formatted(last.sites()));
    }
    return last.sites();
  }

  private static int first(List<Phase> phases, int sites) {
    return phases.isEmpty() ? sites : phases.get(0).sites();
  }

  private static ProblemException bad(String parameter, Object seen, String wanted) {
    return ProblemException.invalid(
            "bad-plan", "%s is %s; %s is wanted.".formatted(parameter, seen, wanted))
        .with("parameter", parameter);
  }
}
