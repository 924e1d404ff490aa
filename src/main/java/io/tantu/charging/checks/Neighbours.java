package io.tantu.charging.checks;

import io.tantu.charging.ChargingStation;
import io.tantu.charging.NearPairs;
import io.tantu.charging.NearPairs.Pair;
import io.tantu.charging.checks.StationChecks.NearDuplicates;
import io.tantu.charging.checks.StationChecks.Station;
import io.tantu.charging.checks.StationChecks.StationPair;
import java.util.BitSet;
import java.util.List;

/** Stations within {@value Warning#NEAR_METRES} m of another, by their positions. Immutable. */
record Neighbours(List<Pair> pairs) {

  private static final int LISTED = 1_000;
  private static final double CENTIMETRES = 100;

  static Neighbours of(List<Place> places) {
    return new Neighbours(NearPairs.within(Place.lonLat(places), Warning.NEAR_METRES));
  }

  /** How many stations are in any of the pairs. */
  long stations() {
    BitSet met = new BitSet();
    pairs.forEach(
        pair -> {
          met.set(pair.first());
          met.set(pair.second());
        });
    return met.cardinality();
  }

  NearDuplicates told(List<ChargingStation> stations) {
    return new NearDuplicates(
        Warning.NEAR_METRES,
        stations(),
        pairs.size(),
        pairs.stream()
            .limit(LISTED)
            .map(
                pair ->
                    new StationPair(
                        station(stations.get(pair.first())),
                        station(stations.get(pair.second())),
                        centimetres(pair.metres())))
            .toList());
  }

  static double centimetres(double metres) {
    return Math.round(metres * CENTIMETRES) / CENTIMETRES;
  }

  private static Station station(ChargingStation of) {
    return new Station(of.id(), of.stationId(), of.name(), of.kind(), of.lon(), of.lat());
  }
}
