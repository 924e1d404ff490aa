package io.tantu.ogc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sebasbaumh.mapbox.vectortile.VectorTile;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtReader;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.TagKeyValueMapConverter;
import io.tantu.LiveService;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.MatrixTile;
import io.tantu.geodesy.QuadTile;
import io.tantu.ogc.map.Pictures;
import io.tantu.store.FeatureQuery;
import io.tantu.store.LayerStore;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** OGC API – Tiles (OGC 20-057) and its tile matrix sets (17-083r4); names tell the requirement. */
@LiveService
class TilesRequirementsTest {

  private static final String COUNTY = "/ogc/collections/county";
  private static final String TILING_SCHEME =
      "http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme";

  @LocalServerPort private int port;
  @Autowired private Catalog catalog;
  @Autowired private LayerStore store;
  private Pictures service;

  @BeforeEach
  void ask() {
    service = new Pictures(port);
  }

  private JsonNode json(String path) {
    return JsonMapper.shared().readTree(service.text(path));
  }

  private static JsonNode link(JsonNode links, String rel) {
    for (JsonNode link : links) {
      if (link.get("rel").asString().equals(rel)) {
        return link;
      }
    }
    throw new AssertionError("no link " + rel);
  }

  private static String path(JsonNode link) {
    return link.get("href").asString().replaceFirst("http://[^/]+", "");
  }

  /** /req/dataset-tilesets/landingpage, /req/geodata-tilesets/desc-links. */
  @ParameterizedTest
  @ValueSource(strings = {"/ogc", COUNTY})
  void tilesetsAreLinkedFromWhatTheyShow(String resource) {
    JsonNode links = json(resource).get("links");
    for (String type : List.of("vector", "map")) {
      String rel = "http://www.opengis.net/def/rel/ogc/1.0/tilesets-" + type;
      JsonNode tilesets = json(path(link(links, rel))).get("tilesets");
      assertThat(tilesets).as(resource + " " + type).hasSize(3);
      tilesets.forEach(one -> assertThat(one.get("dataType").asString()).isEqualTo(type));
    }
  }

  /** /req/tilesets-list/tileset-links, /req/tileset/description, /req/tileset/tileset-success. */
  @ParameterizedTest
  @ValueSource(strings = {COUNTY + "/tiles", COUNTY + "/map/tiles", "/ogc/tiles", "/ogc/map/tiles"})
  void eachTilesetDescribesItself(String list) {
    for (JsonNode listed : json(list).get("tilesets")) {
      JsonNode tileset = json(path(link(listed.get("links"), "self")));
      assertThat(tileset).isEqualTo(listed);
      assertThat(tileset.get("crs").asString()).startsWith("http://www.opengis.net/def/crs/");
      assertThat(tileset.get("tileMatrixSetURI").asString()).startsWith("http");
      JsonNode item = link(tileset.get("links"), "item");
      assertThat(item.get("templated").asBoolean()).isTrue();
      assertThat(path(item)).contains("{tileMatrix}", "{tileRow}", "{tileCol}");
      JsonNode scheme = json(path(link(tileset.get("links"), TILING_SCHEME)));
      assertThat(scheme.get("crs")).isEqualTo(tileset.get("crs"));
    }
  }

  /** /req/core/tc-op, /req/core/tc-success: 200 with what is there, 204 with nothing. */
  @ParameterizedTest
  @CsvSource({"WebMercatorQuad,9,196,407", "WorldCRS84Quad,8,73,407", "CGCS2000Quad,9,73,407"})
  void tilesAreWhereTheirTemplateSays(String set, String matrix, String row, String col) {
    for (String list : List.of(COUNTY + "/tiles/", "/ogc/tiles/", COUNTY + "/map/tiles/")) {
      String template = path(link(json(list + set).get("links"), "item"));
      String tile =
          template
              .replace("{tileMatrix}", matrix)
              .replace("{tileRow}", row)
              .replace("{tileCol}", col);
      HttpResponse<byte[]> response = service.get(tile);
      assertThat(response.statusCode()).as(tile).isEqualTo(200);
      assertThat(response.body()).as(tile).hasSizeGreaterThan(100);
      String etag = response.headers().firstValue("ETag").orElseThrow();
      assertThat(service.get(tile, "If-None-Match", etag).statusCode()).isEqualTo(304);
    }
    String empty = COUNTY + "/tiles/%s/%s/0/0".formatted(set, matrix);
    assertThat(service.get(empty).statusCode()).isEqualTo(204);
  }

  /** The ground that the tiles of degrees show is the ground that the layer holds. */
  @ParameterizedTest
  @CsvSource({"WebMercatorQuad,10,393,814", "WorldCRS84Quad,9,146,814", "CGCS2000Quad,10,146,814"})
  void aTilesOutlineIsTheCountysOnTheGround(String set, String matrix, String row, String col)
      throws Exception {
    HttpResponse<byte[]> response =
        service.get(COUNTY + "/tiles/%s/%s/%s/%s".formatted(set, matrix, row, col));
    QuadTile tile = MatrixTile.of(set, matrix, row, col).quadTile();
    Geometry box = new GeometryFactory().toGeometry(tile.lonLatBounds(0));
    List<Geometry> shown = new ArrayList<>();
    var layers =
        MvtReader.loadMvt(
            new ByteArrayInputStream(response.body()),
            new GeometryFactory(),
            new TagKeyValueMapConverter());
    for (var layer : layers.getLayers()) {
      for (Geometry geometry : layer.getGeometries()) {
        Geometry degrees = geometry.copy();
        degrees.apply(
            (CoordinateFilter) c -> c.setCoordinate(new Coordinate(tile.lon(c.x), tile.lat(c.y))));
        degrees.geometryChanged();
        shown.add(degrees.buffer(0).intersection(box));
      }
    }
    double covered = shown.stream().mapToDouble(Geometry::getArea).sum();
    LayerDefinition county = catalog.layer("county");
    double held;
    try (Stream<Feature> features =
        store.features(county, store.requireCurrent(county), FeatureQuery.all())) {
      held = features.mapToDouble(one -> one.geometry().intersection(box).getArea()).sum();
    }
    assertThat(covered).isCloseTo(held, within(held * 2e-3));
  }

