package io.tantu.charging.plan;

import io.tantu.charging.Position;
import io.tantu.charging.gaps.ChargingGaps.County;
import io.tantu.charging.gaps.DemandPoint;
import io.tantu.charging.gaps.DemandWays;
import io.tantu.charging.plan.ChargingPlan.Site;
import io.tantu.problem.Interruption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Stations put up one after the other, with the ways that everybody has after each. For one thread.
 */
final class Building {

  private final Goal goal;
  private final Function<Position, String> countyOf;
  private final List<Position> open;
  private final List<Site> sites = new ArrayList<>();
  private final Reach reach;
  private final Interruption interruption = Interruption.ofThisThread();
  private DemandWays ways;
  private Integer phase;

  Building(
      Goal goal,
      DemandWays before,
      List<Position> candidates,
      Function<Position, String> countyOf) {
    this.goal = goal;
    this.ways = before;
    this.open = new ArrayList<>(candidates);
    this.reach = new Reach(before);
    this.countyOf = countyOf;
  }

  /**
   * From now on stations belong to the step of the year, and the demand is that of its end.
   *
   * @param year null for one step
   */
  void begin(Integer year, List<DemandPoint> demand) {
    phase = year;
    ways = ways.of(demand);
  }

  DemandWays ways() {
    return ways;
  }

  List<Site> sites() {
    return sites;
  }

  /** The ways from the candidates that are still open. */
  CandidateWays candidates() {
    return new CandidateWays(ways, List.copyOf(open), reach);
  }

  void pin(Position place) {
    put(place, ways.nearerBy(ways.metresTo(place)), true);
  }

  /**
   * Puts up the places in their order, up to the first that would serve nobody new where coverage
   * is the goal.
   */
  void build(List<Position> places) {
    for (Position place : places) {
      interruption.check();
      DemandWays nearer = ways.nearerBy(ways.metresTo(place));
      if (goal == Goal.COVERAGE
          && nearer.total().servedResidents() == ways.total().servedResidents()) {
        return;
      }
      put(place, nearer, null);
    }
  }

  /** Lets each county that has so many open candidates have so many new sites at least. */
  void raise(Choice.Model model, int floor) {
    Map<String, List<Position>> byCounty =
        open.stream()
            .filter(place -> countyOf.apply(place) != null)
            .collect(Collectors.groupingBy(countyOf, TreeMap::new, Collectors.toList()));
    byCounty.forEach(
        (county, places) -> {
          int missing = Math.min(floor - in(county), places.size());
          if (missing > 0) {
            CandidateWays local = new CandidateWays(ways, places, reach);
            Choice.by(floorModel(model), missing, local)
                .places(local)
                .forEach(place -> put(place, ways.nearerBy(ways.metresTo(place)), null));
          }
        });
  }

  /** Few sites are enough for the shortest longest way, but a floor is a number. */
  private static Choice.Model floorModel(Choice.Model model) {
    return model == Choice.Model.LEAST_LONGEST ? Choice.Model.MOST_SERVED : model;
  }

  private int in(String county) {
    return (int) sites.stream().filter(site -> county.equals(site.countyCode())).count();
  }

  private List<String> newlyServed(DemandWays after) {
    return IntStream.range(0, after.demand().size())
        .filter(i -> after.served(i) && !ways.served(i))
        .mapToObj(after.demand()::get)
        .filter(point -> point.residents() > 0)
        .map(DemandPoint::id)
        .toList();
  }

  private void put(Position place, DemandWays after, Boolean pinned) {
    County then = after.total();
    sites.add(
        new Site(
            sites.size() + 1,
            place.lon(),
            place.lat(),
            countyOf.apply(place),
            then.servedResidents() - ways.total().servedResidents(),
            then.servedShare(),
            then.meanMetres(),
            phase,
            pinned,
            null,
            null,
            newlyServed(after),
            null));
    ways = after;
    open.remove(place);
  }
}
