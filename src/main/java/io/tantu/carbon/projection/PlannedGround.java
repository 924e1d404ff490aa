package io.tantu.carbon.projection;

import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geometry.Overlay;
import io.tantu.measure.FeatureShare;
import io.tantu.measure.Selection;
import io.tantu.measure.ZonalEngine;
import io.tantu.measure.ZonalEngine.FeatureOverlap;
import io.tantu.measure.ZoneSet;
import io.tantu.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;

/**
 * The parcels of a plan on the ground: shared out to zones, each point once for the parcel with the
 * lowest id that claims it, without ground that a stand holds already.
 */
final class PlannedGround {

  private final Snapshot plan;
  private final PlanLayer layer;
  private final ParcelRule rule;
  private final PlantingRates rates;
  private final Predicate<Object[]> countable;
  private final ZonalEngine.Shares shares;
  private final List<Planting> plantings = new ArrayList<>();

  /** What each parcel has of ground, in square metres, by its position in the plan. */
  private final TreeMap<Integer, ParcelGround> grounds = new TreeMap<>();

  /**
   * @param plan projected like the zones, as the bare ground is
   */
  PlannedGround(Snapshot plan, ZoneSet zones, BareGround bare, ParcelRule rule) {
    this.plan = plan;
    this.layer = new PlanLayer(plan.layer());
    this.rule = rule;
    this.rates = rule.rates();
    this.countable = values -> rule.defects(layer.parcel(values)).isEmpty();
    this.shares = ZonalEngine.share(List.of(new Selection(plan, countable)), zones.clippers());
    EllipsoidalArea areas = new EllipsoidalArea(plan.projection());
    for (FeatureShare share : shares.shares()) {
      add(share, bare, areas, zones.disjoint() || share.zone() == zones.size());
    }
  }

  private void add(FeatureShare share, BareGround bare, EllipsoidalArea areas, boolean told) {
    Geometry own = share.patch();
    Geometry free = share.areaSquareMetres() > 0 ? bare.of(own) : own;
    double freeSquareMetres = free == own ? share.areaSquareMetres() : areas.squareMetres(free);
    if (told) {
      grounds
          .computeIfAbsent(share.position(), first -> new ParcelGround())
          .add(share.grossSquareMetres(), share.areaSquareMetres(), freeSquareMetres);
    }
    PlannedParcel parcel = parcel(share.position());
    double hectares = Hectares.recorded(freeSquareMetres);
    if (hectares > 0) {
      plantings.add(
          new Planting(
              share.zone(),
              rates.of(parcel.species()),
              hectares,
              parcel.year().intValue(),
              parcel.survival()));
    }
  }

  private PlannedParcel parcel(int position) {
    return layer.parcel(plan.values(position));
  }

  List<Planting> plantings() {
    return plantings;
  }

  /** What may be kept of how the ground was shared out: overlaps and the identity's error. */
  ZonalEngine.Shares shares() {
    return shares;
  }

  /** Ground of all parcels that count within the envelope of some ground, as one. */
  Geometry near(Geometry ground) {
    return Overlay.union(
        IntStream.range(0, plan.size())
            .filter(position -> plan.meets(position, ground.getEnvelopeInternal()))
            .filter(position -> countable.test(plan.values(position)))
            .mapToObj(plan::projected)
            .toList());
  }

  int parcels() {
    return plan.size();
  }

  /** Number of parcels that count with any ground. */
  int countedParcels() {
    return (int) grounds.values().stream().filter(ParcelGround::counts).count();
  }

  /** Hectares of all parcels, each as it was drawn, wherever it lies. */
  double drawnHectares() {
    return IntStream.range(0, plan.size())
        .mapToDouble(position -> Hectares.recorded(plan.areaSquareMetres(position)))
        .sum();
  }

  /**
   * Everything to tell of the parcels, in the order of the plan.
   *
   * @param lastYear the last one asked for
   */
  List<PlanIssue> issues(BareGround bare, int lastYear) {
    ParcelIssues ground = new ParcelIssues(plan, bare, shares.overlaps(), this::planId, lastYear);
    List<PlanIssue> issues = new ArrayList<>();
    for (int position = 0; position < plan.size(); position++) {
      PlannedParcel parcel = parcel(position);
      List<PlanIssue> defects = rule.defects(parcel);
      issues.addAll(
          defects.isEmpty() ? ground.of(position, parcel, grounds.get(position)) : defects);
    }
    return issues;
  }

  /** Pairs of parcels that claim the same ground, the largest first. */
  List<Projection.PlanOverlap> overlaps() {
    return shares.overlaps().stream()
        .map(this::named)
        .sorted((a, b) -> Double.compare(b.hectares(), a.hectares()))
        .toList();
  }

  private Projection.PlanOverlap named(FeatureOverlap overlap) {
    return new Projection.PlanOverlap(
        planId(overlap.first()),
        planId(overlap.second()),
        Hectares.recorded(overlap.squareMetres()));
  }

  private String planId(long featureId) {
    return parcel(plan.positionOf(featureId)).planId();
  }
}
