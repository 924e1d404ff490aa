package io.tantu.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.LiveService;
import io.tantu.web.HttpAnswers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@LiveService
class StylesControllerTest {

  private static final String STYLE = "/ogc/styles/default";

  @LocalServerPort private int port;

  private String tiles(String query) throws Exception {
    JsonNode style = new HttpAnswers(port).json(STYLE + query);
    return style.get("sources").get("tantu").get("url").asString();
  }

  /** By their ids alone, each once, whatever way they were named. */
  @Test
  void aStyleIsOverTheTilesOfTheCollectionsChosen() throws Exception {
    String origin = "http://127.0.0.1:" + port;
    String all = origin + "/ogc/tiles/WebMercatorQuad/tilejson.json";
    String own = origin + "/ogc/collections/wetland";
    assertThat(tiles("")).isEqualTo(all);
    assertThat(tiles("?collections=")).isEqualTo(all);
    assertThat(tiles("?collections=%20county,county,%20" + own))
        .isEqualTo(all + "?collections=county,wetland");
  }
}
