package io.tantu.charging;

import java.util.Comparator;

/**
 * A station beside a route.
 *
 * @param wayMetres from the route's start, along it, to where it comes nearest to the station
 * @param offsetMetres from there to the station, by geodesic
 */
public record RouteStation(ChargingStation station, double wayMetres, double offsetMetres) {

  /** From the start on; at the same place by id. */
  static final Comparator<RouteStation> IN_ORDER =
      Comparator.comparingDouble(RouteStation::wayMetres)
          .thenComparingLong(found -> found.station().id());
}
