package io.tantu.ogc;

import io.tantu.measure.OverlapReport;
import io.tantu.measure.OverlapReport.Pair;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the overlaps of a layer: as a report, or as a GeoJSON feature collection of the ground.
 */
public final class OverlapWriter {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** Pairs that a report lists; the feature collection has them all. */
  private static final int MOST_LISTED = 1_000;

  private OverlapWriter() {}

  /** Layer, version, number of pairs, hectares, and the largest pairs. */
  public static void report(OverlapReport report, OutputStream out) {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      members(report, json);
      json.writeName("pairs");
      json.writeStartArray();
      for (Pair pair : report.pairs().subList(0, Math.min(MOST_LISTED, report.pairs().size()))) {
        json.writeStartObject();
        properties(pair, json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  /** Every pair as a feature whose geometry is the ground claimed twice (RFC 7946). */
  public static void geoJson(OverlapReport report, OutputStream out) {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      GeoJsonWriter features = new GeoJsonWriter(report.layer(), json);
      json.writeStartObject();
      json.writeStringProperty("type", "FeatureCollection");
      members(report, json);
      json.writeName("features");
      json.writeStartArray();
      for (Pair pair : report.pairs()) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", pair.first() + "-" + pair.second());
        json.writeName("geometry");
        features.geometry(pair.ground());
        json.writeName("properties");
        json.writeStartObject();
        properties(pair, json);
        json.writeEndObject();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void members(OverlapReport report, JsonGenerator json) {
    json.writeStringProperty("layer", report.layer().id());
    json.writeStringProperty("version", report.version().version());
    json.writeNumberProperty("count", report.pairs().size());
    json.writeName("overlapHa");
    json.writeNumber(FixedDecimals.text(report.hectares(), 6));
  }

  private static void properties(Pair pair, JsonGenerator json) {
    json.writeNumberProperty("first", pair.first());
    json.writeNumberProperty("second", pair.second());
    json.writeName("areaHa");
    json.writeNumber(FixedDecimals.text(pair.areaHa(), 6));
  }
}
