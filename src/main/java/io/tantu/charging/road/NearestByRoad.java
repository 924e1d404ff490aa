package io.tantu.charging.road;

import io.tantu.charging.FoundStation;
import io.tantu.charging.Position;
import io.tantu.charging.StationFilter;
import io.tantu.charging.StationIndex;
import io.tantu.charging.road.RoadStations.Obstacle;
import io.tantu.charging.road.RoadStations.RoadStation;
import io.tantu.geometry.GeoJson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the stations nearest by road. No way is shorter than the geodesic, so that the stations
 * within a bound as the crow flies hold all those within it by road; the bound grows until it holds
 * enough.
 */
record NearestByRoad(RoadNet net, StationIndex stations) {

  private static final double FIRST_BOUND_METRES = 4_000;
  private static final double BOUND_GROWS = 4;
  private static final double WIDEST_METRES = 1_000_000;
  private static final double DECIMETRES = 10;

  private record Reached(FoundStation station, RoadPlace place, double metres) {}

  /** At most so many: reachable ones by their ways, and if they are too few, the nearest others. */
  List<RoadStation> find(Position position, int count, StationFilter filter) {
    Optional<RoadPlace> start = net.place(position.lon(), position.lat());
    List<RoadStation> found =
        new ArrayList<>(start.map(place -> reached(place, count, filter)).orElse(List.of()));
    Set<Long> ids =
        found.stream().map(station -> station.station().id()).collect(Collectors.toSet());
    stations.nearest(position.lon(), position.lat(), count, filter).stream()
        .filter(station -> !ids.contains(station.station().id()))
        .limit(count - found.size())
        .map(station -> unreachable(station, start.isPresent()))
        .forEach(found::add);
    return found;
  }

  private List<RoadStation> reached(RoadPlace start, int count, StationFilter filter) {
    double bound = FIRST_BOUND_METRES;
    while (true) {
      RoadSearch search = RoadSearch.from(net, start, Cost.METRES, bound);
      List<Reached> reached = within(search, bound, filter);
      if (reached.size() >= count || bound >= WIDEST_METRES) {
        return reached.stream().limit(count).map(one -> answer(search, one)).toList();
      }
      bound *= BOUND_GROWS;
    }
  }

  private List<Reached> within(RoadSearch search, double bound, StationFilter filter) {
    List<Reached> reached = new ArrayList<>();
    var from = search.place().place();
    for (FoundStation station : stations.within(from.x, from.y, bound, filter)) {
      place(station)
          .map(place -> new Reached(station, place, search.cost(place)))
          .filter(one -> Double.isFinite(one.metres()))
          .ifPresent(reached::add);
    }
    reached.sort(
        Comparator.comparingDouble(Reached::metres)
            .thenComparingLong(one -> one.station().station().id()));
    return reached;
  }

  private Optional<RoadPlace> place(FoundStation found) {
    return net.place(found.station().lon(), found.station().lat());
  }

  private static RoadStation answer(RoadSearch search, Reached reached) {
    RoadWay way = search.way(reached.place());
    return new RoadStation(
        reached.station().station(),
        decimetres(reached.station().metres()),
        true,
        decimetres(way.metres()),
        Math.round(way.seconds()),
        GeoJson.line(way.line()),
        null);
  }

  private RoadStation unreachable(FoundStation found, boolean started) {
    Obstacle obstacle =
        !started
            ? Obstacle.START_OFF_NET
            : place(found).isEmpty() ? Obstacle.STATION_OFF_NET : Obstacle.NO_WAY;
    return new RoadStation(
        found.station(), decimetres(found.metres()), false, null, null, null, obstacle);
  }

  private static double decimetres(double metres) {
    return Math.round(metres * DECIMETRES) / DECIMETRES;
  }
}
