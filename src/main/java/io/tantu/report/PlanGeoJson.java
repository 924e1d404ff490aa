package io.tantu.report;

import io.tantu.charging.plan.ChargingPlan;
import io.tantu.charging.plan.ChargingPlan.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sites of a plan as a GeoJSON layer (RFC 7946), longitude before latitude, CGCS2000; what the
 * layer {@code charging-plan} takes.
 */
final class PlanGeoJson {

  private PlanGeoJson() {}

  /**
   * The collection; beside the features it names the receipt, what is assumed and whether data is
   * illustrative.
   */
  static Map<String, Object> of(ChargingPlan plan) {
    Map<String, Object> collection = new LinkedHashMap<>();
    collection.put("type", "FeatureCollection");
    collection.put("name", "charging-plan-" + plan.receipt().id());
    collection.put("provenance", plan.provenance());
    collection.put("assumption", plan.assumption());
    collection.put("residentsOutside", plan.residentsOutside());
    if (plan.capacity() != null) {
      collection.put("capacity", plan.capacity());
    }
    collection.put("receipt", plan.receipt());
    collection.put("features", plan.sites().stream().map(site -> feature(plan, site)).toList());
    return collection;
  }

  private static Map<String, Object> feature(ChargingPlan plan, Site site) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("siteId", plan.receipt().id() + "-" + site.rank());
    properties.put("rank", site.rank());
    properties.put("countyCode", site.countyCode());
    properties.put("newlyServed", site.newlyServed());
    properties.put("servedShare", site.servedShare());
    properties.put("meanMetres", site.meanMetres());
    properties.put("phase", site.phase());
    properties.put("pinned", Boolean.TRUE.equals(site.pinned()));
    properties.put("piles", site.piles());
    properties.put("residents", site.residents());
    properties.put("name", site.name());
    if (site.cost() != null) {
      properties.put("cost", site.cost());
    }
    properties.put("provenance", plan.provenance());
    properties.put("receiptId", plan.receipt().id());
    return Map.of(
        "type",
        "Feature",
        "id",
        site.rank(),
        "geometry",
        Map.of("type", "Point", "coordinates", List.of(site.lon(), site.lat())),
        "properties",
        properties);
  }
}
