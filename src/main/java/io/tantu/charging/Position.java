package io.tantu.charging;

import io.tantu.problem.ProblemException;

/**
 * A place, degrees, CGCS2000.
 *
 * @param lon longitude, −180 to 180
 * @param lat latitude, −90 to 90
 */
public record Position(double lon, double lat) {

  /**
   * Checks it.
   *
   * @throws ProblemException {@code bad-position}
   */
  public Position {
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
      throw ProblemException.invalid(
          "bad-position",
          "lon %s, lat %s is no place; degrees within −180..180 and −90..90 are wanted."
              .formatted(lon, lat));
    }
  }

  /**
   * Reads the request parameters {@code lon} and {@code lat}.
   *
   * @throws ProblemException {@code bad-position}; says so when the two seem to be swapped
   */
  public static Position parse(String lon, String lat) {
    double x = Numbers.parse("lon", lon, "bad-position");
    double y = Numbers.parse("lat", lat, "bad-position");
    if (Math.abs(x) <= 180 && Math.abs(y) <= 90) {
      return new Position(x, y);
    }
    if (Math.abs(x) <= 90 && Math.abs(y) <= 180) {
      throw ProblemException.invalid(
          "bad-position",
          "lat=%s is no latitude; lon and lat seem swapped. Ask with lon=%s&lat=%s."
              .formatted(lat, lat, lon));
    }
    throw ProblemException.invalid(
        "bad-position",
        "lon=%s&lat=%s is no position: longitude lies within −180..180, latitude within −90..90, in degrees."
            .formatted(lon, lat));
  }
}
