package io.tantu.charging.plan;

import io.tantu.charging.Position;
import io.tantu.charging.gaps.DemandPoint;
import io.tantu.charging.gaps.DemandWays;
import io.tantu.problem.Interruption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stations put up one after the other, with who is served after each. For one thread. */
final class Building {

  /**
   * A station.
   *
   * @param countyCode null outside all
   * @param phase the year of its step; null when all is one step
   */
  record Built(Position place, String countyCode, Integer phase, boolean pinned) {}

  private final Goal goal;
  private final double room;
  private final long most;
  private final Function<Position, String> countyOf;
  private final List<Position> open;
  private final List<Built> sites = new ArrayList<>();
  private final Reach reach;
  private final CountedWays counted;
  private final Interruption interruption = Interruption.ofThisThread();
  private Purse purse;
  private Served served;
  private Integer phase;
  private boolean outOfPiles;

  /**
   * Nothing is built yet.
   *
   * @param before ways to the stations there are
   * @param most residents whom all new stations together can serve
   * @param purse as it is before; null where candidates have no costs of their own
   */
  Building(
      PlanQuestion question,
      DemandWays before,
      List<Position> candidates,
      Function<Position, String> countyOf,
      long most,
      Purse purse) {
    this.most = most;
    this.purse = purse;
    this.goal = question.goal();
    this.room = question.room();
    this.open = new ArrayList<>(candidates);
    this.reach = new Reach(before);
    this.counted =
        CountedWays.of(
            question,
            before,
            Stream.concat(question.pinned().stream(), candidates.stream()).toList());
    this.served = new Served(before, reach);
    this.countyOf = countyOf;
  }

  /**
   * From now on stations belong to the step of the year, and the demand is that of its end.
   *
   * @param year null for one step
   */
  void begin(Integer year, List<DemandPoint> demand) {
    phase = year;
    served = served.of(demand);
  }

  Served served() {
    return served;
  }

  Reach reach() {
    return reach;
  }

  CountedWays counted() {
    return counted;
  }

  List<Built> sites() {
    return sites;
  }

  /** The ways from the candidates that are still open. */
  CandidateWays candidates() {
    return candidates(List.copyOf(open));
  }

  /** Where room counts, nobody is served by a new station for good: others may take them over. */
  private CandidateWays candidates(List<Position> places) {
    return Double.isInfinite(room)
        ? new CandidateWays(served.ways(), List.of(), places, room, purse, reach, counted)
        : new CandidateWays(
            served.standing(), served.places(), places, room, purse, reach, counted);
  }

  void pin(Position place) {
    put(place, true);
  }

  /**
   * Puts up the places in their order, up to the first that would serve nobody new where coverage
   * is the goal.
   */
  void build(List<Position> places) {
    for (Position place : places) {
      interruption.check();
      if (goal == Goal.COVERAGE && servesNobodyNew(place)) {
        return;
      }
      put(place, false);
    }
  }

  private boolean servesNobodyNew(Position place) {
    if (served.gain(place, room) == 0) {
      return true;
    }
    outOfPiles = served.byNewStations() >= most;
    return outOfPiles;
  }

  /** Whether a station was left out that would serve somebody, had it piles. */
  boolean isOutOfPiles() {
    return outOfPiles;
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
            CandidateWays local = candidates(places);
            Choice.by(floorModel(model), missing, local)
                .places(local)
                .forEach(place -> put(place, false));
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

  private void put(Position place, boolean pinned) {
    sites.add(new Built(place, countyOf.apply(place), phase, pinned));
    served.add(place, room);
    purse = purse == null ? null : purse.after(place);
    open.remove(place);
  }
}
