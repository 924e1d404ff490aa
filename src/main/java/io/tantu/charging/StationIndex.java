package io.tantu.charging;

import io.tantu.geodesy.GeodesicDistance;
import io.tantu.geodesy.ReducedSphere;
import java.util.ArrayList;
import java.util.Collection;
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

  /** The stations that pass the filter at most so many metres away, nearest first. */
  public List<FoundStation> within(double lon, double lat, double metres, StationFilter filter) {
    return within(ReducedSphere.point(lon, lat), lon, lat, metres, filter);
  }

  /**
   * The nearest stations that pass the filter, at most {@code count} of them. Those nearest by
   * chord give a distance that holds enough; what lies within it is then complete.
   */
  public List<FoundStation> nearest(double lon, double lat, int count, StationFilter filter) {
    double[] place = ReducedSphere.point(lon, lat);
    double enough = 0;
    for (int slot : tree.nearest(place, count, slot -> filter.test(stations[slot]))) {
      enough = Math.max(enough, metres(lon, lat, stations[slot]));
    }
    List<FoundStation> inside = within(place, lon, lat, enough, filter);
    return List.copyOf(inside.subList(0, Math.min(count, inside.size())));
  }

  private List<FoundStation> within(
      double[] place, double lon, double lat, double metres, StationFilter filter) {
    List<FoundStation> found = new ArrayList<>();
    tree.within(
        place,
        ReducedSphere.squaredChordLimit(metres),
        slot -> {
          ChargingStation station = stations[slot];
          if (filter.test(station)) {
            double way = metres(lon, lat, station);
            if (way <= metres) {
              found.add(new FoundStation(station, way));
            }
          }
        });
    found.sort(FoundStation.NEAREST_FIRST);
    return found;
  }

  private static double metres(double lon, double lat, ChargingStation station) {
    return GeodesicDistance.metres(lon, lat, station.lon(), station.lat());
  }
}
