package io.tantu.measure.difference;

import io.tantu.measure.Contributions;
import io.tantu.measure.Contributions.Contribution;
import io.tantu.measure.ZoneSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each feature gives to each zone and to the total, in millionths. Zones go by their codes,
 * which last from version to version as positions do not.
 */
record ZoneShares(Map<String, Map<FeatureAt, Double>> zones, Map<FeatureAt, Double> total) {

  static ZoneShares of(Contributions contributions) {
    ZoneSet set = contributions.zones();
    List<String> codes = new ArrayList<>();
    for (int zone = 0; zone < set.size(); zone++) {
      codes.add(set.code(zone));
    }
    Map<String, Map<FeatureAt, Double>> zones = new LinkedHashMap<>();
    Map<FeatureAt, Double> total = new LinkedHashMap<>();
    for (Contribution one : contributions.all()) {
      FeatureAt feature = new FeatureAt(one.snapshot().layer().id(), one.position());
      if (one.zone() < set.size()) {
        zones
            .computeIfAbsent(codes.get(one.zone()), code -> new LinkedHashMap<>())
            .merge(feature, one.millionths(), Double::sum);
      }
      if (set.disjoint() || one.zone() == set.size()) {
        total.merge(feature, one.millionths(), Double::sum);
      }
    }
    return new ZoneShares(zones, total);
  }

  Map<FeatureAt, Double> zone(String code) {
    return zones.getOrDefault(code, Map.of());
  }
}
