package io.tantu.charging.checks;

import java.util.List;

/**
 * Where a station stands and which county it states.
 *
 * @param lon longitude, degrees, CGCS2000
 * @param lat latitude, degrees
 * @param countyCode null where none is stated
 */
record Place(double lon, double lat, String countyCode) {

  /** Longitudes and latitudes one after another. */
  static double[] lonLat(List<Place> places) {
    double[] lonLat = new double[2 * places.size()];
    for (int i = 0; i < places.size(); i++) {
      lonLat[2 * i] = places.get(i).lon;
      lonLat[2 * i + 1] = places.get(i).lat;
    }
    return lonLat;
  }
}
