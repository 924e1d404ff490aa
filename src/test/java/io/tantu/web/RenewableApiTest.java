package io.tantu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.LiveService;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Land, potential, sites and what is installed on the shipped layers, over HTTP. */
@LiveService
class RenewableApiTest {

  private static final String RENEWABLE = "/api/v1/renewable/";

  @LocalServerPort private int port;
  private HttpAnswers http;

  @BeforeEach
  void ask() {
    http = new HttpAnswers(port);
  }

  private static double ha(JsonNode figure, String name) {
    return figure.get(name).asDouble();
  }

  private static List<String> ids(JsonNode rules) {
    return named(rules, "id");
  }

  private static List<String> named(JsonNode rules, String member) {
    List<String> names = new ArrayList<>();
    rules.forEach(rule -> names.add(rule.get(member).asString()));
    return names;
  }

  @ParameterizedTest
  @ValueSource(strings = {"pv-array", "wind-turbine", "pv-fishery"})
  void aCountyIsItsLandAndWhatIsNone(String kind) throws Exception {
    JsonNode land = http.json(RENEWABLE + "land?kind=" + kind);
    JsonNode cover = http.json("/api/v1/coverage/forest-cover?by=county");
    assertThat(land.get("counties")).hasSize(6);
    for (int i = 0; i < 6; i++) {
      JsonNode county = land.get("counties").get(i);
      assertThat(ha(county, "countyHa"))
          .isCloseTo(cover.at("/zones/" + i + "/zoneAreaHa").asDouble(), within(1e-6));
      assertThat(
              ha(county, "excludedHa")
                  + ha(county, "landHa")
                  + ha(county, "landLeftOutHa")
                  + ha(county, "restrictedHa")
                  + ha(county, "restrictedLeftOutHa"))
          .isCloseTo(ha(county, "countyHa"), within(1e-5));
    }
    double pieces = 0;
    for (JsonNode piece : land.get("features")) {
      if (!piece.at("/properties/restricted").asBoolean()) {
        pieces += piece.at("/properties/areaHa").asDouble();
      }
    }
    assertThat(pieces).isCloseTo(land.at("/total/landHa").asDouble(), within(1e-5));
    assertThat(land.at("/caveat/zh").asString()).contains("不是用地许可");
  }

  @Test
  void whatNothingTellsOfIsNamedAndNeverTakenAsKept() throws Exception {
    JsonNode land = http.json(RENEWABLE + "land?kind=pv-array&county=640106");
    assertThat(named(land.get("notJudged"), "rule"))
        .contains("PV-1-FARMLAND", "PV-2-FARMLAND", "PV-8");
    assertThat(ids(land.get("rules"))).contains("PV-2-REDLINE", "PV-5").doesNotContain("PV-8");
    assertThat(land.get("counties")).hasSize(1);
    for (JsonNode rule : land.get("notJudged")) {
      assertThat(rule.at("/reason/zh").asString()).isNotBlank();
    }
  }

  /** The rules of 2019 ended on 2024-03-27, those of 2026 began on 2026-01-22. */
  @Test
  void theRulesOfTheDayDecide() throws Exception {
    double last = excluded("2024-03-27");
    double between = excluded("2024-03-28");
    double before = excluded("2026-01-21");
    double first = excluded("2026-01-22");
    assertThat(last).isGreaterThan(between + 1_000);
    assertThat(before).isEqualTo(between);
    assertThat(first).isGreaterThan(before + 1_000);
  }

  private double excluded(String day) throws Exception {
    return http.json(RENEWABLE + "land?kind=wind-turbine&county=640181&asOf=" + day)
        .at("/total/excludedHa")
        .asDouble();
  }

