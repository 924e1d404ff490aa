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

/** OGC API – Tiles (OGC 20-057) and its tile matrix sets (17-083r4). */
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

  @ParameterizedTest
  @Requirement({
    "ogcapi-tiles-1/1.0/req/dataset-tilesets/landingpage",
    "ogcapi-tiles-1/1.0/req/geodata-tilesets/desc-links"
  })
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

  @ParameterizedTest
  @Requirement({
    "ogcapi-tiles-1/1.0/req/tilesets-list/tileset-path",
    "ogcapi-tiles-1/1.0/req/tilesets-list/tileset-links",
    "ogcapi-tiles-1/1.0/req/tileset/description",
    "ogcapi-tiles-1/1.0/req/dataset-tilesets/operation",
    "ogcapi-tiles-1/1.0/req/geodata-tilesets/operation"
  })
  @ValueSource(strings = {COUNTY + "/tiles", COUNTY + "/map/tiles", "/ogc/tiles", "/ogc/map/tiles"})
  void eachTilesetDescribesItself(String list) {
    for (JsonNode listed : json(list).get("tilesets")) {
      JsonNode tileset = json(path(link(listed.get("links"), "self")));
      assertThat(tileset).isEqualTo(listed);
      assertThat(tileset.get("dataType").asString()).isIn("vector", "map");
      assertThat(tileset.get("crs").asString()).startsWith("http://www.opengis.net/def/crs/");
      assertThat(tileset.get("tileMatrixSetURI").asString()).startsWith("http");
      JsonNode item = link(tileset.get("links"), "item");
      assertThat(item.get("templated").asBoolean()).isTrue();
      assertThat(path(item)).contains("{tileMatrix}", "{tileRow}", "{tileCol}");
      assertThat(item.get("type").asString())
          .matches("application/vnd.mapbox-vector-tile|image/.*");
      JsonNode scheme = json(path(link(tileset.get("links"), TILING_SCHEME)));
      assertThat(scheme.get("crs")).isEqualTo(tileset.get("crs"));
    }
  }

  /** 200 with what is there, 204 with nothing. */
  @ParameterizedTest
  @Requirement({
    "ogcapi-tiles-1/1.0/req/core/tc-op",
    "ogcapi-tiles-1/1.0/req/core/tc-success",
    "ogcapi-tiles-1/1.0/req/core/tc-error",
    "ogcapi-tiles-1/1.0/req/core/tc-tilematrix-definition",
    "ogcapi-tiles-1/1.0/req/core/tc-tilerow-definition",
    "ogcapi-tiles-1/1.0/req/core/tc-tilecol-definition"
  })
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
  @Requirement({"ogcapi-tiles-1/1.0/req/core/tc-success", "ogcapi-tiles-1/1.0/req/mvt/content"})
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
  @Requirement({"tms/2.0/req/tilematrixset/model", "tms/2.0/req/json-tilematrixset/model"})
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

  /** The members that tileMatrixSet.json of OGC 17-083r4 wants, and their types. */
  @ParameterizedTest
  @Requirement({
    "tms/2.0/req/json-tilematrixset/ietf",
    "tms/2.0/req/json-tilematrixset/schema",
    "tms/2.0/req/json-tilematrixset/media-type"
  })
  @ValueSource(strings = {"WebMercatorQuad", "WorldCRS84Quad", "CGCS2000Quad"})
  void aTileMatrixSetKeepsToTheSchema(String id) {
    HttpResponse<byte[]> answer = service.get("/ogc/tileMatrixSets/" + id);
    assertThat(Pictures.type(answer)).startsWith("application/json");
    JsonNode set = JsonMapper.shared().readTree(answer.body());
    assertThat(set.get("id").asString()).isEqualTo(id);
    assertThat(set.get("crs").asString()).startsWith("http://www.opengis.net/def/crs/");
    assertThat(set.get("uri").asString()).startsWith("http").endsWith(id);
    assertThat(set.get("orderedAxes")).hasSize(2);
    double before = Double.POSITIVE_INFINITY;
    for (JsonNode matrix : set.get("tileMatrices")) {
      assertThat(matrix.get("id").isString()).isTrue();
      assertThat(matrix.get("scaleDenominator").asDouble()).isPositive().isLessThan(before);
      assertThat(matrix.get("cellSize").asDouble()).isPositive();
      assertThat(matrix.get("cornerOfOrigin").asString()).isEqualTo("topLeft");
      assertThat(matrix.get("pointOfOrigin")).hasSize(2).allMatch(JsonNode::isNumber);
      for (String size : List.of("tileWidth", "tileHeight", "matrixWidth", "matrixHeight")) {
        assertThat(matrix.get(size).isIntegralNumber()).as(size).isTrue();
        assertThat(matrix.get(size).asInt()).as(size).isPositive();
      }
      before = matrix.get("scaleDenominator").asDouble();
    }
  }

  /** And what an Accept header chooses. */
  @Test
  @Requirement({
    "ogcapi-tiles-1/1.0/req/png/content",
    "ogcapi-tiles-1/1.0/req/jpeg/content",
    "ogcapi-tiles-1/1.0/req/core/tc-success"
  })
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

  @Test
  @Requirement({
    "ogcapi-tiles-1/1.0/req/collections-selection/collections-parameter",
    "ogcapi-tiles-1/1.0/req/collections-selection/collections-response"
  })
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

  /** The last name lies uppermost, on tiles as in the answer of vector tiles. */
  @Test
  @Requirement("ogcapi-tiles-1/1.0/req/collections-selection/collections-response")
  void collectionsAreDrawnInTheOrderOfTheirNames() throws Exception {
    String tile = "/WebMercatorQuad/9/196/407?collections=";
    VectorTile.Tile vector =
        VectorTile.Tile.parseFrom(service.get("/ogc/tiles" + tile + "county,wetland").body());
    assertThat(vector.getLayersList())
        .extracting(VectorTile.Tile.Layer::getName)
        .containsExactly("county", "wetland");
    BufferedImage under = service.picture("/ogc/map/tiles" + tile + "wetland,ecological-redline");
    BufferedImage over = service.picture("/ogc/map/tiles" + tile + "ecological-redline,wetland");
    assertThat(Pictures.drawn(under)).isEqualTo(Pictures.drawn(over));
    assertThat(different(under, over)).isPositive();
  }

  @ParameterizedTest
  @Requirement("ogcapi-tiles-1/1.0/req/collections-selection/collections-parameter")
  @ValueSource(strings = {"/ogc/tiles", "/ogc/map/tiles"})
  void collectionsMayBeNamedByTheirAddressesButNotByThoseOfOtherServices(String tiles) {
    String tile = tiles + "/WebMercatorQuad/9/196/407?collections=wetland,";
    assertThat(service.get(tile + service.origin() + COUNTY).body())
        .isEqualTo(service.get(tile + "county").body());
    String foreign = tile + "http://example.com" + COUNTY;
    assertThat(service.get(foreign).statusCode()).isEqualTo(404);
    for (String list : List.of(tiles, tiles + "/CGCS2000Quad")) {
      String chosen = service.text(list + "?collections=wetland,county");
      assertThat(chosen).contains("{tileCol}?collections=wetland,county");
      assertThat(service.get(list + "?collections=nowhere").statusCode()).isEqualTo(404);
    }
  }

  private static int different(BufferedImage one, BufferedImage other) {
    int different = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        different += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
      }
    }
    return different;
  }

  @ParameterizedTest
  @Requirement({
    "ogcapi-tiles-1/1.0/req/core/tc-error",
    "ogcapi-tiles-1/1.0/req/core/tc-tilematrix-definition",
    "ogcapi-tiles-1/1.0/req/core/tc-tilerow-definition",
    "ogcapi-tiles-1/1.0/req/core/tc-tilecol-definition"
  })
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
    "/ogc/tiles/WorldCRS84Quad/3/0/1?collections=%2C%2C,404,unknown-layer",
    "/ogc/map/tiles/WorldCRS84Quad/3/0/1?collections=%2C%2C,404,unknown-layer",
    "/ogc/styles/default?collections=%2C%2C,404,unknown-layer",
    "/ogc/collections/county/tiles/WorldCRS84Quad/tilejson.json,404,not-found",
  })
  void whatIsWrongIsAProblem(String path, int status, String code) {
    HttpResponse<byte[]> response = service.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(status);
    assertThat(new String(response.body(), StandardCharsets.UTF_8)).contains("\"" + code + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ogc/tiles", "/ogc/map/tiles", "/ogc/map", "/ogc/styles/default"})
  void aThousandCollectionsAreRefused(String path) {
    String names = "county,".repeat(1_000) + "county";
    HttpResponse<byte[]> response = service.get(path + "?collections=" + names);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(new String(response.body(), StandardCharsets.UTF_8))
        .contains("bad-parameter", "1001 names; at most 50");
  }
}
