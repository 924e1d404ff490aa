package io.tantu.charging.plan;

import io.tantu.charging.Position;
import io.tantu.charging.gaps.ChargingGaps.County;
import io.tantu.charging.gaps.DemandPoint;
import io.tantu.charging.gaps.DemandWays;
import io.tantu.charging.siting.CoverFlow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who is served while new stations stand beside those there were: all who have one of the latter
 * near enough, whose piles are today's supply, and of the others as many as the new ones have room
 * for. For one thread.
 */
final class Served {

  private final DemandWays standing;
  private final Reach reach;
  private final CoverFlow flow;
  private final List<Position> places = new ArrayList<>();
  private final List<Double> rooms = new ArrayList<>();
  private final List<CoverFlow.Station> stations = new ArrayList<>();
  private DemandWays ways;

  /**
   * No new station stands yet.
   *
   * @param standing ways to the stations that there were
   */
  Served(DemandWays standing, Reach reach) {
    this.standing = standing;
    this.reach = reach;
    this.ways = standing;
    this.flow = new CoverFlow(Choice.unserved(standing));
  }

  /** The same stations with other numbers of residents. */
  Served of(List<DemandPoint> residents) {
    Served other = new Served(standing.of(residents), reach);
    for (int i = 0; i < places.size(); i++) {
      other.add(places.get(i), rooms.get(i));
    }
    return other;
  }

  /**
   * Puts up a station.
   *
   * @param room for so many residents; infinite for any number
   */
  void add(Position place, double room) {
    stations.add(flow.add(wanting(place), room));
    places.add(place);
    rooms.add(room);
    ways = ways.nearerBy(reach.metresTo(place));
  }

  /** How many residents more one more station would serve. */
  long gain(Position place, double room) {
    return Math.round(flow.gain(wanting(place), room));
  }

  private int[] wanting(Position place) {
    return Arrays.stream(reach.of(place)).filter(point -> !standing.served(point)).toArray();
  }

  /** The ways when none of the new stations stands. */
  DemandWays standing() {
    return standing;
  }

  /** The ways to the nearest of all stations. */
  DemandWays ways() {
    return ways;
  }

  List<Position> places() {
    return List.copyOf(places);
  }

  /** How many residents all new stations serve. */
  long byNewStations() {
    return Math.round(flow.served());
  }

  /** How many residents each new station serves, in the order in which they were put up. */
  double[] loads() {
    return stations.stream().mapToDouble(CoverFlow.Station::load).toArray();
  }

  /** How many of the demand point's residents are served. */
  private long residents(int point) {
    return standing.demand().get(point).residents() - left(point);
  }

  /** How many of the demand point's residents are not served. */
  long left(int point) {
    return standing.served(point) ? 0 : Math.round(flow.unserved(point));
  }

  County total() {
    return ways.total(this::residents);
  }

  List<County> byCounty() {
    return ways.byCounty(this::residents);
  }
}