  @Test
  void countiesAddUpAndSharedGroundCountsOnce() throws Exception {
    JsonNode potential = http.json(RENEWABLE + "potential");
    double megawatts = 0;
    for (JsonNode county : potential.get("counties")) {
      megawatts += county.at("/total/capacityMw").asDouble();
      assertThat(ids(potential.get("kinds"))).hasSize(4);
      for (int i = 0; i < 4; i++) {
        JsonNode kind = county.get("kinds").get(i);
        double density = potential.at("/kinds/" + i + "/density/value").asDouble();
        assertThat(kind.get("capacityMw").asDouble())
            .isCloseTo(ha(kind, "landHa") / 100 * density, within(1e-3));
        assertThat(ha(kind, "countedHa")).isLessThanOrEqualTo(ha(kind, "landHa"));
      }
      assertThat(county.at("/kinds/0/countedHa").asDouble())
          .isEqualTo(county.at("/kinds/0/landHa").asDouble());
    }
    assertThat(potential.at("/total/total/capacityMw").asDouble())
        .isCloseTo(megawatts, within(1e-6));
    JsonNode wind = potential.at("/total/kinds/3");
    double taken = 0;
    for (int i = 0; i < 3; i++) {
      taken += potential.at("/total/kinds/" + i + "/landHa").asDouble();
    }
    double shared = ha(wind, "landHa") - ha(wind, "countedHa");
    assertThat(shared).isPositive().isLessThan(taken);
    assertThat(potential.at("/gridFactor/asOf").asString()).isEqualTo("2022");
    JsonNode total = potential.at("/total/total");
    assertThat(total.get("avoidedTonnesCO2ePerYear").asDouble())
        .isCloseTo(
            total.get("energyGwhPerYear").asDouble()
                * 1_000
                * potential.at("/gridFactor/value").asDouble(),
            within(100.0));
  }

  /** No figure without its source; what has none says that it is assumed. */
  @Test
  void everyFigureStatesItsSource() throws Exception {
    JsonNode potential = http.json(RENEWABLE + "potential");
    for (JsonNode kind : potential.get("kinds")) {
      for (String figure : List.of("density", "fullLoadHours")) {
        assertThat(kind.at("/" + figure + "/source").asString()).isNotBlank();
        if (kind.at("/" + figure + "/source").asString().startsWith("没有")) {
          assertThat(kind.at("/" + figure + "/assumed").asBoolean()).isTrue();
        }
      }
      assertThat(kind.get("missing").size()).isPositive();
    }
  }

  @Test
  void oneKindAloneIsWhatItIsAmongAll() throws Exception {
    JsonNode all = http.json(RENEWABLE + "potential");
    JsonNode wind = http.json(RENEWABLE + "potential?kind=wind");
    assertThat(wind.at("/total/kinds/0/landHa")).isEqualTo(all.at("/total/kinds/3/landHa"));
    JsonNode roofs = http.json(RENEWABLE + "potential?kind=pv-rooftop");
    assertThat(roofs.at("/total/kinds/0")).isEqualTo(all.at("/total/kinds/4"));
    assertThat(roofs.at("/total/kinds/0/roofHa").asDouble()).isPositive();
  }

