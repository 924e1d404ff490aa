package io.tantu.assessment;

import io.tantu.assessment.AssessmentSettings.Tolerance;
import io.tantu.catalog.FeatureFilter;
import io.tantu.catalog.GeometryType;
import io.tantu.constraint.Constraint;
import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geometry.EnvelopeClusters;
import io.tantu.geometry.OutlineUnion;
import io.tantu.geometry.Overlay;
import io.tantu.geometry.Surroundings;
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
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Finds the features that a rule holds for on a site. Polygons share ground with it; points and
 * lines lie on it; where the rule keeps a distance, their surroundings reach into it.
 *
 * @param near the rule's layer around the site
 */
record RuleOnSite(Constraint rule, Snapshot near, Site site, Tolerance tolerance) {

  private static final Comparator<Hit> MOST_FIRST =
      Comparator.comparingDouble(Hit::squareMetres).reversed().thenComparing(Hit::id);

  RuleHits hits() {
    boolean onGround =
        rule.withinMetres() == 0 && near.layer().geometryType() == GeometryType.POLYGON;
    return onGround ? shared() : reached();
  }

  private FeatureFilter filter() {
    return FeatureFilter.of(rule.where(), near.layer());
  }

  private RuleHits shared() {
    Map<Long, List<FeatureShare>> shares =
        ZonalEngine.share(List.of(new Selection(near, filter())), site.clippers()).shares().stream()
            .collect(
                Collectors.groupingBy(FeatureShare::featureId, TreeMap::new, Collectors.toList()));
    List<Hit> hits = new ArrayList<>();
    double squareMetres = 0;
    for (List<FeatureShare> parts : shares.values()) {
      Hit hit = hit(parts);
      hits.add(hit);
      if (!hit.touches()) {
        squareMetres += parts.stream().mapToDouble(FeatureShare::areaSquareMetres).sum();
      }
    }
    hits.sort(MOST_FIRST);
    return new RuleHits(hits, squareMetres);
  }

  private Hit hit(List<FeatureShare> parts) {
    double squareMetres = parts.stream().mapToDouble(FeatureShare::grossSquareMetres).sum();
    List<Geometry> patches = parts.stream().map(FeatureShare::patch).toList();
    Geometry ground = patches.size() == 1 ? patches.get(0) : Overlay.union(patches);
    boolean touches = tolerance.takes(squareMetres, ground.getLength());
    return new Hit(parts.get(0).featureId(), ground, squareMetres, touches);
  }

  private RuleHits reached() {
    EllipsoidalArea areas = new EllipsoidalArea(near.projection());
    FeatureFilter filter = filter();
    List<Hit> hits = new ArrayList<>();
    List<Hit> held = new ArrayList<>();
    List<Geometry> keptFree = new ArrayList<>();
    for (int position = 0; position < near.size(); position++) {
      if (mayReach(near.envelope(position)) && filter.test(near.values(position))) {
        Geometry reach = reach(near.projected(position));
        Geometry ground = ground(reach);
        if (!ground.isEmpty()) {
          double squareMetres = areas.squareMetres(ground);
          boolean touches = touches(ground, squareMetres);
          Hit hit = new Hit(near.id(position), ground, squareMetres, touches);
          hits.add(hit);
          if (!touches) {
            held.add(hit);
            keptFree.add(reach);
          }
        }
      }
    }
    hits.sort(MOST_FIRST);
    return new RuleHits(hits, together(held, keptFree, areas));
  }

  /**
   * Square metres of the hits, ground of several counted once.
   *
   * @param keptFree what each hit reaches, also beyond the site
   */
  private double together(List<Hit> hits, List<Geometry> keptFree, EllipsoidalArea areas) {
    double squareMetres = 0;
    List<Envelope> boxes = hits.stream().map(hit -> hit.ground().getEnvelopeInternal()).toList();
    for (List<Integer> near : EnvelopeClusters.of(boxes)) {
      squareMetres +=
          near.size() == 1
              ? hits.get(near.get(0)).squareMetres()
              : areas.squareMetres(
                  united(
                      near.stream().map(i -> hits.get(i).ground()).toList(),
                      near.stream().map(keptFree::get).toList()));
    }
    return squareMetres;
  }

  /** Grounds that the site cuts off run along one another at its border; what they are of, not. */
  private Geometry united(List<Geometry> grounds, List<Geometry> keptFree) {
    return rule.withinMetres() == 0
        ? Overlay.union(grounds)
        : OutlineUnion.of(keptFree).map(this::ground).orElseGet(() -> Overlay.union(grounds));
  }

  private boolean mayReach(Envelope feature) {
    feature.expandBy(rule.withinMetres());
    return site.clippers().stream().anyMatch(part -> part.mayHold(feature));
  }

  private Geometry reach(Geometry feature) {
    return rule.withinMetres() == 0 ? feature : Surroundings.of(feature, rule.withinMetres());
  }

  /** What of the site lies on the feature, or is kept free because of it. */
  private Geometry ground(Geometry reach) {
    return rule.withinMetres() == 0
        ? Overlay.intersection(site.ground(), reach)
        : Overlay.union(site.clippers().stream().map(part -> part.part(reach)).toList());
  }

  private boolean touches(Geometry ground, double squareMetres) {
    return switch (ground.getDimension()) {
      case 2 -> tolerance.takes(squareMetres, ground.getLength());
      case 1 -> ground.getLength() < tolerance.widthMetres();
      default -> site.ground().getBoundary().distance(ground) < tolerance.widthMetres();
    };
  }
}
