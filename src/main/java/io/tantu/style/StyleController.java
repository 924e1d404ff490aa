package io.tantu.style;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** How a collection is drawn: OpenLayers flat style, SLD and legend. */
@RestController
@RequestMapping("/ogc/collections/{id}")
class StyleController {

  private static final String SLD = "application/vnd.ogc.sld+xml;version=";

  private final Catalog catalog;
  private final StyleCatalog styles;
  private final JsonMapper json;

  StyleController(Catalog catalog, StyleCatalog styles, JsonMapper json) {
    this.catalog = catalog;
    this.styles = styles;
    this.json = json;
  }

  @GetMapping("/styles/default")
  ResponseEntity<byte[]> flatStyle(@PathVariable String id) {
    LayerDefinition layer = catalog.layer(id);
    return answer(
        MediaType.APPLICATION_JSON,
        json.writeValueAsBytes(FlatStyle.of(styles.style(layer), layer)));
  }

  /** SLD 1.0: the file that the layer is drawn by, or what is drawn where it is no such file. */
  @GetMapping("/styles/default.sld")
  ResponseEntity<byte[]> sld(@PathVariable String id) {
    LayerDefinition layer = catalog.layer(id);
    byte[] sld =
        styles
            .sld(layer)
            .orElseGet(() -> SldWriter.write(styles.style(layer), layer, SldWriter.Version.V1_0));
    return answer(MediaType.parseMediaType(SLD + "1.0"), sld);
  }

  /** SLD 1.1 of what is drawn. */
  @GetMapping("/styles/default.sld11")
  ResponseEntity<byte[]> sld11(@PathVariable String id) {
    LayerDefinition layer = catalog.layer(id);
    return answer(
        MediaType.parseMediaType(SLD + "1.1"),
        SldWriter.write(styles.style(layer), layer, SldWriter.Version.V1_1));
  }

  @GetMapping("/legend")
  ResponseEntity<byte[]> legend(@PathVariable String id) {
    LayerDefinition layer = catalog.layer(id);
    return answer(
        MediaType.APPLICATION_JSON, json.writeValueAsBytes(Legend.of(styles.style(layer))));
  }

  private static ResponseEntity<byte[]> answer(MediaType type, byte[] body) {
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.noCache())
        .eTag("W/\"" + DigestUtils.md5DigestAsHex(body) + "\"")
        .body(body);
  }
}
