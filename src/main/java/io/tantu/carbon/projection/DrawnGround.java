package io.tantu.carbon.projection;

import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geometry.Overlay;
import io.tantu.measure.ZoneSet;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * Ground drawn beside a plan, shared out to zones: without what the plan counts already, and
 * without what stands hold.
 *
 * @param plantings one a zone
 * @param drawnHectares of the whole polygon
 * @param plannedHectares part of it that the plan counts already
 */
record DrawnGround(List<Planting> plantings, double drawnHectares, double plannedHectares) {

  /**
   * @param ground projected like the zones
   * @param planned what the plan counts nearby; empty without a plan
   */
  static DrawnGround of(
      DrawnPlanting drawn,
      Geometry ground,
      Geometry planned,
      PlantingRates.Rate rate,
      BareGround bare,
      ZoneSet zones,
      EllipsoidalArea areas) {
    Geometry free = bare.of(Overlay.difference(ground, planned));
    List<Planting> plantings = new ArrayList<>();
    for (int zone = 0; zone < zones.geometries().size(); zone++) {
      Geometry inside = Overlay.intersection(free, zones.geometries().get(zone));
      double hectares = Hectares.recorded(areas.squareMetres(inside));
      if (hectares > 0) {
        plantings.add(new Planting(zone, rate, hectares, drawn.year(), drawn.survival()));
      }
    }
    return new DrawnGround(
        plantings,
        Hectares.recorded(areas.squareMetres(ground)),
        Hectares.recorded(areas.squareMetres(Overlay.intersection(ground, planned))));
  }
}
