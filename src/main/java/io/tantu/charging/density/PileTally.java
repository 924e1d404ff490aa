package io.tantu.charging.density;

import io.tantu.charging.ChargingStation;
import io.tantu.charging.density.ChargingDensity.Place;

/** Adds up the stations and the demand of a zone, or of all. For one thread. */
final class PileTally {

  private static final double RESIDENTS = 10_000;

  private long stations;
  private long acPiles;
  private long dcPiles;
  private long demandPoints;
  private long demandResidents;

  void add(ChargingStation station) {
    stations++;
    acPiles += station.acPiles();
    dcPiles += station.dcPiles();
  }

  void addDemand(long residents) {
    demandPoints++;
    demandResidents += residents;
  }

  /** Residents of the demand points; null where there is none, which says nothing of people. */
  Long demandResidents() {
    return demandPoints == 0 ? null : (Long) demandResidents;
  }

  private long piles() {
    return acPiles + dcPiles;
  }

  /**
   * @param areaKm2 above 0
   * @param residents null when not known
   * @param vehicles null when not known
   */
  Place place(String code, String name, double areaKm2, Long residents, Long vehicles) {
    return new Place(
        code,
        name,
        stations,
        acPiles,
        dcPiles,
        piles(),
        areaKm2,
        piles() / areaKm2,
        residents,
        ratio(RESIDENTS * piles(), residents),
        vehicles,
        ratio(piles(), vehicles),
        vehicles == null ? null : ratio(vehicles, piles()));
  }

  /** Null where nothing, or what is not known, would be divided by. */
  private static Double ratio(double amount, Long by) {
    return by == null || by == 0 ? null : (Double) (amount / by);
  }
}
