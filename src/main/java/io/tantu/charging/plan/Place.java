package io.tantu.charging.plan;

import io.tantu.problem.ProblemException;

/**
 * A place for a station, degrees, CGCS2000.
 *
 * @param lon −180 to 180
 * @param lat −90 to 90
 */
public record Place(double lon, double lat) {

  /**
   * Checks it.
   *
   * @throws ProblemException {@code bad-position}
   */
  public Place {
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
      throw ProblemException.invalid(
          "bad-position",
          "lon %s, lat %s is no place; degrees within −180..180 and −90..90 are wanted."
              .formatted(lon, lat));
    }
  }
}
