package io.tantu.charging;

import io.tantu.geodesy.GeodesicDistance;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * The stations of one layer version. A tree picks candidates by a box that misses none; the
 * distances are geodesics, so the answers are exact. Immutable and thread-safe.
 */
public final class StationIndex {

  /** Longer than any geodesic on the ellipsoid, which end at half a meridian, 20 003 931 m. */
  private static final double WHOLE_EARTH_METRES = 20_100_000;

  private static final double FIRST_RADIUS_METRES = 1_000;

  private final STRtree tree = new STRtree();

  public StationIndex(Collection<ChargingStation> stations) {
    for (ChargingStation station : stations) {
      tree.insert(new Envelope(new Coordinate(station.lon(), station.lat())), station);
    }
    tree.build();
  }

  /** The stations that pass the filter at most so many metres away, nearest first. */
  public List<FoundStation> within(double lon, double lat, double metres, StationFilter filter) {
    return candidates(GeodesicBox.around(lon, lat, metres)).stream()
        .filter(filter)
        .map(station -> found(station, lon, lat))
        .filter(found -> found.metres() <= metres)
        .sorted(FoundStation.NEAREST_FIRST)
        .toList();
  }

  /**
   * The nearest stations that pass the filter, at most {@code count} of them. The radius doubles
   * until it holds enough; what lies inside is then complete.
   */
  public List<FoundStation> nearest(double lon, double lat, int count, StationFilter filter) {
    double radius = FIRST_RADIUS_METRES;
    List<FoundStation> inside = within(lon, lat, radius, filter);
    while (inside.size() < count && radius < WHOLE_EARTH_METRES) {
      radius = Math.min(2 * radius, WHOLE_EARTH_METRES);
      inside = within(lon, lat, radius, filter);
    }
    return inside.subList(0, Math.min(count, inside.size()));
  }

  @SuppressWarnings("unchecked")
  private List<ChargingStation> candidates(Envelope box) {
    return tree.query(box);
  }

  private static FoundStation found(ChargingStation station, double lon, double lat) {
    return new FoundStation(
        station, GeodesicDistance.metres(lon, lat, station.lon(), station.lat()));
  }
}
