package io.tantu.assessment;

import io.tantu.assessment.Assessment.Outcome;
import io.tantu.assessment.Assessment.Parcel;
import io.tantu.assessment.Assessment.RuleFinding;
import io.tantu.assessment.AssessmentSettings.Tolerance;
import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.FeatureFilter;
import io.tantu.catalog.LayerDefinition;
import io.tantu.constraint.Constraint;
import io.tantu.geodesy.GaussKruger;
import io.tantu.geometry.GeoJson;
import io.tantu.measure.SquareMetres;
import io.tantu.problem.Interruption;
import io.tantu.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** Writes what each rule finds on one site, rules side by side. */
final class Findings {

  private static final double DECIMETRES = 10;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private static final Comparator<RuleFinding> GRAVEST_FIRST =
      Comparator.comparing(RuleFinding::outcome)
          .thenComparing(RuleFinding::severity)
          .thenComparing(Comparator.comparingDouble(RuleFinding::overlapM2).reversed());

  private final Site site;
  private final NearLayers near;
  private final Tolerance tolerance;
  private final int mostParcels;
  private final IndexedFacetDistance outline;

  /**
   * @param mostParcels that are listed for a rule, and shown on the map; the count goes on
   */
  Findings(Site site, NearLayers near, Tolerance tolerance, int mostParcels) {
    this.site = site;
    this.near = near;
    this.tolerance = tolerance;
    this.mostParcels = mostParcels;
    this.outline = new IndexedFacetDistance(site.ground());
  }

  /** What the rules find, broken ones first. An interrupt of the caller ends it. */
  List<RuleFinding> of(List<Constraint> rules) {
    Interruption interruption = Interruption.ofThisThread();
    return rules.parallelStream()
        .map(rule -> interruption.during(() -> of(rule)))
        .sorted(GRAVEST_FIRST)
        .toList();
  }

  private RuleFinding of(Constraint rule) {
    Snapshot layer = near.of(rule.layer());
    RuleHits found = new RuleOnSite(rule, layer, site, tolerance).hits();
    List<Hit> hits = found.hits();
    Outcome outcome = outcome(hits);
    long hundredths = SquareMetres.hundredths(found.squareMetres());
    List<Parcel> parcels = hits.stream().limit(mostParcels).map(hit -> parcel(hit, layer)).toList();
    return new RuleFinding(
        rule.id(),
        rule.severity(),
        outcome,
        rule.title(),
        rule.layer(),
        layer.layer().title(),
        rule.withinMetres(),
        rule.article(),
        rule.source(),
        rule.verified(),
        rule.validFrom(),
        rule.validTo(),
        hundredths / 100.0,
        SquareMetres.mu(hundredths),
        site.share(found.squareMetres()),
        nearest(rule, outcome),
        hits.size(),
        parcels,
        ground(parcels));
  }

  private static Outcome outcome(List<Hit> hits) {
    if (hits.isEmpty()) {
      return Outcome.KEPT;
    }
    return hits.stream().allMatch(Hit::touches) ? Outcome.TOUCHES : Outcome.HOLDS;
  }

  private Double nearest(Constraint rule, Outcome outcome) {
    if (outcome != Outcome.KEPT && rule.withinMetres() == 0) {
      return 0.0;
    }
    Snapshot layer = near.whole(rule.layer());
    return NearestFeature.of(site, outline, layer, FeatureFilter.of(rule.where(), layer.layer()))
        .map(nearest -> Math.round(nearest.metres() * DECIMETRES) / DECIMETRES)
        .orElse(null);
  }

  private Parcel parcel(Hit hit, Snapshot layer) {
    LayerDefinition definition = layer.layer();
    Map<String, Object> attributes = new LinkedHashMap<>();
    Object[] values = layer.values(layer.positionOf(hit.id()));
    for (int i = 0; i < values.length; i++) {
      AttributeDefinition attribute = definition.attributes().get(i);
      if (values[i] != null) {
        attributes.put(attribute.name(), values[i]);
      }
    }
    long hundredths = SquareMetres.hundredths(hit.squareMetres());
    return new Parcel(
        hit.id(),
        text(attributes, definition.key()),
        text(attributes, definition.label()),
        attributes,
        hundredths / 100.0,
        SquareMetres.mu(hundredths),
        site.share(hit.squareMetres()),
        hit.touches(),
        ground(hit, layer.projection()));
  }

  private static String text(Map<String, Object> attributes, String name) {
    Object value = name == null ? null : attributes.get(name);
    return value == null ? null : value.toString();
  }

  private static GeoJson ground(Hit hit, GaussKruger projection) {
    List<Polygon> polygons = new ArrayList<>();
    PolygonExtracter.getPolygons(hit.ground(), polygons);
    return polygons.isEmpty()
        ? null
        : GeoJson.surveyed(
            projection.unproject(FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new))));
  }

  private static GeoJson ground(List<Parcel> parcels) {
    List<Object> polygons = new ArrayList<>();
    parcels.stream()
        .map(Parcel::ground)
        .filter(Objects::nonNull)
        .forEach(ground -> polygons.addAll(ground.coordinates()));
    return polygons.isEmpty() ? null : new GeoJson("MultiPolygon", polygons);
  }
}
