package io.tantu.renewable.potential;

import io.tantu.catalog.FeatureFilter;
import io.tantu.measure.ExactSum;
import io.tantu.measure.PointZones;
import io.tantu.measure.ZoneSet;
import io.tantu.renewable.Rooftop;
import io.tantu.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;

/** Roofs that can carry modules, by county. */
final class Roofs {

  private record Part(FeatureFilter filter, double share) {}

  private Roofs() {}

  /** Square metres in each county; a building counts where it lies. */
  static double[] squareMetres(Rooftop rooftop, Snapshot buildings, ZoneSet counties) {
    PointZones zones = new PointZones(counties.geometries().subList(0, counties.size()));
    int floorArea = buildings.layer().indexOf(rooftop.floorArea());
    List<Part> parts = new ArrayList<>();
    for (Rooftop.Share share : rooftop.shares()) {
      parts.add(
          new Part(FeatureFilter.of(share.where(), buildings.layer()), share.share().value()));
    }
    ExactSum[] sums = new ExactSum[counties.size()];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = new ExactSum();
    }
    for (int i = 0; i < buildings.size(); i++) {
      Object[] values = buildings.values(i);
      if (values[floorArea] instanceof Number floor) {
        double roof = floor.doubleValue() / rooftop.storeys().value() * share(parts, values);
        zones.of(buildings.projected(i)).forEach(county -> sums[county].add(roof));
      }
    }
    double[] metres = new double[sums.length];
    for (int i = 0; i < metres.length; i++) {
      metres[i] = sums[i].value();
    }
    return metres;
  }

  private static double share(List<Part> parts, Object[] values) {
    return parts.stream()
        .filter(part -> part.filter().test(values))
        .mapToDouble(Part::share)
        .findFirst()
        .orElse(0);
  }
}
