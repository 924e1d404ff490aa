package io.tantu.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Adds up the shares of one zone; areas end as whole hundredths of a square metre. */
final class ZoneTally {

  private final CompensatedSum gross = new CompensatedSum();
  private final CompensatedSum covered = new CompensatedSum();
  private final Set<String> features = new HashSet<>();

  static ZoneTally[] of(int zones, List<FeatureShare> shares) {
    ZoneTally[] tallies = new ZoneTally[zones];
    for (int zone = 0; zone < zones; zone++) {
      tallies[zone] = new ZoneTally();
    }
    for (FeatureShare share : shares) {
      tallies[share.zone()].add(share);
    }
    return tallies;
  }

  private void add(FeatureShare share) {
    gross.add(share.grossSquareMetres());
    covered.add(share.areaSquareMetres());
    features.add(share.layerId() + "/" + share.feature().id());
  }

  long covered() {
    return SquareMetres.hundredths(covered.value());
  }

  long overlap() {
    return SquareMetres.hundredths(gross.value() - covered.value());
  }

  Set<String> features() {
    return features;
  }
}
