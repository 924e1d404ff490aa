package io.tantu.charging.density;

import io.tantu.charging.ChargingStation;
import io.tantu.measure.PointZones;
import io.tantu.measure.ZoneSet;
import io.tantu.problem.Interruption;
import io.tantu.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Counts points by the zones of a layer version, and each once in all of them. For one thread. */
final class ZoneCount {

  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final double HUNDREDTHS = 100;
  private static final double HUNDREDTHS_PER_KM2 = 1e8;

  private final Snapshot snapshot;
  private final ZoneSet zones;
  private final PointZones places;
  private final List<PileTally> tallies;
  private final PileTally total = new PileTally();
  private final List<Long> told;
  private long outside;

  /**
   * @param residents attribute that tells the zones' residents; null when demand points do
   */
  ZoneCount(Snapshot snapshot, String residents) {
    this.snapshot = snapshot;
    told = residents == null ? null : attribute(residents);
    zones = ZoneSet.of(snapshot);
    places = new PointZones(zones.geometries().subList(0, zones.size()));
    tallies = Stream.generate(PileTally::new).limit(zones.size()).toList();
  }

  void stations(List<ChargingStation> stations) {
    Interruption interruption = Interruption.ofThisThread();
    double[] at = new double[2];
    for (ChargingStation station : stations) {
      interruption.check();
      snapshot.projection().project(station.lon(), station.lat(), at);
      Geometry point = FACTORY.createPoint(new Coordinate(at[0], at[1]));
      if (!add(point, tally -> tally.add(station))) {
        outside++;
      }
    }
  }

  /**
   * @param demand in the projection of the zones
   * @param column of the residents
   */
  void demand(Snapshot demand, int column) {
    Interruption interruption = Interruption.ofThisThread();
    for (int i = 0; i < demand.size(); i++) {
      interruption.check();
      long residents = demand.values(i)[column] instanceof Number people ? people.longValue() : 0;
      add(demand.projected(i).getCentroid(), tally -> tally.addDemand(residents));
    }
  }

  private boolean add(Geometry point, Consumer<PileTally> adding) {
    List<Integer> inside = places.of(point);
    inside.forEach(zone -> adding.accept(tallies.get(zone)));
    if (!inside.isEmpty()) {
      adding.accept(total);
    }
    return !inside.isEmpty();
  }

  int size() {
    return zones.size();
  }

  String code(int zone) {
    return zones.code(zone);
  }

  String name(int zone) {
    return zones.name(zone);
  }

  PileTally tally(int zone) {
    return tallies.get(zone);
  }

  /** All zones together, each point once. */
  PileTally total() {
    return total;
  }

  /** Stations in no zone. */
  long outside() {
    return outside;
  }

  double areaKm2(int zone) {
    return km2(zones.areaSquareMetres(zone));
  }

  /** Of all zones together, ground that they share once. */
  double totalKm2() {
    return km2(
        zones.disjoint()
            ? IntStream.range(0, zones.size()).mapToDouble(zones::areaSquareMetres).sum()
            : zones.areaSquareMetres(zones.size()));
  }

  private static double km2(double squareMetres) {
    return Math.round(squareMetres * HUNDREDTHS) / HUNDREDTHS_PER_KM2;
  }

  /** Residents of the zone; null when not known. */
  Long residents(int zone) {
    return told == null ? (Long) tallies.get(zone).demandResidents() : told.get(zone);
  }

  /** Residents of all zones together; null when those of one are not known, or they overlap. */
  Long totalResidents() {
    if (told == null) {
      return total.demandResidents();
    }
    return told.contains(null) || !zones.disjoint()
        ? null
        : (Long) told.stream().mapToLong(Long::longValue).sum();
  }

  /** A whole number for each zone, null for one without it. */
  private List<Long> attribute(String name) {
    int column = snapshot.layer().indexOf(name);
    List<Long> values = new ArrayList<>();
    for (int zone = 0; zone < snapshot.size(); zone++) {
      values.add(
          snapshot.values(zone)[column] instanceof Number number
              ? (Long) number.longValue()
              : null);
    }
    return values;
  }
}
