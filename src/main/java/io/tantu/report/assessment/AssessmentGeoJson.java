package io.tantu.report.assessment;

import io.tantu.assessment.Assessment;
import io.tantu.assessment.Assessment.Parcel;
import io.tantu.assessment.Assessment.RuleFinding;
import io.tantu.catalog.Provenance;
import io.tantu.geometry.GeoJson;
import io.tantu.measure.Receipt.ReceiptLayer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A site, and what each rule is about on it feature by feature, as a GeoJSON layer (RFC 7946):
 * longitude before latitude, CGCS2000. Points and lines on a site are listed without a geometry.
 */
final class AssessmentGeoJson {

  private AssessmentGeoJson() {}

  /** The collection; beside the features it names the verdict, the receipt and the provenance. */
  static Map<String, Object> of(Assessment assessment) {
    List<Object> features = new ArrayList<>();
    features.add(site(assessment));
    for (RuleFinding rule : assessment.rules()) {
      for (Parcel parcel : rule.parcels()) {
        features.add(piece(assessment, rule, parcel));
      }
    }
    Map<String, Object> collection = new LinkedHashMap<>();
    collection.put("type", "FeatureCollection");
    collection.put("name", "assessment-" + assessment.receipt().id());
    collection.put("verdict", assessment.verdict());
    collection.put("sentence", assessment.sentence());
    collection.put("notJudged", assessment.notJudged());
    collection.put("provenance", assessment.provenance());
    collection.put("receipt", assessment.receipt());
    collection.put("features", features);
    return collection;
  }

  private static Map<String, Object> site(Assessment assessment) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("role", "site");
    properties.put("name", assessment.site().name());
    properties.put("subject", assessment.subject());
    properties.put("asOf", assessment.asOf());
    properties.put("verdict", assessment.verdict());
    properties.put("areaM2", assessment.site().areaM2());
    properties.put("areaMu", assessment.site().areaMu());
    properties.put("provenance", assessment.provenance());
    properties.put("receiptId", assessment.receipt().id());
    return feature("site", assessment.site().geometry(), properties);
  }

  private static Map<String, Object> piece(Assessment assessment, RuleFinding rule, Parcel parcel) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("role", "piece");
    properties.put("rule", rule.rule());
    properties.put("title", rule.title().zh());
    properties.put("severity", rule.severity());
    properties.put("touches", parcel.touches());
    properties.put("article", rule.article());
    properties.put("verified", rule.verified());
    properties.put("layer", rule.layer());
    properties.put("parcelId", parcel.id());
    properties.put("parcelKey", parcel.key());
    properties.put("parcelName", parcel.name());
    properties.put("overlapM2", parcel.overlapM2());
    properties.put("overlapMu", parcel.overlapMu());
    properties.put("share", parcel.share());
    properties.put("provenance", provenance(assessment, rule.layer()));
    properties.put("receiptId", assessment.receipt().id());
    return feature(rule.rule() + "/" + parcel.id(), parcel.ground(), properties);
  }

  /** Of the layer that the piece comes from. */
  private static Provenance.Kind provenance(Assessment assessment, String layer) {
    return assessment.receipt().layers().stream()
        .filter(named -> named.id().equals(layer))
        .findFirst()
        .map(ReceiptLayer::provenance)
        .orElse(assessment.provenance());
  }

  private static Map<String, Object> feature(
      String id, GeoJson geometry, Map<String, Object> properties) {
    Map<String, Object> feature = new LinkedHashMap<>();
    feature.put("type", "Feature");
    feature.put("id", id);
    feature.put("geometry", geometry);
    feature.put("properties", properties);
    return feature;
  }
}
