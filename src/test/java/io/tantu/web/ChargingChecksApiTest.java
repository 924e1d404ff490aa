package io.tantu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.LiveService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The checks of the shipped stations over HTTP. */
@LiveService
class ChargingChecksApiTest {

  private static final String CHECKS = "/api/v1/charging/checks";

  @LocalServerPort private int port;
  private HttpAnswers http;

  @BeforeEach
  void ask() {
    http = new HttpAnswers(port);
  }

  @Test
  void theShippedStationsAreFineAndTheAnswerCanBeMadeAgain() throws Exception {
    JsonNode checks = http.json(CHECKS);
    assertThat(checks.get("stations").asLong()).isEqualTo(500);
    assertThat(checks.get("warnings")).isEmpty();
    assertThat(checks.at("/nearDuplicates/withinMetres").asDouble()).isEqualTo(20);
    assertThat(checks.at("/shift/witnesses")).hasSize(3);
    assertThat(checks.at("/shift/suspected").asBoolean()).isFalse();
    String id = checks.at("/receipt/id").asString();
    assertThat(http.json("/api/v1/measurements/" + id + "/verification").get("same").asBoolean())
        .isTrue();
  }

  @Test
  void aParameterThatIsNoneIsRefused() throws Exception {
    assertThat(http.get(CHECKS + "?metres=5").body()).contains("unknown-parameter");
  }
}
