package io.tantu.web;

import io.tantu.TantuApplication;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LayerGroup;
import io.tantu.catalog.LocalizedText;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/config}: what the page needs to know before it draws anything. */
@RestController
@EnableConfigurationProperties(PageSettings.class)
class PageController {

  private static final LocalizedText TITLE =
      new LocalizedText("碳图 · 银川市碳达峰空间服务", "Tantu · Yinchuan carbon-peaking map");

  private static final List<Double> CHINA = List.of(73.0, 18.0, 135.0, 54.0);

  private final Catalog catalog;
  private final LayerStore store;
  private final PageSettings settings;

  PageController(Catalog catalog, LayerStore store, PageSettings settings) {
    this.catalog = catalog;
    this.store = store;
    this.settings = settings;
  }

  record Config(
      String version,
      LocalizedText title,
      List<Double> bounds,
      Map<String, String> basemap,
      List<Group> groups,
      String defaultZoneLayer) {}

  record Group(String id, LocalizedText title) {}

  @GetMapping("/api/v1/config")
  Config config() {
    String zones = catalog.zoneLayers().stream().map(LayerDefinition::id).findFirst().orElse(null);
    return new Config(
        TantuApplication.version(),
        TITLE,
        bounds(zones),
        settings.hasBaseMap() ? Map.of("kind", "tianditu", "key", settings.tiandituKey()) : null,
        Arrays.stream(LayerGroup.values()).map(g -> new Group(g.id(), g.title())).toList(),
        zones);
  }

  private List<Double> bounds(String zoneLayer) {
    return zoneLayer == null
        ? CHINA
        : store
            .current(zoneLayer)
            .map(LayerVersion::bounds)
            .filter(b -> !b.isNull())
            .map(PageController::list)
            .orElse(CHINA);
  }

  static List<Double> list(Envelope b) {
    return List.of(b.getMinX(), b.getMinY(), b.getMaxX(), b.getMaxY());
  }
}
