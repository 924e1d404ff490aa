package io.tantu.measure;

import java.util.List;

/** Adds up the shares of one zone; areas end as whole hundredths of a square metre. */
final class ZoneTally {

  private final ExactSum gross = new ExactSum();
  private final ExactSum covered = new ExactSum();
  private final FeatureCounter features = new FeatureCounter();

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
    features.add(share.snapshot(), share.position());
  }

  long covered() {
    return SquareMetres.hundredths(covered.value());
  }

  long overlap() {
    return SquareMetres.hundredths(gross.value() - covered.value());
  }

  FeatureCounter features() {
    return features;
  }
}
