package io.tantu.web;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LayerGroup;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/layers}: every layer with its schema, provenance and current version. */
@RestController
class LayersController {

  private final Catalog catalog;
  private final LayerStore store;

  LayersController(Catalog catalog, LayerStore store) {
    this.catalog = catalog;
    this.store = store;
  }

  record Layers(List<Layer> layers) {}

  /**
   * @param version null while the layer is not imported
   * @param shipped whether it comes with data, which the service imports by itself
   */
  record Layer(
      String id,
      LocalizedText title,
      LayerGroup group,
      int order,
      GeometryType geometryType,
      Long featureCount,
      String version,
      Instant importedAt,
      Provenance provenance,
      List<Double> bounds,
      List<AttributeDefinition> attributes,
      String key,
      String label,
      boolean zone,
      String codeSystem,
      boolean shipped) {}

  @GetMapping("/api/v1/layers")
  Layers layers() {
    return new Layers(catalog.layers().stream().map(this::layer).toList());
  }

  private Layer layer(LayerDefinition layer) {
    Optional<LayerVersion> version = store.current(layer.id());
    return new Layer(
        layer.id(),
        layer.title(),
        layer.group(),
        layer.order(),
        layer.geometryType(),
        version.map(LayerVersion::featureCount).orElse(null),
        version.map(LayerVersion::version).orElse(null),
        version.map(LayerVersion::importedAt).orElse(null),
        version.map(LayerVersion::provenance).orElse(layer.provenance()),
        version
            .map(LayerVersion::bounds)
            .filter(b -> !b.isNull())
            .map(PageController::list)
            .orElse(null),
        layer.attributes(),
        layer.key(),
        layer.label(),
        layer.zone(),
        layer.codeSystem(),
        layer.data() != null);
  }
}
