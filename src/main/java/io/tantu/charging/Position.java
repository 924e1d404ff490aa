package io.tantu.charging;

import io.tantu.problem.ProblemException;

/**
 * The request parameters {@code lon} and {@code lat}.
 *
 * @param lon longitude, −180 to 180, degrees, CGCS2000
 * @param lat latitude, −90 to 90, degrees
 */
public record Position(double lon, double lat) {

  /**
   * Reads the parameters.
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
