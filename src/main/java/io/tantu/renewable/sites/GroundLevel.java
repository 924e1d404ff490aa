package io.tantu.renewable.sites;

import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.measure.ZoneClipper;
import io.tantu.renewable.SiteCriteria.Criterion;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** What polygons tell of the ground, such as the sun that falls on it. Immutable. */
final class GroundLevel {

  private final List<ChosenFeatures> told;
  private final Criterion criterion;

  /**
   * @param told features of the criterion's layers
   */
  GroundLevel(List<ChosenFeatures> told, Criterion criterion) {
    this.told = told;
    this.criterion = criterion;
  }

  /**
   * What the site scores, ground that nothing is told of scoring nothing, and the mean of what is
   * told.
   */
  Mark mark(Polygon site, EllipsoidalArea areas) {
    ZoneClipper clipper = new ZoneClipper(site, areas);
    double covered = 0;
    double values = 0;
    double scores = 0;
    for (ChosenFeatures one : told) {
      int attribute = one.layer().layer().indexOf(criterion.attribute());
      for (int position : one.meeting(site.getEnvelopeInternal())) {
        Geometry part = clipper.part(one.layer().projected(position));
        if (one.layer().values(position)[attribute] instanceof Double value && !part.isEmpty()) {
          double squareMetres = areas.squareMetres(part);
          covered += squareMetres;
          values += squareMetres * value;
          scores += squareMetres * score(value);
        }
      }
    }
    return covered == 0
        ? Mark.of(0)
        : Mark.ofLevel(scores / Math.max(covered, areas.squareMetres(site)), values / covered);
  }

  private double score(double value) {
    double span = criterion.high() - criterion.low();
    return Math.max(0, Math.min(1, (value - criterion.low()) / span));
  }
}
