package io.tantu.charging;

import java.util.function.Predicate;

/**
 * Which stations are wanted; null accepts any.
 *
 * @param kind kind of station
 * @param publicAccess open to the public or not
 * @param minPowerKw smallest total power; a station of unknown power does not pass
 */
public record StationFilter(String kind, Boolean publicAccess, Double minPowerKw)
    implements Predicate<ChargingStation> {

  /** Every station. */
  public static final StationFilter ANY = new StationFilter(null, null, null);

  @Override
  public boolean test(ChargingStation station) {
    return (kind == null || kind.equals(station.kind()))
        && (publicAccess == null || publicAccess == station.publicAccess())
        && (minPowerKw == null || (station.powerKw() != null && station.powerKw() >= minPowerKw));
  }
}
