package io.tantu.charging.density;

import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.charging.density.ChargingDensity.Divisor;
import io.tantu.charging.density.ChargingRatios.Residents;
import io.tantu.charging.density.ChargingRatios.Vehicles;
import io.tantu.charging.gaps.DemandPoint;
import io.tantu.measure.Inputs;
import java.util.ArrayList;
import java.util.List;

/** Tells where the denominators come from. */
record Divisors(Inputs inputs, ChargingRatios ratios) {

  private static final String PEOPLE = "人";

  List<Divisor> of(String by) {
    List<Divisor> divisors = new ArrayList<>();
    divisors.add(area(by));
    divisors.add(residents("residents", DensityWords.RESIDENTS, by));
    if (!by.equals(DensityService.COUNTIES)) {
      divisors.add(
          residents("city-residents", DensityWords.CITY_RESIDENTS, DensityService.COUNTIES));
    }
    ratios.vehicles().stream()
        .filter(one -> one.layer() == null || one.layer().equals(by))
        .map(Divisors::vehicles)
        .forEach(divisors::add);
    if (ratios.vehicles(null, ChargingRatios.CITY).isEmpty()) {
      divisors.add(unknown("vehicles", DensityWords.VEHICLES, DensityWords.NO_VEHICLES));
    }
    return divisors;
  }

  private Divisor area(String by) {
    Provenance of = inputs.version(by).provenance();
    return new Divisor(
        "area",
        null,
        DensityWords.AREA,
        "km²",
        of.source(),
        of.asOf(),
        of.kind(),
        null,
        DensityWords.AREA_NOTE);
  }

  private Divisor residents(String id, LocalizedText title, String layer) {
    Residents told = ratios.residents();
    if (inputs.layer(layer).indexOf(told.attribute()) >= 0) {
      return new Divisor(
          id,
          null,
          title,
          PEOPLE,
          told.source(),
          told.asOf(),
          inputs.version(layer).provenance().kind(),
          told.verified(),
          null);
    }
    if (!inputs.layerIds().contains(DemandPoint.LAYER)) {
      return unknown(id, title, DensityWords.NO_RESIDENTS);
    }
    Provenance of = inputs.version(DemandPoint.LAYER).provenance();
    return new Divisor(
        id, null, title, PEOPLE, of.source(), of.asOf(), of.kind(), null, DensityWords.DEMAND_NOTE);
  }

  private static Divisor vehicles(Vehicles told) {
    return new Divisor(
        "vehicles",
        told.code(),
        DensityWords.VEHICLES,
        "辆",
        told.source(),
        told.asOf(),
        null,
        told.verified(),
        DensityWords.VEHICLES_NOTE);
  }

  private static Divisor unknown(String id, LocalizedText title, LocalizedText note) {
    return new Divisor(id, null, title, null, null, null, null, null, note);
  }
}
