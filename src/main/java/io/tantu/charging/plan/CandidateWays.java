package io.tantu.charging.plan;

import io.tantu.charging.Position;
import io.tantu.charging.gaps.DemandPoint;
import io.tantu.charging.gaps.DemandWays;
import io.tantu.charging.siting.CoverSets;
import io.tantu.problem.Interruption;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;

/**
 * How far each demand point has to each candidate, and whom those could serve beside new stations
 * whose room counts. For one thread.
 */
final class CandidateWays {

  private final DemandWays before;
  private final List<Position> built;
  private final List<Position> places;
  private final double room;
  private final Purse purse;
  private final Reach reach;
  private final CountedWays counted;
  private final Interruption interruption = Interruption.ofThisThread();
  private CoverSets unserved;

  /**
   * Ways from candidates.
   *
   * @param before without any of them
   * @param built new stations that are not among the ways before, since only so many find a pile
   * @param room of a station for so many residents; infinite where that does not count
   * @param purse what candidates cost; null where they have no costs of their own
   */
  CandidateWays(
      DemandWays before,
      List<Position> built,
      List<Position> places,
      double room,
      Purse purse,
      Reach reach,
      CountedWays counted) {
    this.before = before;
    this.built = built;
    this.places = places;
    this.room = room;
    this.purse = purse;
    this.reach = reach;
    this.counted = counted;
  }

  DemandWays before() {
    return before;
  }

  /** How many of the stations that {@link #unserved} tells of stand already; they come first. */
  int built() {
    return built.size();
  }

  double room() {
    return room;
  }

  Purse purse() {
    return purse;
  }

  CountedWays counted() {
    return counted;
  }

  List<Position> places() {
    return places;
  }

  /** The same ways of more residents, or fewer. */
  CandidateWays of(List<DemandPoint> residents) {
    return residents == before.demand()
        ? this
        : new CandidateWays(before.of(residents), built, places, room, purse, reach, counted);
  }

  /** All of them as they count, by demand point and candidate, metres. */
  double[][] metres() {
    double[][] metres = new double[before.demand().size()][places.size()];
    for (int j = 0; j < places.size(); j++) {
      interruption.check();
      double[] to = before.metresTo(places.get(j));
      for (int i = 0; i < to.length; i++) {
        metres[i][j] = counted.metres(to[i]);
      }
    }
    return metres;
  }

  /**
   * To the nearest candidate, metres, by demand point; infinite where that is farther than the
   * bound.
   *
   * @param farthest below 0 where it is of no interest
   */
  double[] nearest(IntToDoubleFunction farthest) {
    double[] bounds = new double[before.demand().size()];
    Arrays.setAll(bounds, farthest);
    return before.travel().metresToNearest(places, bounds);
  }

  /**
   * Which demand, of what no station serves yet, each station and then each candidate could serve.
   * Nobody need be served where nobody lives.
   */
  CoverSets unserved() {
    if (unserved == null) {
      unserved =
          CoverSets.of(
              before.demand().size(),
              Stream.concat(built.stream(), places.stream())
                  .map(place -> Arrays.stream(reach.of(place)).filter(this::isWanting).toArray()));
    }
    return unserved;
  }

  /** Whether people live at the point whom no station serves. */
  boolean isWanting(int point) {
    return !before.served(point) && before.demand().get(point).residents() > 0;
  }
}
