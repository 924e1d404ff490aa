package io.tantu.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.LiveService;
import io.tantu.web.HttpAnswers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * QGIS opens features page by page, and draws the web maps in three coordinate systems, the
 * features by their SLD of both versions and the vector tiles in the style that it is given.
 */
@LiveService
class QgisClientTest {

  @LocalServerPort private int port;
  @TempDir Path folder;

  @Test
  void readsEveryFeatureAndDrawsMapsAndTiles() throws Exception {
    String base = "http://127.0.0.1:" + port;
    String output =
        RealClient.QGIS.run(
            RealClient.PYTHON,
            "src/test/python/qgis_client.py",
            base,
            folder.resolve("map.png").toString());
    JsonNode found = JsonMapper.shared().readTree(output);
    for (var collection : found.get("features").properties()) {
      JsonNode read = collection.getValue();
      int count =
          new HttpAnswers(port)
              .json("/ogc/collections/" + collection.getKey() + "/items?limit=1")
              .get("numberMatched")
              .asInt();
      assertThat(read.get("valid").asBoolean()).isTrue();
      assertThat(read.get("counted").asInt()).isEqualTo(count);
      assertThat(read.get("read").asInt()).isEqualTo(count);
    }
    assertThat(found.get("features").get("forest").get("fields").toString())
        .contains("standId", "volumeM3PerHa");
    for (JsonNode map : found.get("maps")) {
      assertThat(map.get("valid").asBoolean()).isTrue();
      assertThat(map.get("colours").asInt()).isGreaterThan(20);
    }
    for (JsonNode sheet : found.get("sheets")) {
      assertThat(sheet.get("read").asBoolean()).as(sheet.get("error").asString()).isTrue();
      assertThat(sheet.get("colours").asInt()).isGreaterThan(20);
    }
    JsonNode tiles = found.get("tiles");
    assertThat(tiles.get("valid").asBoolean()).isTrue();
    assertThat(tiles.get("styled").asBoolean()).as(tiles.get("error").asString()).isTrue();
    assertThat(tiles.get("colours").asInt()).isGreaterThan(50);
  }
}
