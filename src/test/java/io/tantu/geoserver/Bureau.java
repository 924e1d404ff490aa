package io.tantu.geoserver;

import io.tantu.catalog.AttributeType;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LayerGroup;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.catalog.Workspace;
import io.tantu.store.LayerFixture;
import io.tantu.store.TestLayers;
import io.tantu.store.geopackage.GeoPackageStore;
import io.tantu.style.StyleCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A workspace with three layers in two themes and one without data, of which {@code wood} has an
 * SLD 1.0, {@code lake} an SLD 1.1 and {@code road} none.
 */
final class Bureau implements AutoCloseable {

  static final LayerDefinition WOOD =
      layer("wood", "林地", LayerGroup.ECOLOGY, 2, Provenance.Kind.ILLUSTRATIVE);
  static final LayerDefinition LAKE =
      layer("lake", "湖泊", LayerGroup.ECOLOGY, 1, Provenance.Kind.OPEN);
  static final LayerDefinition ROAD =
      layer("road", "道路", LayerGroup.TRANSPORT, 1, Provenance.Kind.OFFICIAL);
  static final LayerDefinition PLAN =
      layer("plan", "规划", LayerGroup.CONTROL, 1, Provenance.Kind.UNSTATED);

  private static final String SLD_1_0 =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <sld:StyledLayerDescriptor version="1.0.0" xmlns:sld="http://www.opengis.net/sld">
        <sld:NamedLayer><sld:Name>wood</sld:Name><sld:UserStyle><sld:Title>林地</sld:Title>
        <sld:FeatureTypeStyle><sld:Rule><sld:PolygonSymbolizer><sld:Fill>
          <sld:CssParameter name="fill">%s</sld:CssParameter>
        </sld:Fill></sld:PolygonSymbolizer></sld:Rule></sld:FeatureTypeStyle></sld:UserStyle></sld:NamedLayer>
      </sld:StyledLayerDescriptor>
      """;

  private static final String SLD_1_1 =
      """
      <StyledLayerDescriptor version="1.1.0" xmlns="http://www.opengis.net/sld" xmlns:se="http://www.opengis.net/se">
        <NamedLayer><se:Name>lake</se:Name><UserStyle><se:FeatureTypeStyle><se:Rule><se:PolygonSymbolizer>
          <se:Fill><se:SvgParameter name="fill">#3366aa</se:SvgParameter></se:Fill>
        </se:PolygonSymbolizer></se:Rule></se:FeatureTypeStyle></UserStyle></NamedLayer>
      </StyledLayerDescriptor>
      """;

  final GeoPackageStore store;
  private final Workspace workspace;
  private Catalog catalog = wholeCatalog();

  Bureau(Path home) throws IOException {
    Path styles = Files.createDirectories(home.resolve("styles"));
    workspace = new Workspace(home.resolve("layers"), styles, home.resolve("data"));
    paintWood("#118833");
    Files.writeString(styles.resolve("lake.sld"), SLD_1_1);
    store = GeoPackageStore.open(workspace.data());
    data(WOOD, 106.2, "A1");
    data(LAKE, 106.4, "B1");
    data(ROAD, 106.6, "C1");
  }

  private static LayerDefinition layer(
      String id, String title, LayerGroup group, int order, Provenance.Kind kind) {
    return new LayerDefinition(
        id,
        new LocalizedText(title, id),
        group,
        order,
        GeometryType.POLYGON,
        "code",
        "code",
        false,
        null,
        List.of(
            TestLayers.attribute("code", AttributeType.STRING),
            TestLayers.attribute("piles", AttributeType.INTEGER),
            TestLayers.attribute("share", AttributeType.NUMBER),
            TestLayers.attribute("open", AttributeType.BOOLEAN),
            TestLayers.attribute("since", AttributeType.DATE)),
        new Provenance(
            kind, "市林业局", "CC BY 4.0", "2023", "© 某某", new LocalizedText("说明。", "Note.")),
        null,
        null,
        null);
  }

  /** A new version of the layer: one square with its lower left corner at that longitude. */
  void data(LayerDefinition layer, double lon, String code) {
    try (LayerFixture fixture = new LayerFixture(store, layer)) {
      fixture
          .add(
              "POLYGON((%1$s 38.4,%2$s 38.4,%2$s 38.5,%1$s 38.5,%1$s 38.4))"
                  .formatted(lon, lon + 0.1),
              Map.of("code", code))
          .publish();
    }
  }

  void paintWood(String colour) throws IOException {
    Files.writeString(workspace.styles().resolve("wood.sld"), SLD_1_0.formatted(colour));
  }

  /** From now on the catalog is without the layer. */
  void without(LayerDefinition layer) {
    List<LayerDefinition> left = new ArrayList<>(catalog.layers());
    left.remove(layer);
    catalog = new Catalog(left, List.of());
  }

  /** The catalog that it began with. */
  static Catalog wholeCatalog() {
    return new Catalog(List.of(WOOD, LAKE, ROAD, PLAN), List.of());
  }

  StyleCatalog styles() {
    return new StyleCatalog(wholeCatalog(), workspace);
  }

  Workspace workspace() {
    return workspace;
  }

  PublishService service(RecordedGeoServer server) {
    return service(server.url());
  }

  PublishService service(String url) {
    return service(settings(url));
  }

  PublishService service(GeoServerSettings settings) {
    return new PublishService(
        settings, catalog, store, new StyleCatalog(catalog, workspace), workspace);
  }

  static GeoServerSettings settings(String url) {
    return settings(url, RecordedGeoServer.PASSWORD, "postgis", false);
  }

  static GeoServerSettings settings(String url, String password, String host, boolean shared) {
    return new GeoServerSettings(
        url,
        RecordedGeoServer.USER,
        password,
        null,
        "tantu",
        shared,
        new GeoServerSettings.Store(
            "tantu", host, 5432, "city", "tantu", "reader", "pass-of-database", null),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        Duration.ofMillis(20));
  }

  /** A GeoServer without anything, whose database has the views of the layers. */
  static GeoServerState empty() {
    return new GeoServerState("wood", "lake", "road");
  }

  @Override
  public void close() {
    store.close();
  }
}
