package io.tantu.charging;

import io.tantu.geodesy.GeodesicDistance;
import io.tantu.geodesy.ReducedSphere;
import io.tantu.problem.Interruption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The stations of one layer version. Chords of {@link ReducedSphere} pick candidates and miss none;
 * the distances are geodesics, so the answers are exact. What the bound leaves open, 0.34 % of the
 * way, costs a geodesic for each station that passes: few near the stations, many from far away.
 * Immutable and thread-safe.
 */
public final class StationIndex {

  private final ChargingStation[] stations;
  private final SphereTree tree;

  public StationIndex(Collection<ChargingStation> given) {
    ChargingStation[] unsorted = given.toArray(ChargingStation[]::new);
    double[] coordinates = new double[3 * unsorted.length];
    for (int i = 0; i < unsorted.length; i++) {
      double[] point = ReducedSphere.point(unsorted[i].lon(), unsorted[i].lat());
      System.arraycopy(point, 0, coordinates, 3 * i, 3);
    }
    tree = new SphereTree(coordinates);
    stations = new ChargingStation[unsorted.length];
    for (int slot = 0; slot < stations.length; slot++) {
      stations[slot] = unsorted[tree.original(slot)];
    }
  }

  /** The stations that pass the filter, by id. */
  public List<ChargingStation> all(StationFilter filter) {
    return Arrays.stream(stations)
        .filter(filter)
        .sorted(Comparator.comparingLong(ChargingStation::id))
        .toList();
  }

  /** The stations that pass the filter at most so many metres away, nearest first. */
  public List<FoundStation> within(double lon, double lat, double metres, StationFilter filter) {
    double[] place = ReducedSphere.point(lon, lat);
    List<FoundStation> found =
        found(place, lon, lat, ReducedSphere.squaredChordLimit(metres), filter);
    found.removeIf(station -> station.metres() > metres);
    return List.copyOf(found);
  }

  /**
   * The nearest stations that pass the filter, at most {@code count} of them. Those nearest by
   * chord bound the way to the last that is wanted; what may be as near is then complete.
   */
  public List<FoundStation> nearest(double lon, double lat, int count, StationFilter filter) {
    double[] place = ReducedSphere.point(lon, lat);
    NearestSlots nearest = tree.nearest(place, count, slot -> filter.test(stations[slot]));
    if (nearest.isEmpty()) {
      return List.of();
    }
    double limit = ReducedSphere.squaredChordOfNearer(nearest.farthestSquaredChord());
    List<FoundStation> found = found(place, lon, lat, limit, filter);
    return List.copyOf(found.subList(0, Math.min(count, found.size())));
  }

  /**
   * The stations that pass the filter at most so many metres beside the line, in the order in which
   * it comes nearest to them.
   */
  List<RouteStation> along(RouteLine line, double metres, StationFilter filter) {
    Interruption interruption = Interruption.ofThisThread();
    return Arrays.stream(stations)
        .filter(filter)
        .peek(station -> interruption.check())
        .flatMap(station -> line.beside(station, metres).stream())
        .sorted(RouteStation.IN_ORDER)
        .toList();
  }

  /** By way, nearest first; a list of the caller's own. */
  private List<FoundStation> found(
      double[] place, double lon, double lat, double squaredLimit, StationFilter filter) {
    List<FoundStation> found = new ArrayList<>();
    tree.within(
        place,
        squaredLimit,
        slot -> {
          ChargingStation station = stations[slot];
          if (filter.test(station)) {
            found.add(
                new FoundStation(
                    station, GeodesicDistance.metres(lon, lat, station.lon(), station.lat())));
          }
        });
    found.sort(FoundStation.NEAREST_FIRST);
    return found;
  }
}
