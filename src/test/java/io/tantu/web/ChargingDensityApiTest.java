package io.tantu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.LiveService;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Densities of the shipped stations over HTTP. */
@LiveService
class ChargingDensityApiTest {

  private static final String DENSITY = "/api/v1/charging/density";

  @LocalServerPort private int port;
  private HttpAnswers http;

  @BeforeEach
  void ask() {
    http = new HttpAnswers(port);
  }

  /**
   * The same question has one answer: piles as the indicator counts them, areas as coverage has.
   */
  @Test
  void countiesHaveThePilesOfTheIndicatorAndTheAreaOfCoverage() throws Exception {
    JsonNode density = http.json(DENSITY + "?by=county");
    JsonNode piles = http.json("/api/v1/amounts/charging-piles?by=county");
    JsonNode cover = http.json("/api/v1/coverage/forest-cover?by=county");
    assertThat(density.get("zones")).hasSize(6);
    for (int i = 0; i < 6; i++) {
      JsonNode county = density.get("zones").get(i);
      assertThat(county.get("piles").asDouble())
          .isEqualTo(piles.at("/zones/" + i + "/amount").asDouble());
      assertThat(county.get("areaKm2").asDouble() * 100)
          .isCloseTo(cover.at("/zones/" + i + "/zoneAreaHa").asDouble(), within(1e-3));
      assertThat(county.has("vehicles")).isFalse();
      assertThat(county.get("pilesPer10000Residents").asDouble()).isBetween(14.0, 16.0);
    }
    assertThat(density.at("/city/residents").asLong()).isEqualTo(2_859_074);
    assertThat(density.at("/city/vehicles").asLong()).isEqualTo(65_903);
    assertThat(density.at("/city/vehiclesPerPile").asDouble())
        .isCloseTo(65_903.0 / density.at("/city/piles").asLong(), within(1e-9));
    assertThat(density.at("/tiers/0/verified").asBoolean()).isFalse();
    assertThat(density.get("provenance").asString()).isEqualTo("illustrative");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "?by=zone", "?by=industrial-park", "?by=corridor&kind=all&public=all"})
  void everyAnswerCanBeMadeAgain(String question) throws Exception {
    JsonNode density = http.json(DENSITY + question);
    long sum = 0;
    for (JsonNode zone : density.get("zones")) {
      sum += zone.get("stations").asLong();
    }
    assertThat(density.at("/total/stations").asLong())
        .isLessThanOrEqualTo(sum)
        .isLessThanOrEqualTo(density.at("/city/stations").asLong());
    String id = density.at("/receipt/id").asString();
    assertThat(http.json("/api/v1/measurements/" + id + "/verification").get("same").asBoolean())
        .isTrue();
  }

  @Test
  void aParkWithoutDemandPointsDoesNotKnowItsResidents() throws Exception {
    JsonNode density = http.json(DENSITY + "?by=industrial-park");
    for (JsonNode park : density.get("zones")) {
      if (park.has("residents")) {
        assertThat(park.get("residents").asLong()).isPositive();
      } else {
        assertThat(park.has("pilesPer10000Residents")).isFalse();
      }
    }
    assertThat(density.at("/zones/1/residents").isMissingNode()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "by=moon,404,unknown-zone-layer",
    "by=forest,404,unknown-zone-layer",
    "kind=diesel,400,unknown-kind",
    "public=yes,400,bad-public",
    "current=three,400,bad-current",
    "minPowerKw=-1,400,bad-power",
    "text=%20,400,bad-text",
    "zone=county,400,unknown-parameter",
  })
  void whatIsWrongIsAProblem(String query, int status, String code) throws Exception {
    HttpResponse<String> response = http.get(DENSITY + "?" + query);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).contains("\"code\":\"" + code + "\"");
  }
}
