package io.tantu.ogc;

import static io.tantu.ogc.OgcServer.header;
import static io.tantu.ogc.OgcServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sebasbaumh.mapbox.vectortile.VectorTile;
import io.tantu.catalog.Catalog;
import io.tantu.geodesy.Quad;
import io.tantu.geodesy.QuadTile;
import io.tantu.store.LayerStore;
import io.tantu.testing.BothStores;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The HTTP edge of tiles and styles. */
@BothStores
class TileApiTest extends ServedWorkspace {

  TileApiTest(@LocalServerPort int port, @Autowired Catalog catalog, @Autowired LayerStore store) {
    super(port, catalog, store);
  }

  private static String tile(String layer, int z, double lon, double lat) {
    QuadTile at = QuadTile.at(Quad.WEB_MERCATOR, z, lon, lat);
    return "/ogc/collections/%s/tiles/WebMercatorQuad/%d/%d/%d"
        .formatted(layer, at.z(), at.row(), at.col());
  }

  @Test
  @Requirement("ogcapi-tiles-1/1.0/req/mvt/content")
  void aTileHoldsTheLayersFeaturesUnderItsId() throws IOException {
    HttpResponse<byte[]> response = server.get(tile("station", 8, 106.3, 38.4));
    assertThat(header(response, "Content-Type")).isEqualTo("application/vnd.mapbox-vector-tile");
    VectorTile.Tile.Layer layer = VectorTile.Tile.parseFrom(response.body()).getLayers(0);
    assertThat(layer.getName()).isEqualTo("station");
    assertThat(layer.getFeaturesList())
        .extracting(VectorTile.Tile.Feature::getId)
        .containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(layer.getKeysList()).containsExactly("code", "name", "powerKw");
  }

  @Test
  void tilesOfPolygonsCarryTheKeyAndTheLabel() throws IOException {
    HttpResponse<byte[]> response = server.get(tile("park", 10, 106.25, 38.45));
    VectorTile.Tile.Layer layer = VectorTile.Tile.parseFrom(response.body()).getLayers(0);
    assertThat(layer.getKeysList()).containsExactly("code", "name");
    assertThat(layer.getFeaturesList())
        .as("the second park is a speck at this zoom")
        .extracting(VectorTile.Tile.Feature::getId)
        .containsExactly(1L);
  }

  @Test
  @Requirement("ogcapi-tiles-1/1.0/req/core/tc-error")
  void whereALayerHasNothingTheTileIs204() {
    assertThat(server.get(tile("park", 12, 10, 10)).statusCode()).isEqualTo(204);
  }

  @Test
  void aZippedTileIsTheSameTile() {
    String path = tile("station", 8, 106.3, 38.4);
    byte[] plain = server.get(path).body();
    HttpResponse<byte[]> zipped = server.get(path, "Accept-Encoding", "br;q=1, gzip;q=0.5");
    assertThat(header(zipped, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(zipped, "Vary")).contains("Accept-Encoding");
    assertThat(OgcServer.unzipped(zipped.body())).isEqualTo(plain);
    assertThat(header(server.get(path, "Accept-Encoding", "gzip;q=0"), "Content-Encoding"))
        .isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip|gzip",
        "*;q=0, gzip|gzip",
        "br, *|gzip",
        "gzip;q=0, *|",
        "*;q=0|",
        "*;q=0.0, br|"
      })
  void whatIsSaidOfGzipGoesBeforeWhatIsSaidOfAll(String accepted, String encoding) {
    HttpResponse<byte[]> response =
        server.get(tile("station", 8, 106.3, 38.4), "Accept-Encoding", accepted);
    assertThat(header(response, "Content-Encoding")).isEqualTo(encoding);
  }

  @Test
  void aRevisionStillNamesItsVersionsTilesWhenANewOneArrives(
      @Autowired Catalog catalog, @Autowired LayerStore store) {
    var layer = catalog.layer("empty");
    String line = "LINESTRING (106 38, 107 38)";
    OgcWorkspace.publish(
        store, layer, List.of(OgcWorkspace.feature(1, line, "T1", "before", null)));
    JsonNode tileset = server.json("/ogc/collections/empty/tiles/WebMercatorQuad");
    String path = tile("empty", 6, 106.5, 38);
    String named = path + "?v=" + tileset.get("revision").asString();
    byte[] before = server.get(named).body();
    OgcWorkspace.publish(store, layer, List.of(OgcWorkspace.feature(1, line, "T2", "after", null)));
    HttpResponse<byte[]> again = server.get(named);
    assertThat(again.body()).isEqualTo(before).isNotEqualTo(server.get(path).body());
    assertThat(header(again, "Cache-Control")).contains("immutable");
    String item = "/ogc/collections/empty/items/1";
    String version = tileset.get("version").asString();
    assertThat(code(server.json(item + "?version=" + version))).isEqualTo("T1");
    assertThat(code(server.json(item))).isEqualTo("T2");
  }

  private static String code(JsonNode feature) {
    return feature.get("properties").get("code").asString();
  }

  @Test
  void aTileIsRevalidatedUnlessItsAddressNamesItsContent() {
    String path = tile("station", 8, 106.3, 38.4);
    HttpResponse<byte[]> response = server.get(path);
    assertThat(header(response, "Cache-Control")).isEqualTo("no-cache");
    assertThat(response.headers().allValues("ETag")).hasSize(1);
    String etag = header(response, "ETag");
    assertThat(etag).startsWith("\"");
    HttpResponse<byte[]> again = server.get(path, "If-None-Match", etag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    String revision =
        server.json("/ogc/collections/station/tiles/WebMercatorQuad").get("revision").asString();
    assertThat(header(server.get(path + "?v=" + revision), "Cache-Control"))
        .isEqualTo("max-age=31536000, public, immutable");
    assertThat(header(server.get(path + "?v=older"), "Cache-Control")).isEqualTo("no-cache");
  }

  @Test
  void stylesComeAsFlatStyleSldAndLegend() {
    assertThat(text(server.get("/ogc/collections/park/styles/default")))
        .isEqualTo("[{\"name\":\"park\",\"style\":[{\"fill-color\":\"#2f7d4f\"}]}]");
    assertThat(text(server.get("/ogc/collections/park/styles/default.sld")))
        .startsWith("<StyledLayerDescriptor");
    assertThat(text(server.get("/ogc/collections/park/styles/default.sld11")))
        .contains("version=\"1.1.0\"", "<se:SvgParameter name=\"fill\">#2f7d4f<");
    assertThat(text(server.get("/ogc/collections/station/styles/default.sld")))
        .as("what is drawn where no file says how")
        .contains("version=\"1.0.0\"", "<sld:WellKnownName>circle<");
    JsonNode legend = server.json("/ogc/collections/park/legend");
    assertThat(legend.get(0).get("title").get("zh").asString()).isEqualTo("园区");
    assertThat(legend.get(0).get("svg").asString()).startsWith("<svg");
    String etag = header(server.get("/ogc/collections/park/legend"), "ETag");
    assertThat(server.get("/ogc/collections/park/legend", "If-None-Match", etag).statusCode())
        .isEqualTo(304);
  }
}
