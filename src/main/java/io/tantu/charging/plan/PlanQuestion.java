package io.tantu.charging.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.charging.Position;
import io.tantu.charging.WayKind;
import io.tantu.charging.gaps.DemandPoint;
import io.tantu.charging.gaps.ServiceStandards;
import io.tantu.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to be planned.
 *
 * @param goal coverage for null
 * @param sites new stations, those by hand included, at most {@value #MOST_SITES}; null for as few
 *     as serve all whom any candidate could, which is a plan for coverage only; with phases that of
 *     the last one
 * @param by how ways are measured
 * @param pinned places that are chosen by hand and count among the sites
 * @param forbidden places by hand whose squares are no candidates
 * @param countyFloor least number of new sites in each county that has so many candidates; 0 for
 *     none
 * @param phases in the order of their years, each keeping the sites of those before; empty for one
 *     step
 * @param piles null when only stations are asked for; with residents a pile they decide the sites
 *     where coverage is the goal of a number of sites
 * @param budget null when money is no matter; with one and no number of sites, as many as it pays;
 *     each station with a pile, or with all its piles where those decide. Where candidates have
 *     costs of their own, those that serve most for all of it
 * @param growth null when demand stays as it is; needs phases, whose years it grows to
 * @param asOf the day whose siting rules count; null for today
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanQuestion(
    Goal goal,
    Integer sites,
    CandidateSource candidates,
    WayKind by,
    ServiceStandards standards,
    List<Position> pinned,
    List<Position> forbidden,
    int countyFloor,
    List<Phase> phases,
    PileCount piles,
    Budget budget,
    Growth growth,
    LocalDate asOf) {

  private static final int MOST_SITES = 1_000;

  /** Beyond this, money of four decimals is no longer exact. */
  private static final double MOST_MONEY = 1e9;

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
    by = by == null ? WayKind.STRAIGHT : by;
    if (growth != null && phases.isEmpty()) {
      throw bad("growth", "given without phases", "phases, whose years it grows to,");
    }
    if (growth != null && phases.get(0).year() < growth.fromYear()) {
      throw bad(
          "growth",
          "from %d with a phase of %d".formatted(growth.fromYear(), phases.get(0).year()),
          "phases from the year of the demand on");
    }
    if (candidates.cost() != null) {
      checkOwnCosts(goal, sites, piles, budget, countyFloor);
    }
    Integer most = limit(goal, sites, candidates, piles, budget);
    if (most == null && goal != Goal.COVERAGE) {
      throw bad("sites", "missing", "how many there may be, 1 to %d,".formatted(MOST_SITES));
    }
    if (sites != null && (sites < 1 || sites > MOST_SITES)) {
      throw bad("sites", sites, "1 to " + MOST_SITES);
    }
    if (most != null && most < 1) {
      throw bad(
          "budget",
          "too little for one station with %d piles".formatted(pilesPaid(goal, piles)),
          "more, or fewer piles a station,");
    }
    if (most != null && pinned.size() > Math.min(most, first(phases, most))) {
      throw bad(
          "pinned",
          pinned.size() + " places",
          "at most the sites of the first step, " + Math.min(most, first(phases, most)) + ",");
    }
    if (countyFloor < 0 || countyFloor > MOST_SITES || countyFloor > 0 && most == null) {
      throw bad(
          "countyFloor", countyFloor, "0 to %d beside a number of sites".formatted(MOST_SITES));
    }
  }

  /** Most sites that there may be; null for the fewest that serve all whom any could. */
  Integer limit() {
    return limit(goal, sites, candidates, piles, budget);
  }

  private static Integer limit(
      Goal goal, Integer sites, CandidateSource candidates, PileCount piles, Budget budget) {
    if (budget == null) {
      return sites;
    }
    int paid = candidates.cost() == null ? budget.sites(pilesPaid(goal, piles)) : MOST_SITES;
    return Math.min(sites == null ? MOST_SITES : sites, paid);
  }

  /** Whether candidates may cost more or less than others, so that money decides between them. */
  boolean hasOwnCosts() {
    return candidates.cost() != null;
  }

  private static void checkOwnCosts(
      Goal goal, Integer sites, PileCount piles, Budget budget, int countyFloor) {
    String beside = besideOwnCosts(goal, sites, piles, budget, countyFloor);
    if (beside != null) {
      throw bad(
          "candidates.cost",
          "given beside " + beside,
          "the goal coverage with a budget alone, which decides between dear and cheap sites,");
    }
    if (budget.amount() > MOST_MONEY) {
      throw bad("budget", budget.amount(), "at most %.0f, in a larger unit,".formatted(MOST_MONEY));
    }
  }

  /** What candidates with costs of their own go badly with; null when with all that is asked. */
  private static String besideOwnCosts(
      Goal goal, Integer sites, PileCount piles, Budget budget, int countyFloor) {
    if (goal != Goal.COVERAGE) {
      return "the goal " + goal.id();
    }
    if (sites != null) {
      return "a number of sites or phases";
    }
    if (countyFloor > 0) {
      return "a county floor";
    }
    if (piles != null && piles.residentsPerPile() != null) {
      return "residents a pile";
    }
    return budget == null ? "no budget" : null;
  }

  /** Piles that the budget pays with each station at least. */
  int pilesPaid() {
    return pilesPaid(goal, piles);
  }

  /** Piles that a budget pays with each station: all of them where the choice counts with them. */
  private static int pilesPaid(Goal goal, PileCount piles) {
    if (piles == null) {
      return 0;
    }
    boolean all = goal == Goal.COVERAGE && piles.residentsPerPile() != null;
    return all ? piles.perStation() : 1;
  }

  /**
   * For how many residents a new station has room; infinite where the choice of sites does not
   * count with it: it does for most residents by a number of sites.
   */
  double room() {
    return goal == Goal.COVERAGE && limit() != null && piles != null
        ? piles.room()
        : Double.POSITIVE_INFINITY;
  }

  /** The demand of a step's year. */
  List<DemandPoint> demandIn(Integer year, List<DemandPoint> demand) {
    return growth == null ? demand : growth.in(year, demand);
  }

  /** Parking bays of a new station as far as they are known; the size decides fire distances. */
  int bays() {
    return piles == null ? 1 : piles.perStation();
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

  static ProblemException bad(String parameter, Object seen, String wanted) {
    return ProblemException.invalid(
            "bad-plan", "%s is %s; %s is wanted.".formatted(parameter, seen, wanted))
        .with("parameter", parameter);
  }
}
