package io.tantu.scenario;

import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geometry.Overlay;
import io.tantu.measure.ZoneClipper;
import io.tantu.measure.ZoneSet;
import io.tantu.problem.Interruption;
import io.tantu.scenario.Scenario.Placement;
import io.tantu.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** Where the features that a scenario puts into a layer lie. For one thread. */
final class PlacedFeatures {

  /** Less is what outlines drawn along each other miss by. */
  private static final double LEAST_SQUARE_METRES = 100;

  private static final double SQUARE_METRES_PER_HECTARE = 10_000;

  private final Snapshot layer;
  private final ZoneSet counties;
  private final EllipsoidalArea areas;

  /**
   * @param layer with the features put into it
   * @param counties in the layer's projection
   */
  PlacedFeatures(Snapshot layer, ZoneSet counties) {
    this.layer = layer;
    this.counties = counties;
    this.areas = new EllipsoidalArea(layer.projection());
  }

  /**
   * @param ids of the features that are put
   */
  Placement of(List<Long> ids) {
    Interruption interruption = Interruption.ofThisThread();
    int outside = 0;
    double beyond = 0;
    List<Geometry> shared = new ArrayList<>();
    for (long id : ids) {
      interruption.check();
      int position = layer.positionOf(id);
      Geometry feature = layer.projected(position);
      if (counties.geometries().stream().noneMatch(feature::intersects)) {
        outside++;
      }
      if (feature.getDimension() == 2) {
        beyond += areas.squareMetres(feature) - inside(feature);
        addShared(position, feature, shared);
      }
    }
    return new Placement(
        outside, hectares(beyond), hectares(areas.squareMetres(Overlay.union(shared))));
  }

  private double inside(Geometry feature) {
    List<ZoneClipper> clippers = counties.clippers();
    return (counties.disjoint()
            ? clippers.stream()
            : clippers.subList(counties.totalIndex(), clippers.size()).stream())
        .mapToDouble(county -> areas.squareMetres(county.part(feature)))
        .sum();
  }

  private void addShared(int position, Geometry feature, List<Geometry> shared) {
    for (int other : layer.meeting(feature.getEnvelopeInternal())) {
      if (other != position) {
        shared.add(Overlay.intersection(feature, layer.projected(other)));
      }
    }
  }

  private static double hectares(double squareMetres) {
    return squareMetres < LEAST_SQUARE_METRES ? 0 : squareMetres / SQUARE_METRES_PER_HECTARE;
  }
}
