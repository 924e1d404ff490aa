package io.tantu.charging;

import java.util.Comparator;

/**
 * A station with its distance from where it was asked for.
 *
 * @param metres length of the geodesic
 */
public record FoundStation(ChargingStation station, double metres) {

  /** Nearest first; equally near stations by id. */
  static final Comparator<FoundStation> NEAREST_FIRST =
      Comparator.comparingDouble(FoundStation::metres)
          .thenComparingLong(found -> found.station().id());
}
