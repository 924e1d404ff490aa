package io.tantu.ogc;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.store.LayerStaging;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import io.tantu.store.TestLayers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A workspace of small layers: stations (points), parks (polygons), one never imported, and groves
 * (points), which a test fills and edits.
 */
final class OgcWorkspace {

  private static final String LAYER =
      """
      id: %s
      title: {zh: %s, en: %s}
      group: transport
      order: %d
      geometryType: %s
      key: code
      label: name
      attributes:
        - {name: code, type: string, alias: {zh: 代码, en: Code}, required: true}
        - {name: name, type: string, alias: {zh: 名称, en: Name}}
        - {name: powerKw, type: number, alias: {zh: 功率, en: Power}, unit: kW}
      provenance: {kind: illustrative, source: test, licence: CC0-1.0, credit: nobody}
      """;

  private static final String SLD =
      """
      <StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld"
          xmlns:ogc="http://www.opengis.net/ogc">
        <NamedLayer><Name>park</Name><UserStyle><FeatureTypeStyle><Rule>
          <Name>park</Name><Title>园区</Title><Abstract>Park</Abstract>
          <PolygonSymbolizer><Fill><CssParameter name="fill">#2f7d4f</CssParameter></Fill></PolygonSymbolizer>
        </Rule></FeatureTypeStyle></UserStyle></NamedLayer>
      </StyledLayerDescriptor>
      """;

  private OgcWorkspace() {}

  static void write(Path folder) throws IOException {
    layer(folder, "station", "充电站", "Stations", 2, "point");
    layer(folder, "park", "园区", "Parks", 1, "polygon");
    layer(folder, "empty", "空", "Empty", 3, "line");
    layer(folder, "grove", "林带", "Groves", 4, "point");
    Files.createDirectories(folder.resolve("styles"));
    Files.writeString(folder.resolve("styles/park.sld"), SLD);
  }

  private static void layer(
      Path folder, String id, String zh, String en, int order, String geometryType)
      throws IOException {
    Path file = folder.resolve("layers").resolve(id).resolve("layer.yml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, LAYER.formatted(id, zh, en, order, geometryType));
  }

  /** Five stations along a parallel and two parks. */
  static void fill(Catalog catalog, LayerStore store) {
    publish(
        store,
        catalog.layer("station"),
        List.of(
            feature(1, "POINT (106.1 38.4)", "S1", "阅海站", 120.5),
            feature(2, "POINT (106.2 38.4)", "S2", "北阅海 B", null),
            feature(3, "POINT (106.3 38.4)", "S3", null, 60.0),
            feature(4, "POINT (106.4 38.4)", "S4", "Helan A", 7.0),
            feature(5, "POINT (106.5 38.4)", "S5", "ＨＥＬＡＮ", 7.0)));
    publish(
        store,
        catalog.layer("park"),
        List.of(
            feature(1, square(106.2, 38.4, 0.1), "P1", "阅海园", 1.0),
            feature(2, square(106.4, 38.4, 0.0001), "P2", "小园", null)));
  }

  static LayerVersion publish(LayerStore store, LayerDefinition layer, List<Feature> features) {
    try (LayerStaging staging = store.stage(layer, "test")) {
      features.forEach(staging::add);
      return staging.publish(0, "{}");
    }
  }

  static Feature feature(long id, String wkt, String code, String name, Double powerKw) {
    return new Feature(id, TestLayers.wkt(wkt), 25_000, new Object[] {code, name, powerKw});
  }

  static String square(double lon, double lat, double size) {
    return "POLYGON ((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s))"
        .formatted(lon, lat, lon + size, lat + size);
  }
}
