package io.tantu.ogc;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.problem.ProblemException;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Features as GeoJSON (OGC 17-069r4, 7.15 and 7.16), written while they are read. Entity tags are
 * made from the layer version and weak, since an answer also tells its time.
 */
@RestController
class ItemsController {

  private final Catalog catalog;
  private final LayerStore store;
  private final JsonMapper json;

  ItemsController(Catalog catalog, LayerStore store, JsonMapper json) {
    this.catalog = catalog;
    this.store = store;
    this.json = json;
  }

  @GetMapping("/ogc/collections/{id}/items")
  void items(
      @PathVariable String id,
      Bbox bbox,
      Limit limit,
      After after,
      Datetime datetime,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    LayerDefinition layer = catalog.layer(id);
    LayerVersion version = version(layer, after.version());
    if (notModified(version, request, response)) {
      return;
    }
    FeaturePage page = new FeaturePage(layer, version, bbox, limit, after, datetime);
    try (JsonGenerator generator = generator(response)) {
      page.write(store, generator, ServiceAddress.of(request));
    }
  }

  @GetMapping("/ogc/collections/{id}/items/{featureId}")
  void item(
      @PathVariable String id,
      @PathVariable String featureId,
      Version wanted,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    LayerDefinition layer = catalog.layer(id);
    LayerVersion version = version(layer, wanted.hash());
    Feature feature = feature(layer, version, featureId);
    if (notModified(version, request, response)) {
      return;
    }
    ServiceAddress address = ServiceAddress.of(request);
    String path = "/ogc/collections/" + layer.id();
    try (JsonGenerator generator = generator(response)) {
      generator.writeStartObject();
      new GeoJsonWriter(layer, generator).members(feature);
      generator.writeName("links");
      generator.writePOJO(
          List.of(
              address.link(
                  path + "/items/" + feature.id() + wanted.query(),
                  "self",
                  ServiceAddress.GEO_JSON,
                  "要素 Feature"),
              address.json(path, "collection", layer.title().zh())));
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

  private Feature feature(LayerDefinition layer, LayerVersion version, String featureId) {
    if (featureId.matches("\\d{1,18}")) {
      var feature = store.feature(layer, version, Long.parseLong(featureId));
      if (feature.isPresent()) {
        return feature.get();
      }
    }
    throw ProblemException.notFound(
        "unknown-feature",
        "Layer '%s' has no feature '%s'; ids are whole numbers and belong to one version."
            .formatted(layer.id(), featureId));
  }

  /**
   * @param hash null for the current version
   */
  private LayerVersion version(LayerDefinition layer, String hash) {
    if (hash == null) {
      return store.requireCurrent(layer);
    }
    return store
        .version(layer.id(), hash)
        .orElseThrow(
            () ->
                ProblemException.notFound(
                    "unknown-version",
                    "Layer '%s' keeps no version '%s'; leave it out for the current one."
                        .formatted(layer.id(), hash)));
  }

  /** Sets the headers of the answer; whether the client already has it. */
  private static boolean notModified(
      LayerVersion version, HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
    response.setContentType(ServiceAddress.GEO_JSON);
    return new ServletWebRequest(request, response)
        .checkNotModified("W/\"" + version.version() + "\"");
  }
}
