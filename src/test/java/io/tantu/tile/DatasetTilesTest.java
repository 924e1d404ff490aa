package io.tantu.tile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sebasbaumh.mapbox.vectortile.VectorTile;
import io.tantu.LiveService;
import io.tantu.testing.BothStores;
import io.tantu.web.HttpAnswers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Tiles of several layers in one, and TileJSON, on the shipped layers. */
@LiveService
@BothStores
class DatasetTilesTest {

  private static final String TILES = "/ogc/tiles/WebMercatorQuad";
  private static final String CITY = "/9/196/407";

  @LocalServerPort private int port;
  private HttpAnswers http;

  @BeforeEach
  void ask() {
    http = new HttpAnswers(port);
  }

  private HttpResponse<byte[]> tile(String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  @Test
  void aTileHoldsWhatTheTilesOfItsLayersHold() throws Exception {
    HttpResponse<byte[]> both = tile(TILES + CITY + "?collections=county,forest");
    assertThat(both.statusCode()).isEqualTo(200);
    VectorTile.Tile tile = VectorTile.Tile.parseFrom(both.body());
    assertThat(tile.getLayersList())
        .extracting(VectorTile.Tile.Layer::getName)
        .containsExactly("county", "forest");
    for (VectorTile.Tile.Layer layer : tile.getLayersList()) {
      String path = "/ogc/collections/" + layer.getName() + "/tiles/WebMercatorQuad" + CITY;
      assertThat(VectorTile.Tile.parseFrom(tile(path).body()).getLayers(0)).isEqualTo(layer);
    }
  }

  @Test
  void aTileIsAskedForAgainByItsTag() throws Exception {
    HttpResponse<byte[]> first = tile(TILES + CITY);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(tile(TILES + CITY, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(tile(TILES + CITY + "?collections=county").headers().firstValue("ETag"))
        .isNotEqualTo(first.headers().firstValue("ETag"));
    assertThat(tile(TILES + "/9/0/0").statusCode()).isEqualTo(204);
    assertThat(tile(TILES + "/31/0/0").statusCode()).isEqualTo(400);
    assertThat(tile(TILES + CITY + "?collections=nowhere").statusCode()).isEqualTo(404);
  }

  @Test
  void tileJsonLeadsToTheTiles() throws Exception {
    JsonNode json = http.json(TILES + "/tilejson.json?collections=forest,wetland");
    assertThat(json.get("tilejson").asString()).isEqualTo("3.0.0");
    assertThat(json.get("vector_layers").findValuesAsString("id")).contains("forest", "wetland");
    assertThat(json.get("vector_layers").get(0).get("fields").has("landClass")).isTrue();
    String template = json.get("tiles").get(0).asString();
    String path = template.substring(template.indexOf("/ogc"));
    HttpResponse<byte[]> tile =
        tile(path.replace("{z}", "9").replace("{y}", "196").replace("{x}", "407"));
    assertThat(tile.statusCode()).isEqualTo(200);
    assertThat(json.get("bounds").get(0).asDouble()).isBetween(105.0, 107.0);
  }

  @Test
  void tileJsonOfALayerNamesTheRevisionSoThatTilesMayBeKept() throws Exception {
    JsonNode json = http.json("/ogc/collections/forest/tiles/WebMercatorQuad/tilejson.json");
    String template = json.get("tiles").get(0).asString();
    String path = template.substring(template.indexOf("/ogc"));
    HttpResponse<byte[]> tile =
        tile(path.replace("{z}", "9").replace("{y}", "196").replace("{x}", "407"));
    assertThat(tile.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
  }

  @Test
  void tilesetsAreLinked() throws Exception {
    JsonNode tilesets = http.json("/ogc/tiles").get("tilesets");
    assertThat(tilesets.get(0).get("links").findValuesAsString("rel"))
        .contains("self", "item", "describedby");
  }
}
