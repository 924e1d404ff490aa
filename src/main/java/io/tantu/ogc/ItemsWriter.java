package io.tantu.ogc;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.ogc.crs.ServedCrs;
import io.tantu.ogc.items.FeatureSet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes pages and single features as GeoJSON; memory does not grow with them. Thread-safe. */
@Component
class ItemsWriter {

  private final JsonMapper json;

  ItemsWriter(JsonMapper json) {
    this.json = json;
  }

  void page(FeaturePage page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (JsonGenerator generator = generator(response)) {
      GeoJsonWriter writer =
          new GeoJsonWriter(page.set().schema(), generator, page.crs(), page.shown());
      Feature first = null;
      Feature last = null;
      generator.writeStartObject();
      generator.writeStringProperty("type", "FeatureCollection");
      generator.writeName("features");
      generator.writeStartArray();
      try (Stream<Feature> features = page.features()) {
        for (Iterator<Feature> all = features.iterator(); all.hasNext(); ) {
          last = all.next();
          first = first == null ? last : first;
          writer.feature(last);
        }
      }
      generator.writeEndArray();
      generator.writeNumberProperty("numberReturned", page.found().ids().size());
      if (page.found().matched() != null) {
        generator.writeNumberProperty("numberMatched", page.found().matched());
      }
      generator.writeStringProperty(
          "timeStamp", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
      generator.writeName("links");
      generator.writePOJO(page.links(request, first, last));
      generator.writeEndObject();
    }
  }

  void item(
      FeatureSet set,
      Feature feature,
      ServedCrs crs,
      Version wanted,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    LayerDefinition schema = set.schema();
    ServiceAddress address = ServiceAddress.of(request);
    String path = "/ogc/collections/" + schema.id();
    String item = path + "/items/" + feature.id() + wanted.query();
    try (JsonGenerator generator = generator(response)) {
      generator.writeStartObject();
      new GeoJsonWriter(schema, generator, crs, new Properties(null).shown(schema))
          .members(feature);
      generator.writeName("links");
      generator.writePOJO(
          List.of(
              address.link(item, "self", ServiceAddress.GEO_JSON, "要素 Feature"),
              address.link(
                  item + (wanted.query().isEmpty() ? "?" : "&") + "f=html",
                  "alternate",
                  "text/html",
                  "网页 As a page"),
              address.json(path, "collection", schema.title().zh())));
      generator.writeEndObject();
    }
  }

  /**
   * Closing it neither completes the JSON nor sends it off: an answer that fails half-way must not
   * look whole.
   */
  private JsonGenerator generator(HttpServletResponse response) throws IOException {
    return json.writer()
        .withoutFeatures(
            StreamWriteFeature.AUTO_CLOSE_CONTENT,
            StreamWriteFeature.AUTO_CLOSE_TARGET,
            StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
        .createGenerator(response.getOutputStream());
  }
}
