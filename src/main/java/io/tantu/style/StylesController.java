package io.tantu.style;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What styles there are and in which encodings (OGC API Styles, OGC 20-009): each layer has one, by
 * the name {@code default}, and all of them together are the dataset's.
 */
@RestController
class StylesController {

  private static final String MAPBOX = "application/vnd.mapbox.style+json";
  private static final String SLD = "application/vnd.ogc.sld+xml;version=";

  private final Catalog catalog;
  private final StyleCatalog styles;

  StylesController(Catalog catalog, StyleCatalog styles) {
    this.catalog = catalog;
    this.styles = styles;
  }

  record StyleLink(String href, String rel, String type, String title) {}

  record Style(String id, String title, List<StyleLink> links) {}

  record Styles(List<Style> styles, String defaultStyle, List<StyleLink> links) {}

  @GetMapping("/ogc/styles")
  Styles ofDataset(HttpServletRequest request) {
    String origin = ServiceOrigin.of(request);
    String path = origin + "/ogc/styles";
    StyleLink mapbox = new StyleLink(path + "/default", "stylesheet", MAPBOX, "MapLibre / Mapbox");
    return styles("碳图 Tantu", List.of(mapbox), path);
  }

  @GetMapping("/ogc/collections/{id}/styles")
  Styles ofCollection(@PathVariable String id, HttpServletRequest request) {
    LayerDefinition layer = catalog.layer(id);
    String path = ServiceOrigin.of(request) + "/ogc/collections/" + layer.id() + "/styles";
    List<StyleLink> sheets = new ArrayList<>();
    sheets.add(new StyleLink(path + "/default.sld", "stylesheet", SLD + "1.0", "SLD 1.0"));
    sheets.add(new StyleLink(path + "/default.sld11", "stylesheet", SLD + "1.1", "SLD 1.1"));
    sheets.add(
        new StyleLink(
            path + "/default", "stylesheet", MediaType.APPLICATION_JSON_VALUE, "OpenLayers flat"));
    sheets.add(
        new StyleLink(
            ServiceOrigin.of(request) + "/ogc/styles/default?collections=" + layer.id(),
            "stylesheet",
            MAPBOX,
            "MapLibre / Mapbox"));
    return styles(layer.title().zh(), sheets, path);
  }

  private static Styles styles(String title, List<StyleLink> sheets, String path) {
    return new Styles(
        List.of(new Style("default", title, sheets)),
        "default",
        List.of(new StyleLink(path, "self", MediaType.APPLICATION_JSON_VALUE, "样式 Styles")));
  }

  /**
   * The styles of several layers over their vector tiles.
   *
   * @param collections ids or addresses with commas between; all layers when it is left out
   * @throws ProblemException {@code bad-parameter} for too many, {@code unknown-layer}
   */
  @GetMapping("/ogc/styles/default")
  ResponseEntity<Map<String, Object>> mapbox(
      @RequestParam(defaultValue = "") String collections, HttpServletRequest request) {
    Map<LayerDefinition, LayerStyle> shown = new LinkedHashMap<>();
    List<LayerDefinition> layers =
        collections.isEmpty()
            ? catalog.layers()
            : ChosenCollections.of(collections, catalog, request);
    layers.forEach(layer -> shown.put(layer, styles.style(layer)));
    String ogc = ServiceOrigin.of(request) + "/ogc";
    String query = ChosenCollections.query(collections, layers);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(MAPBOX))
        .cacheControl(CacheControl.noCache())
        .body(
            MapboxStyle.of(
                "碳图 Tantu",
                shown,
                ogc + "/tiles/WebMercatorQuad/tilejson.json" + (query.isEmpty() ? "" : "?" + query),
                ogc + "/styles/default/sprite"));
  }
}
