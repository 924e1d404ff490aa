package io.tantu.illustration;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** The Yellow River's bed and the flats on both its sides, cut into reaches that share edges. */
final class RiverWetlands {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final double STATION_METRES = 400;
  private static final int STATIONS_A_REACH = 12;

  private final Axis axis;
  private final SmoothNoise bed = new SmoothNoise("river/bed", 4200);
  private final SmoothNoise flats = new SmoothNoise("river/flats", 5600);

  RiverWetlands(City city) {
    this.axis = Axis.of("yellow-river", city);
  }

  List<Drawn> draw(Land land) {
    int stations = (int) (axis.length() / STATION_METRES);
    List<Drawn> reaches = new ArrayList<>();
    for (int first = 0, reach = 1; first < stations; first += STATIONS_A_REACH, reach++) {
      int last = Math.min(stations, first + STATIONS_A_REACH);
      add(land, between(first, last, -1, 1), "黄河河道 " + reach + " 段", "1101", reaches);
      add(land, between(first, last, 1, 2), "黄河西岸滩地 " + reach + " 段", "1106", reaches);
      add(land, between(first, last, -2, -1), "黄河东岸滩地 " + reach + " 段", "1106", reaches);
    }
    reaches.forEach(reach -> land.take(reach.shape()));
    return reaches;
  }

  private void add(Land land, Polygon reach, String name, String landCode, List<Drawn> reaches) {
    for (Polygon piece : land.freeOf(reach)) {
      reaches.add(
          Drawn.of(piece)
              .with("name", name)
              .with("wetlandType", "river")
              .with("landCode", landCode)
              .with("seasonal", landCode.equals("1106")));
    }
  }

  /** The band between two of the four lines: −2 and 2 the rims of the flats, −1 and 1 the banks. */
  private Polygon between(int first, int last, int lower, int upper) {
    CoordinateList ring = new CoordinateList();
    for (int station = first; station <= last; station++) {
      ring.add(at(station, upper), false);
    }
    for (int station = last; station >= first; station--) {
      ring.add(at(station, lower), false);
    }
    ring.closeRing();
    return GEOMETRIES.createPolygon(ring.toCoordinateArray());
  }

  private Coordinate at(int station, int line) {
    double along = station * STATION_METRES;
    double side = Math.signum(line);
    double offset = 280 + 520 * bed.at(along, 9000 * side);
    if (Math.abs(line) == 2) {
      offset += 60 + 2950 * Math.max(0, flats.at(along, 7000 * side) - 0.15);
    }
    return axis.at(along, side * offset);
  }
}
