package io.tantu.assessment;

import io.tantu.assessment.AssessmentSettings.Tolerance;
import io.tantu.catalog.FeatureFilter;
import io.tantu.catalog.GeometryType;
import io.tantu.constraint.Constraint;
import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geometry.Overlay;
import io.tantu.measure.FeatureShare;
import io.tantu.measure.Selection;
import io.tantu.measure.ZonalEngine;
import io.tantu.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;

/**
 * Finds the features that a rule holds for on a site. Polygons share ground with it; points and
 * lines lie on it; where the rule keeps a distance, their surroundings reach into it.
 *
 * @param near the rule's layer around the site
 */
record RuleOnSite(Constraint rule, Snapshot near, Site site, Tolerance tolerance) {

  /** A circle becomes so many edges a quarter: 0.03 % of its area is lost. */
  private static final int QUARTER_EDGES = 32;

  /** The hits, those that share most first. */
  List<Hit> hits() {
    List<Hit> hits = sharesGround() ? shared() : reached();
    hits.sort(Comparator.comparingDouble(Hit::squareMetres).reversed().thenComparing(Hit::id));
    return hits;
  }

  private boolean sharesGround() {
    return rule.withinMetres() == 0 && near.layer().geometryType() == GeometryType.POLYGON;
  }

  private FeatureFilter filter() {
    return FeatureFilter.of(rule.where(), near.layer());
  }

  private List<Hit> shared() {
    Map<Long, List<FeatureShare>> shares =
        ZonalEngine.share(List.of(new Selection(near, filter())), site.clippers()).shares().stream()
            .collect(
                Collectors.groupingBy(FeatureShare::featureId, TreeMap::new, Collectors.toList()));
    List<Hit> hits = new ArrayList<>();
    shares.forEach((id, parts) -> hits.add(hit(id, parts)));
    return hits;
  }

  private Hit hit(long id, List<FeatureShare> parts) {
    double squareMetres = parts.stream().mapToDouble(FeatureShare::grossSquareMetres).sum();
    double own = parts.stream().mapToDouble(FeatureShare::areaSquareMetres).sum();
    List<Geometry> patches = parts.stream().map(FeatureShare::patch).toList();
    Geometry ground = patches.size() == 1 ? patches.get(0) : Overlay.union(patches);
    return new Hit(
        id, ground, squareMetres, own, tolerance.takes(squareMetres, ground.getLength()));
  }

  private List<Hit> reached() {
    EllipsoidalArea areas = new EllipsoidalArea(near.projection());
    FeatureFilter filter = filter();
    List<Hit> hits = new ArrayList<>();
    List<Geometry> taken = new ArrayList<>();
    for (int position = 0; position < near.size(); position++) {
      if (filter.test(near.values(position))) {
        Geometry kept = kept(near.projected(position));
        Geometry ground = Overlay.intersection(site.ground(), kept);
        if (!ground.isEmpty()) {
          Geometry own =
              taken.isEmpty() ? ground : Overlay.difference(ground, Overlay.union(taken));
          taken.add(ground);
          double squareMetres = areas.squareMetres(ground);
          hits.add(
              new Hit(
                  near.id(position),
                  ground,
                  squareMetres,
                  areas.squareMetres(own),
                  touches(ground, squareMetres)));
        }
      }
    }
    return hits;
  }

  /** What the rule keeps free of the subject. */
  private Geometry kept(Geometry feature) {
    return rule.withinMetres() == 0 ? feature : feature.buffer(rule.withinMetres(), QUARTER_EDGES);
  }

  private boolean touches(Geometry ground, double squareMetres) {
    return switch (ground.getDimension()) {
      case 2 -> tolerance.takes(squareMetres, ground.getLength());
      case 1 -> ground.getLength() < tolerance.widthMetres();
      default -> site.ground().getBoundary().distance(ground) < tolerance.widthMetres();
    };
  }
}
