package io.tantu.charging;

import java.util.List;

/**
 * A part of a route between the places where it comes nearest to stations; one that it passes more
 * than once counts once.
 *
 * @param fromMetres along the route from its start; 0 or where a station is passed
 * @param toMetres where the next one is passed, or the route ends
 */
public record Stretch(double fromMetres, double toMetres, double metres) {

  /**
   * The longest one, the first of equals; the whole route without stations.
   *
   * @param stations in the order of the route
   * @param routeMetres length of the route
   */
  static Stretch longest(List<RouteStation> stations, double routeMetres) {
    double passed = 0;
    Stretch longest = new Stretch(0, 0, 0);
    for (RouteStation station : stations) {
      longest = longest.orLonger(passed, station.wayMetres());
      passed = station.wayMetres();
    }
    return longest.orLonger(passed, routeMetres);
  }

  private Stretch orLonger(double from, double to) {
    return to - from > metres ? new Stretch(from, to, to - from) : this;
  }
}