  @Test
  void sitesAreRankedByTheWeightsThatAreShown() throws Exception {
    JsonNode sites = http.json(RENEWABLE + "sites?kind=pv-centralised&weights=road:0.25,area:0.75");
    double before = 1;
    int rank = 1;
    for (JsonNode feature : sites.get("features")) {
      JsonNode site = feature.get("properties");
      assertThat(site.get("rank").asInt()).isEqualTo(rank++);
      double score = site.get("score").asDouble();
      assertThat(score)
          .isCloseTo(
              0.25 * site.at("/scores/road").asDouble() + 0.75 * site.at("/scores/area").asDouble(),
              within(2e-6))
          .isLessThanOrEqualTo(before);
      before = score;
      assertThat(ha(site, "areaHa")).isBetween(2.0, 100.2);
    }
    assertThat(rank).isEqualTo(51);
    assertThat(sites.at("/weights/plant").asDouble()).isZero();
    JsonNode usual = http.json(RENEWABLE + "sites?kind=pv-centralised&limit=1").get("weights");
    assertThat(usual.get("road").asDouble()).isEqualTo(0.3);
    assertThat(usual.has("steep")).as("no slope data ships").isFalse();
    assertThat(sites.at("/criteria/missing").size()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void installedCapacityIsThatOfTheIndicatorAndBothGoalsOf2030Stand() throws Exception {
    JsonNode progress = http.json(RENEWABLE + "progress");
    JsonNode amounts = http.json("/api/v1/amounts/new-energy-capacity?by=county");
    for (int i = 0; i < 6; i++) {
      assertThat(progress.at("/counties/" + i + "/capacity10Mw").asDouble())
          .isCloseTo(amounts.at("/zones/" + i + "/amount").asDouble(), within(1e-3));
    }
    List<Double> goals = new ArrayList<>();
    for (JsonNode goal : progress.get("goals")) {
      goals.add(goal.get("goal10Mw").asDouble());
      assertThat(goal.get("missing10Mw").asDouble())
          .isCloseTo(
              goal.get("goal10Mw").asDouble() - goal.get("installed10Mw").asDouble(), within(1e-3));
    }
    assertThat(goals).containsExactly(500.0, 750.0, 500.0, 650.0);
    assertThat(progress.at("/sources/0/asOf").asString()).isEqualTo("2019");
    assertThat(progress.at("/total/layers/0/parts/AC").asDouble()).isEqualTo(500);
  }

  @Test
  void plantsWithoutGroundAreNotJudgedAndTheAssumedDayIsTold() throws Exception {
    JsonNode plants = http.json(RENEWABLE + "plants");
    assertThat(plants.at("/days/0/day").asString()).isEqualTo("2019-12-31");
    assertThat(plants.at("/days/0/assumed").asBoolean()).isTrue();
    int hit = 0;
    for (JsonNode plant : plants.get("plants")) {
      assertThat(plant.has("notJudged")).isNotEqualTo(plant.has("hits"));
      assertThat(plant.has("siteAreaHa")).isEqualTo(plant.has("hits"));
      if (plant.has("hits") && plant.get("hits").size() > 0) {
        hit++;
        assertThat(plant.at("/hits/0/rule").asString()).isEqualTo("PV-7-FOREST");
        assertThat(plant.at("/hits/0/share").asDouble()).isBetween(0.001, 1.0);
      }
    }
    assertThat(hit).isPositive();
    JsonNode asked = http.json(RENEWABLE + "plants?asOf=2026-06-01");
    assertThat(asked.at("/days/0/assumed").asBoolean()).isFalse();
    assertThat(asked.toString()).doesNotContain("\"PV-7-FOREST\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "land?kind=pv-centralised&minAreaHa=20&compactness=0.2",
        "potential?kind=pv-agri&asOf=2020-01-01",
        "potential?kind=pv-rooftop",
        "sites?kind=pv-fishery&limit=5",
        "progress",
        "plants"
      })
  void everyAnswerCanBeMadeAgain(String question) throws Exception {
    String id = http.json(RENEWABLE + question).at("/receipt/id").asString();
    assertThat(http.json("/api/v1/measurements/" + id + "/verification").get("same").asBoolean())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "land,400,",
    "land?kind=hydro,400,unknown-kind",
    "land?kind=pv-rooftop,400,unknown-kind",
    "land?kind=wind&asOf=tomorrow,400,bad-day",
    "land?kind=wind&asOf=2026-02-30,400,bad-day",
    "land?kind=wind&county=110101,400,unknown-county",
    "land?kind=wind&minAreaHa=-1,400,bad-area",
    "land?kind=wind&minAreaHa=NaN,400,bad-area",
    "land?kind=wind&compactness=1.01,400,bad-compactness",
    "land?kind=wind&compactness=-0.1,400,bad-compactness",
    "land?kind=wind&colour=red,400,unknown-parameter",
    "potential?kind=hydro,400,unknown-kind",
    "potential?compactness=x,400,bad-parameter",
    "sites?kind=pv-rooftop,400,unknown-kind",
    "sites?kind=wind&limit=0,400,bad-limit",
    "'sites?kind=wind&weights=road:0.5,area:0.4',400,bad-weights",
    "'sites?kind=wind&weights=slope:1',400,bad-weights",
    "'sites?kind=wind&weights=road:-1,area:2',400,bad-weights",
    "'sites?kind=wind&weights=road',400,bad-weights",
    "plants?asOf=2026,400,bad-day",
  })
  void whatIsWrongIsAProblem(String query, int status, String code) throws Exception {
    HttpResponse<String> response = http.get(RENEWABLE + query);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    if (code != null) {
      assertThat(response.body()).contains("\"code\":\"" + code + "\"");
    }
  }

  @Test
  void theApiPageDescribesThem() throws Exception {
    assertThat(http.json("/api/openapi").get("paths").propertyNames())
        .contains(
            RENEWABLE + "land",
            RENEWABLE + "potential",
            RENEWABLE + "sites",
            RENEWABLE + "progress",
            RENEWABLE + "plants");
  }
}