  /** OGC 17-083r4, 6.2 and annex C: the sets by the standard's own figures. */
  @Test
  void tileMatrixSetsAreDefined() {
    JsonNode sets = json("/ogc/tileMatrixSets").get("tileMatrixSets");
    assertThat(sets).hasSize(3);
    JsonNode mercator = json("/ogc/tileMatrixSets/WebMercatorQuad");
    assertThat(mercator.get("tileMatrices")).hasSize(23);
    JsonNode top = mercator.get("tileMatrices").get(0);
    assertThat(top.get("scaleDenominator").asDouble()).isCloseTo(559082264.028717, within(1e-3));
    assertThat(top.get("cellSize").asDouble()).isCloseTo(156543.033928041, within(1e-6));
    assertThat(mercator.get("orderedAxes").toString()).isEqualTo("[\"X\",\"Y\"]");
    JsonNode chinese = json("/ogc/tileMatrixSets/CGCS2000Quad");
    assertThat(chinese.get("crs").asString()).endsWith("/EPSG/0/4490");
    assertThat(chinese.get("orderedAxes").toString()).isEqualTo("[\"Lat\",\"Lon\"]");
    JsonNode first = chinese.get("tileMatrices").get(0);
    assertThat(first.get("id").asString()).isEqualTo("1");
    assertThat(first.get("pointOfOrigin").toString()).isEqualTo("[90.0,-180.0]");
    assertThat(first.get("matrixWidth").asInt()).isEqualTo(2);
  }

  /** /req/png/content, /req/jpeg/content, and what an Accept header chooses. */
  @Test
  void mapTilesAreNegotiated() {
    String tile = COUNTY + "/map/tiles/CGCS2000Quad/9/73/407";
    BufferedImage png = service.picture(tile);
    assertThat(png.getWidth()).isEqualTo(256);
    assertThat(Pictures.drawn(png)).isGreaterThan(500);
    HttpResponse<byte[]> jpeg = service.get(tile, "Accept", "image/jpeg");
    assertThat(Pictures.type(jpeg)).isEqualTo("image/jpeg");
    assertThat(jpeg.headers().firstValue("Vary").orElse("")).contains("Accept");
    assertThat(service.get(tile + "?f=jpg").body()).isEqualTo(jpeg.body());
    assertThat(service.get("/wmts/county/0/default/CGCS2000Quad/9/73/407.png").body())
        .as("one picture by every address")
        .isEqualTo(service.get(tile).body());
  }

  /** /req/collections-selection/collections-parameter. */
  @Test
  void severalCollectionsAreOneTile() throws Exception {
    String tile = "/WorldCRS84Quad/8/73/407?collections=wetland,county";
    VectorTile.Tile vector = VectorTile.Tile.parseFrom(service.get("/ogc/tiles" + tile).body());
    assertThat(vector.getLayersList())
        .extracting(VectorTile.Tile.Layer::getName)
        .containsExactly("wetland", "county");
    int both = Pictures.drawn(service.picture("/ogc/map/tiles" + tile));
    int one = Pictures.drawn(service.picture("/ogc/map/tiles" + tile.replace("wetland,", "")));
    assertThat(both).isGreaterThan(one);
  }

  /** /req/core/tc-error. */
  @ParameterizedTest
  @CsvSource({
    "/ogc/collections/county/tiles/nowhere,404,unknown-tile-matrix-set",
    "/ogc/collections/county/map/tiles/nowhere/1/0/0,404,unknown-tile-matrix-set",
    "/ogc/collections/nowhere/map/tiles,404,unknown-layer",
    "/ogc/tileMatrixSets/nowhere,404,unknown-tile-matrix-set",
    "/ogc/collections/county/tiles/CGCS2000Quad/0/0/0,400,tile-out-of-range",
    "/ogc/collections/county/map/tiles/CGCS2000Quad/31/0/0,400,tile-out-of-range",
    "/ogc/map/tiles/WorldCRS84Quad/3/0/16,400,tile-out-of-range",
    "/ogc/map/tiles/WorldCRS84Quad/3/0/a,400,bad-tile-address",
    "/ogc/map/tiles/WorldCRS84Quad/3/0/1?f=tiff,400,bad-parameter",
    "/ogc/map/tiles/WorldCRS84Quad/3/0/1?colections=x,400,unknown-parameter",
    "/ogc/tiles/WorldCRS84Quad/3/0/1?collections=nowhere,404,unknown-layer",
    "/ogc/collections/county/tiles/WorldCRS84Quad/tilejson.json,404,not-found",
  })
  void whatIsWrongIsAProblem(String path, int status, String code) {
    HttpResponse<byte[]> response = service.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(status);
    assertThat(new String(response.body(), StandardCharsets.UTF_8)).contains("\"" + code + "\"");
  }
}
