package io.tantu.charging.gaps;

import io.tantu.charging.FoundStation;
import io.tantu.charging.StationFilter;
import io.tantu.charging.StationIndex;
import io.tantu.charging.gaps.ChargingGaps.Unserved;
import io.tantu.measure.Inputs;
import io.tantu.measure.Receipts;
import io.tantu.problem.Interruption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Looks for each demand point's nearest public charging station and adds up by county.
 *
 * @param counties names by code
 */
record GapCalculation(
    List<DemandPoint> demand,
    StationIndex stations,
    Map<String, String> counties,
    ServiceStandards standards) {

  private static final StationFilter PUBLIC = new StationFilter("charging", true, null);

  private static final Comparator<Unserved> MOST_FIRST =
      Comparator.comparingLong(Unserved::residents)
          .reversed()
          .thenComparing(Unserved::demandId, Comparator.nullsLast(Comparator.naturalOrder()));

  ChargingGaps answer(Inputs inputs, String id, Instant now) {
    Interruption interruption = Interruption.ofThisThread();
    Map<String, CountyTally> tallies = new TreeMap<>();
    counties.keySet().forEach(code -> tallies.put(code, new CountyTally()));
    CountyTally total = new CountyTally();
    List<Unserved> unserved = new ArrayList<>();
    for (DemandPoint point : demand) {
      interruption.check();
      double metres = nearest(point);
      double standard = standards.metres(point.area());
      boolean served = metres <= standard;
      tallies
          .computeIfAbsent(point.countyCode(), any -> new CountyTally())
          .add(point.residents(), metres, served);
      total.add(point.residents(), metres, served);
      if (!served) {
        unserved.add(unserved(point, metres, standard));
      }
    }
    unserved.sort(MOST_FIRST);
    return new ChargingGaps(
        inputs.provenance(),
        standards,
        ServiceStandards.ASSUMPTION,
        tallies.entrySet().stream()
            .map(one -> one.getValue().county(one.getKey(), counties.get(one.getKey())))
            .toList(),
        total.county("total", "合计"),
        unserved,
        Receipts.of(
            id,
            now,
            inputs,
            Map.of(
                "core", standards.coreMetres() + " m",
                "urban", standards.urbanMetres() + " m",
                "township", standards.townshipMetres() + " m",
                "stations", "kind = charging, public",
                "distance", "geodesic on CGCS2000; equal to the standard is served"),
            List.of(),
            0));
  }

  private double nearest(DemandPoint point) {
    List<FoundStation> found = stations.nearest(point.lon(), point.lat(), 1, PUBLIC);
    return found.isEmpty() ? Double.POSITIVE_INFINITY : found.get(0).metres();
  }

  private static Unserved unserved(DemandPoint point, double metres, double standard) {
    return new Unserved(
        point.id(),
        point.place(),
        point.area(),
        point.countyCode(),
        point.residents(),
        CountyTally.rounded(metres),
        standard,
        point.lon(),
        point.lat());
  }
}
