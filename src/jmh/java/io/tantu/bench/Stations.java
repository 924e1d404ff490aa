package io.tantu.bench;

import io.tantu.charging.ChargingStation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Made-up stations round made-up towns, and places to ask from; always the same. */
final class Stations {

  static final int WANTED = 10;

  private static final long SEED = 20_251;
  private static final int TOWNS = 200;
  private static final int USUAL_PLACES = 1_000;
  private static final double TOWN_DEGREES = 0.03;

  /** Degrees, CGCS2000, rounded to 1e-7. */
  record Position(double lon, double lat) {

    /** Id, longitude and latitude with tabs between. */
    String line(int id) {
      return String.format(Locale.ROOT, "%d\t%.7f\t%.7f", id, lon, lat);
    }
  }

  private final Random random = new Random(SEED);
  private final List<Position> towns = new ArrayList<>();
  private final List<Position> stations = new ArrayList<>();
  private final List<Position> places = new ArrayList<>();

  Stations(int count) {
    this(count, USUAL_PLACES);
  }

  Stations(int count, int placesWanted) {
    for (int i = 0; i < TOWNS; i++) {
      towns.add(anywhere());
    }
    for (int i = 0; i < count; i++) {
      stations.add(nearATown());
    }
    for (int i = 0; i < placesWanted; i++) {
      places.add(i % 2 == 0 ? nearATown() : anywhere());
    }
  }

  private Position anywhere() {
    return new Position(
        rounded(105.8 + 1.1 * random.nextDouble()), rounded(37.4 + 1.5 * random.nextDouble()));
  }

  private Position nearATown() {
    Position town = towns.get(random.nextInt(TOWNS));
    return new Position(
        rounded(town.lon + TOWN_DEGREES * random.nextGaussian()),
        rounded(town.lat + TOWN_DEGREES * random.nextGaussian()));
  }

  private static double rounded(double degrees) {
    return Math.rint(degrees * 1e7) / 1e7;
  }

  List<Position> positions() {
    return stations;
  }

  List<Position> places() {
    return places;
  }

  /** The stations as the product holds them; ids count from 1. */
  List<ChargingStation> stations() {
    List<ChargingStation> all = new ArrayList<>();
    for (Position at : stations) {
      int id = all.size() + 1;
      all.add(
          new ChargingStation(
              id, "S" + id, "S" + id, "charging", 1, 1, null, null, true, "", at.lon, at.lat));
    }
    return all;
  }
}
