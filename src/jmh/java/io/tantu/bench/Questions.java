package io.tantu.bench;

import io.tantu.geodesy.Quad;
import io.tantu.geodesy.QuadTile;
import java.net.URI;
import java.util.Locale;
import java.util.Random;

/** What one client of many asks: the same course of questions for the same seed. */
final class Questions {

  private static final String LAYER = ImportedLayers.PARCELS;
  private static final String MERCATOR = "WebMercatorQuad";
  private static final String DEGREES = "CGCS2000Quad";

  private final ServedLayers served;
  private final Random random;

  Questions(ServedLayers served, Random random) {
    this.served = served;
    this.random = random;
  }

  /**
   * One question.
   *
   * @param kind what it belongs to in the log
   */
  record Question(String kind, URI address) {}

  Question next() {
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> of("map", map("GetMap", "&FORMAT=image/png&TRANSPARENT=TRUE"));
      case 3, 4 -> of("vector tile", tile("tiles/" + (random.nextBoolean() ? MERCATOR : DEGREES)));
      case 5 -> of("map tile", tile("map/tiles/" + DEGREES));
      case 6 ->
          of(
              "place",
              map(
                  "GetFeatureInfo",
                  "&FORMAT=image/png&QUERY_LAYERS=%s&X=128&Y=128&INFO_FORMAT=application/json"
                      .formatted(LAYER)));
      case 7 -> of("features", features());
      case 8 -> of("capabilities", "wms?SERVICE=WMS&VERSION=1.3.0&REQUEST=GetCapabilities");
      default ->
          of("legend", "wms?REQUEST=GetLegendGraphic&FORMAT=image/png&LAYER=%s".formatted(LAYER));
    };
  }

  private Question of(String kind, String path) {
    return new Question(kind, served.address(path));
  }

  private String map(String operation, String more) {
    double side = 0.9 * Math.pow(0.01, random.nextDouble());
    double west = 105.8 + random.nextDouble() * (1.2 - side);
    double south = 37.7 + random.nextDouble() * (1.2 - side);
    return String.format(
        Locale.ROOT,
        "wms?SERVICE=WMS&VERSION=1.1.1&REQUEST=%s&LAYERS=%s&STYLES=&SRS=EPSG:4490&BBOX=%.6f,%.6f,%.6f,%.6f&WIDTH=256&HEIGHT=256%s",
        operation,
        LAYER,
        west,
        south,
        west + side,
        south + side,
        more);
  }

  private String tile(String set) {
    int z = 9 + random.nextInt(6);
    double lon = 105.9 + random.nextDouble();
    double lat = 37.8 + random.nextDouble();
    boolean mercator = set.endsWith(MERCATOR);
    QuadTile at = QuadTile.at(mercator ? Quad.WEB_MERCATOR : Quad.DEGREES, z, lon, lat);
    return "ogc/collections/%s/%s/%d/%d/%d"
        .formatted(LAYER, set, mercator ? z : z + 1, at.row(), at.col());
  }

  private String features() {
    double west = 105.9 + random.nextDouble();
    double south = 37.8 + random.nextDouble();
    return String.format(
        Locale.ROOT,
        "ogc/collections/%s/items?limit=1000&bbox=%.4f,%.4f,%.4f,%.4f",
        LAYER,
        west,
        south,
        west + 0.1,
        south + 0.1);
  }
}
