package io.tantu.carbon.ccer;

import io.tantu.carbon.ccer.CcerCalculation.LocalizedReason;
import io.tantu.catalog.LocalizedText;
import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geometry.Overlay;
import io.tantu.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.hprtree.HPRtree;

/** Asks the methodology's conditions of stands. */
final class Screening {

  private static final LocalizedText ON_WETLAND = new LocalizedText("位于湿地上", "On a wetland");

  private final List<CcerRules.Test> tests;
  private final CcerRules.MinimumPatch minimum;
  private final double wetlandSliverShare;
  private final Snapshot stands;
  private final Snapshot wetlands;
  private final HPRtree tree = new HPRtree();
  private final EllipsoidalArea areas;

  /** Both snapshots are in one projection. */
  Screening(CcerRules rules, Snapshot stands, Snapshot wetlands) {
    this.tests = rules.tests(stands.layer());
    this.minimum = rules.minimumPatch();
    this.wetlandSliverShare = rules.wetlandSliverShare();
    this.stands = stands;
    this.wetlands = wetlands;
    this.areas = new EllipsoidalArea(stands.projection());
    for (int position = 0; position < wetlands.size(); position++) {
      tree.insert(wetlands.envelope(position), position);
    }
    tree.build();
  }

  /** For each stand everything that excludes it; none when it is to be proven. */
  List<List<LocalizedReason>> reasons() {
    return IntStream.range(0, stands.size()).parallel().mapToObj(this::reasons).toList();
  }

  private List<LocalizedReason> reasons(int position) {
    List<LocalizedReason> reasons = new ArrayList<>();
    Object[] values = stands.values(position);
    for (CcerRules.Test test : tests) {
      if (test.filter().test(values)) {
        reasons.add(new LocalizedReason(test.exclusion().id(), test.exclusion().reason()));
      }
    }
    if (stands.areaSquareMetres(position) < minimum.squareMetres()) {
      reasons.add(new LocalizedReason("small-patch", smallPatch()));
    }
    if (onWetland(position)) {
      reasons.add(new LocalizedReason("wetland", ON_WETLAND));
    }
    return reasons;
  }

  private LocalizedText smallPatch() {
    return new LocalizedText(
        "地块小于 %s m²".formatted(Math.round(minimum.squareMetres())),
        "A patch of less than %s m²".formatted(Math.round(minimum.squareMetres())));
  }

  private boolean onWetland(int position) {
    Envelope envelope = stands.envelope(position);
    double shared = 0;
    for (Object wetland : tree.query(envelope)) {
      if (wetlands.meets((int) wetland, envelope)) {
        Geometry common =
            Overlay.intersection(stands.projected(position), wetlands.projected((int) wetland));
        shared += areas.squareMetres(common);
      }
    }
    return shared > wetlandSliverShare * stands.areaSquareMetres(position);
  }
}
