package io.tantu.charging.density;

import io.tantu.charging.ChargingService;
import io.tantu.charging.density.ChargingDensity.AllPiles;
import io.tantu.charging.density.ChargingDensity.Place;
import io.tantu.charging.density.ChargingRatios.Quoted;
import io.tantu.charging.density.ChargingRatios.Vehicles;
import io.tantu.charging.gaps.DemandPoint;
import io.tantu.geodesy.GaussKruger;
import io.tantu.measure.Inputs;
import io.tantu.measure.Receipts;
import io.tantu.snapshot.Snapshot;
import io.tantu.snapshot.Snapshots;
import java.time.Instant;
import java.util.stream.IntStream;

/**
 * Works out the densities from given layer versions.
 *
 * @param inputs hold the zones, the counties, the stations, and the demand where it is used
 */
record DensityCalculation(
    Inputs inputs, Snapshots snapshots, ChargingService charging, DensityQuestion question) {

  ChargingDensity answer(String id, Instant now) {
    ZoneCount zones = count(question.by());
    ZoneCount counties =
        question.by().equals(DensityService.COUNTIES) ? zones : count(DensityService.COUNTIES);
    Long vehicles = vehicles(null, ChargingRatios.CITY);
    Place city =
        counties
            .total()
            .place(
                ChargingRatios.CITY,
                "全市",
                counties.totalKm2(),
                counties.totalResidents(),
                vehicles);
    return new ChargingDensity(
        inputs.provenance(),
        question.by(),
        DensityWords.COUNTED,
        new Divisors(inputs, question.ratios()).of(question.by()),
        IntStream.range(0, zones.size()).mapToObj(zone -> place(zones, zone)).toList(),
        zones
            .total()
            .place(
                "total",
                "合计",
                zones.totalKm2(),
                zones.totalResidents(),
                zones == counties ? vehicles : null),
        city,
        zones.outside(),
        allPiles(vehicles),
        question.ratios().tiers().stream()
            .map(new TierRule(city.piles(), vehicles, question.usual())::standing)
            .toList(),
        Receipts.ofRule(id, now, inputs, question.described(), DensityWords.RULE));
  }

  private Place place(ZoneCount zones, int zone) {
    return zones
        .tally(zone)
        .place(
            zones.code(zone),
            zones.name(zone),
            zones.areaKm2(zone),
            zones.residents(zone),
            vehicles(question.by(), zones.code(zone)));
  }

  private ZoneCount count(String layer) {
    GaussKruger projection = GaussKruger.forBounds(inputs.version(layer).bounds());
    Snapshot snapshot = snapshot(layer, projection);
    String attribute = question.ratios().residents().attribute();
    boolean told = snapshot.layer().indexOf(attribute) >= 0;
    ZoneCount count = new ZoneCount(snapshot, told ? attribute : null);
    count.stations(charging.index(inputs.version(ChargingService.LAYER)).all(question.filter()));
    if (!told && inputs.layerIds().contains(DemandPoint.LAYER)) {
      Snapshot demand = snapshot(DemandPoint.LAYER, projection);
      count.demand(demand, demand.layer().requireIndex("residents", "Densities need"));
    }
    return count;
  }

  private Snapshot snapshot(String layer, GaussKruger projection) {
    return snapshots.of(inputs.layer(layer), inputs.version(layer), projection);
  }

  private Long vehicles(String layer, String code) {
    return question.ratios().vehicles(layer, code).map(Vehicles::count).orElse(null);
  }

  private AllPiles allPiles(Long vehicles) {
    Quoted quoted = question.ratios().allPiles();
    return quoted == null
        ? null
        : new AllPiles(
            quoted.count(),
            vehicles == null ? null : (Double) ((double) vehicles / quoted.count()),
            quoted.asOf(),
            quoted.source(),
            quoted.verified());
  }
}
