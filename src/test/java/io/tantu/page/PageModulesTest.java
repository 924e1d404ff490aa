package io.tantu.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geodesy.GaussKruger;
import io.tantu.geodesy.GeodesicDistance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** The page computes and writes numbers as the server does. */
class PageModulesTest {

  private static final String GRID = "geodesy/gauss-kruger.js";
  private static final String AREA = "geodesy/area.js";
  private static Chromium chromium;
  private static PageModules modules;

  @BeforeAll
  static void open() {
    chromium = Chromium.launch();
    modules = new PageModules(chromium.browser());
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private static double[] pair(String module, String expression, Object argument) {
    return ((List<?>) modules.evaluate(module, expression, argument))
        .stream().mapToDouble(n -> ((Number) n).doubleValue()).toArray();
  }

  @Test
  void projectsAsTheServerDoes() {
    Random random = new Random(4544);
    GaussKruger grid = GaussKruger.ofCentralMeridian(105);
    double[] expected = new double[2];
    for (int i = 0; i < 200; i++) {
      double lon = 103 + 5 * random.nextDouble();
      double lat = 20 + 30 * random.nextDouble();
      grid.project(lon, lat, expected);
      double[] seen = pair(GRID, "m.project(x, 105)", List.of(lon, lat));
      assertThat(seen).containsExactly(expected, within(1e-4));
      assertThat(pair(GRID, "m.unproject(m.project(x, 105), 105)", List.of(lon, lat)))
          .containsExactly(new double[] {lon, lat}, within(1e-10));
    }
  }

  @Test
  void theDayIsThatOfTheCity() {
    String today = "m.today(new Date(x))";
    assertThat(modules.evaluate("city-day.js", today, "2026-11-29T15:59:59Z"))
        .isEqualTo("2026-11-29");
    assertThat(modules.evaluate("city-day.js", today, "2026-11-29T16:00:00Z"))
        .isEqualTo("2026-11-30");
  }

  @Test
  void projectsTheKnownPoint() {
    assertThat(pair(GRID, "m.project(x, 105)", List.of(106.275, 38.468)))
        .containsExactly(new double[] {611273.0658, 4260216.6963}, within(1e-4));
    assertThat(pair(GRID, "m.project(x, 108)", List.of(105.82, 38.3)))
        .containsExactly(new double[] {309297.1134, 4243046.9513}, within(1e-4));
    assertThat(modules.number(GRID, "m.epsgOf(m.meridianOf(x))", 106.3)).isEqualTo(4544);
  }

  @Test
  void measuresDistancesAsTheServerDoes() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      double[] p = random.doubles(4).toArray();
      double lon1 = 100 + 10 * p[0];
      double lat1 = 30 + 12 * p[1];
      double lon2 = lon1 + (i % 2 == 0 ? 0.01 : 8) * p[2];
      double lat2 = lat1 + (i % 2 == 0 ? 0.01 : 8) * p[3];
      double seen =
          modules.number(
              "geodesy/distance.js",
              "m.distance(x.slice(0, 2), x.slice(2))",
              List.of(lon1, lat1, lon2, lat2));
      assertThat(seen).isCloseTo(GeodesicDistance.metres(lon1, lat1, lon2, lat2), within(1e-3));
    }
  }

  @Test
  void drawsCirclesWhoseEveryCornerIsAsFarAsAsked() {
    for (double metres : new double[] {1, 1000, 5000, 100_000}) {
      List<?> corners =
          (List<?>)
              modules.evaluate(
                  "geodesy/circle.js",
                  "m.circle([x[0], x[1]], x[2])",
                  List.of(106.23, 38.48, metres));
      assertThat(corners).hasSize(73).first().isEqualTo(corners.get(72));
      for (Object corner : corners) {
        List<?> at = (List<?>) corner;
        double lon = ((Number) at.get(0)).doubleValue();
        double lat = ((Number) at.get(1)).doubleValue();
        assertThat(GeodesicDistance.metres(106.23, 38.48, lon, lat))
            .isCloseTo(metres, within(1e-3));
      }
    }
  }

  @Test
  void aQuestionOfTheSitingDeskSurvivesItsLinkAndBadPartsAreLeftOut() {
    String question = "siting/question.js";
    String whole =
        "goal(mean-way)sites(40)countyFloor(1)pin(106.23,38.48)forbid(106.1,38.5)forbid(106.2,38.6)";
    assertThat(modules.evaluate(question, "m.write(m.read(x))", whole)).isEqualTo(whole);
    assertThat(modules.evaluate(question, "m.read(x).sites", "sites(fewest)")).isNull();
    assertThat(modules.evaluate(question, "m.write(m.read(x))", "sites(fewest)"))
        .isEqualTo("sites(fewest)");
    assertThat(
            modules.evaluate(
                question,
                "m.write(m.read(x))",
                "goal(best)by(air)growth(x)growth(1.234)sites(-4)sites(4.5)year(2030)core()pin(106)pin(200,38)forbid(a,b)pinned(1)__proto__(1)"))
        .isEqualTo("");
  }

  @Test
  void theBodyOfAQuestionNamesPhasesInsteadOfANumber() {
    String body = "JSON.parse(JSON.stringify(m.body(m.read(x))))";
    String question = "siting/question.js";
    assertThat(modules.evaluate(question, body + ".phases", "phase2025(20)phase2030(40)"))
        .isEqualTo(List.of(Map.of("year", 2025, "sites", 20), Map.of("year", 2030, "sites", 40)));
    assertThat(modules.evaluate(question, "'sites' in " + body, "phase2025(20)")).isEqualTo(false);
    assertThat(modules.evaluate(question, body + ".piles", "")).isNull();
    assertThat(modules.evaluate(question, body + ".piles", "piles(6900)"))
        .isEqualTo(Map.of("target", 6900, "perStation", 20));
    assertThat(modules.evaluate(question, body, "core(900)pin(106.2,38.4)"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
        .containsEntry("core", 900)
        .containsEntry("pinned", List.of(Map.of("lon", 106.2, "lat", 38.4)))
        .doesNotContainKeys("urban", "township", "gridMetres", "countyFloor", "phases")
        .doesNotContainKeys("by", "candidates", "budget", "growth");
  }

  @Test
  void theBodyOfAQuestionHoldsWhatIsAskedAndItsPhasesAllow() {
    String body = "JSON.parse(JSON.stringify(m.body(m.read(x))))";
    String question = "siting/question.js";
    assertThat(modules.evaluate(question, body + ".by", "by(road)")).isEqualTo("road");
    assertThat(modules.evaluate(question, body + ".by", "by(road)goal(longest-way)"))
        .isEqualTo("road");
    assertThat(modules.evaluate(question, body + ".candidates", "from(sites)gridMetres(900)"))
        .isEqualTo(Map.of("layer", "charging-candidate"));
    assertThat(modules.evaluate(question, body + ".gridMetres", "from(sites)gridMetres(900)"))
        .isNull();
    assertThat(modules.evaluate(question, body + ".growth", "growth(2)")).isNull();
    assertThat(modules.evaluate(question, body + ".growth", "growth(1.5)phase2030(9)"))
        .isEqualTo(Map.of("fromYear", 2020, "percentPerYear", Map.of("others", 1.5)));
    assertThat(modules.evaluate(question, body + ".budget", "budget(800)stationCost(90)"))
        .isEqualTo(Map.of("amount", 800, "perStation", 90, "perPile", 0));
    assertThat(modules.evaluate(question, body + ".budget", "budget(800)")).isNull();
  }

  /** Where each candidate has its cost, money alone decides; else the question is as it was. */
  @Test
  void theBodyOfAQuestionWithCostsOfCandidatesCountsNoSites() {
    String body = "JSON.parse(JSON.stringify(m.body(m.read(x))))";
    String question = "siting/question.js";
    String own =
        "from(sites)costs(own)sites(9)countyFloor(2)phase2030(4)piles(50)residentsPerPile(80)";
    assertThat(modules.evaluate(question, body, own + "budget(800)stationCost(90)"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
        .containsEntry("candidates", Map.of("layer", "charging-candidate", "cost", "stationCost"))
        .containsEntry("piles", Map.of("target", 50, "perStation", 20))
        .doesNotContainKeys("sites", "phases", "countyFloor");
    for (String same : List.of("", "budget(800)", "budget(800)stationCost(90)goal(mean-way)")) {
      assertThat(modules.evaluate(question, body, own + same))
          .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
          .containsEntry("candidates", Map.of("layer", "charging-candidate"))
          .containsKeys("phases", "countyFloor");
    }
  }

  @Test
  void aRouteSurvivesItsLinkAndWhatIsNoneIsLeftOut() {
    assertThat(modules.evaluate("route.js", "m.write(m.read(x))", "106.20000,38.40000,106.3,38.5"))
        .isEqualTo("106.20000,38.40000,106.30000,38.50000");
    for (String none : List.of("", "106.2,38.4", "106.2,38.4,106.3", "1,2,3,x", "200,38,106,38")) {
      assertThat(modules.evaluate("route.js", "m.read(x)", none)).as(none).isNull();
      assertThat(modules.evaluate("permalink.js", "m.read(x).panel", "#panel=along:" + none))
          .isEqualTo(List.of());
    }
  }

  /** Of a point that is served in part the rest is unmet still; the last site counts. */
  @Test
  void whatIsUnmetIsWhatTheSitesLeave() {
    List<Map<String, Object>> sites =
        List.of(
            Map.of(
                "newlyServedDemand",
                List.of("a"),
                "partlyServedDemand",
                List.of(Map.of("demandId", "b", "share", 0.25))),
            Map.of(
                "newlyServedDemand",
                List.of(),
                "partlyServedDemand",
                List.of(Map.of("demandId", "b", "share", 0.75))));
    List<Map<String, Object>> unserved =
        List.of(
            Map.of("demandId", "a", "residents", 10),
            Map.of("demandId", "b", "residents", 40),
            Map.of("demandId", "c", "residents", 5));
    assertThat(
            modules.evaluate(
                "siting/unmet.js",
                "m.unmetBy(x[0], x[1]).map(({demandId, residents}) => demandId + residents).join()",
                List.of(sites, unserved)))
        .isEqualTo("b10,c5");
  }

  @Test
  void twoPlansShareTheSitesThatAreWithinAMetre() {
    assertThat(
            modules.evaluate(
                "siting/compare.js",
                "Object.values(m.compareSites(x[0], x[1])).map((sites) => sites.length)",
                List.of(
                    List.of(Map.of("lon", 106.1, "lat", 38.1), Map.of("lon", 106.2, "lat", 38.2)),
                    List.of(
                        Map.of("lon", 106.2000000001, "lat", 38.2),
                        Map.of("lon", 106.3, "lat", 38.3),
                        Map.of("lon", 106.20002, "lat", 38.2)))))
        .isEqualTo(List.of(1, 1, 2));
  }

  @Test
  void twoAssessmentsDifferInTheRulesThatCameOutDifferently() {
    String before =
        "{rules: [{rule: 'A', outcome: 'kept'}, {rule: 'B', outcome: 'holds'}], notJudged: [{rule: 'C'}, {rule: 'D'}]}";
    String after =
        "{rules: [{rule: 'E', outcome: 'holds'}, {rule: 'A', outcome: 'kept'}, {rule: 'C', outcome: 'touches'}], notJudged: [{rule: 'D'}]}";
    String changes = "m.changedRules(%s, %s).map(c => [c.rule, c.before, c.after].join(' '))";
    assertThat(modules.evaluate("assessment/day-change.js", changes.formatted(before, after), null))
        .isEqualTo(List.of("E none holds", "C notJudged touches", "B holds none"));
    assertThat(modules.evaluate("assessment/day-change.js", changes.formatted(after, after), null))
        .isEqualTo(List.of());
  }

  @Test
  void anAssessmentIsComparedOnlyWithThatOfTheSameSiteOnAnotherDay() {
    String same = "m.sameBut(['asOf'], {...m.USUAL, ...x[0]}, {...m.USUAL, ...x[1]})";
    String question = "assessment/question.js";
    assertThat(
            modules.evaluate(
                question,
                same,
                List.of(Map.of("asOf", "2024-06-01"), Map.of("asOf", "2026-02-01"))))
        .isEqualTo(true);
    assertThat(
            modules.evaluate(
                question,
                same,
                List.of(Map.of("asOf", "2024-06-01"), Map.of("subject", "building"))))
        .isEqualTo(false);
    assertThat(
            modules.evaluate(
                question,
                "'bays' in m.parameters({...m.USUAL, site: {}}) && m.parameters({...m.USUAL, site: {}}).bays",
                null))
        .isNull();
  }

  @Test
  void measuresTheKnownAreas() {
    assertThat(modules.number(AREA, "m.ringArea(x, 105)", box(106.23, 38.48, 0.01, 1)))
        .isCloseTo(968_533.99, within(0.01));
    assertThat(modules.number(AREA, "m.ringArea(x, 105)", box(106.2, 38.4, 0.1, 200)))
        .isCloseTo(96_899_630.45, within(0.01));
    assertThat(
            modules.number(
                AREA,
                "m.projectedRingArea(x, 105)",
                List.of(
                    List.of(607300, 4261500), List.of(608300, 4261500),
                    List.of(608300, 4262500), List.of(607300, 4262500))))
        .isCloseTo(999_713.96, within(0.01));
    assertThat(
            modules.number(
                AREA,
                "m.ringArea(x, 105)",
                List.of(List.of(106.2, 38.4), List.of(106.3, 38.4), List.of(106.25, 38.5))))
        .isCloseTo(48_478_064.36, within(0.01));
    assertThat(modules.number(AREA, "m.mu(x)", 968_533.99)).isCloseTo(1452.80, within(0.005));
  }

  /** The corners of a lon/lat box, each side cut so that it follows its parallel or meridian. */
  private static List<List<Double>> box(double lon, double lat, double size, int pieces) {
    double[][] corners = {
      {lon, lat}, {lon + size, lat}, {lon + size, lat + size}, {lon, lat + size}
    };
    List<List<Double>> ring = new ArrayList<>();
    for (int side = 0; side < 4; side++) {
      double[] a = corners[side];
      double[] b = corners[(side + 1) % 4];
      for (int i = 0; i < pieces; i++) {
        double t = (double) i / pieces;
        ring.add(List.of(a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])));
      }
    }
    return ring;
  }

  @Test
  void measuresDrawnParcelsAsTheServerDoes() {
    Random random = new Random(32);
    GaussKruger grid = GaussKruger.ofCentralMeridian(105);
    EllipsoidalArea area = new EllipsoidalArea(grid);
    GeometryFactory geometries = new GeometryFactory();
    for (int i = 0; i < 50; i++) {
      double lon = 105.8 + random.nextDouble();
      double lat = 37.5 + 1.3 * random.nextDouble();
      double size = Math.pow(10, -4 + 3 * random.nextDouble());
      List<List<Double>> ring = new ArrayList<>();
      List<Coordinate> coordinates = new ArrayList<>();
      for (int corner = 0; corner < 7; corner++) {
        double turn = 2 * Math.PI * corner / 7;
        double radius = size * (0.5 + random.nextDouble());
        Coordinate c = new Coordinate(lon + radius * Math.cos(turn), lat + radius * Math.sin(turn));
        ring.add(List.of(c.x, c.y));
        coordinates.add(c);
      }
      coordinates.add(coordinates.get(0));
      double expected =
          area.squareMetres(
              grid.project(geometries.createPolygon(coordinates.toArray(Coordinate[]::new))));
      // The server also rounds coordinates to 0.1 mm, as the rule wants of stored parcels.
      assertThat(modules.number(AREA, "m.ringArea(x, 105)", ring))
          .isCloseTo(expected, within(Math.max(0.02, 2e-8 * expected)));
    }
  }

  @Test
  void writesNumbersWithGroupsThinSpaceAndADashForNothing() {
    String format = "format.js";
    assertThat(modules.evaluate(format, "m.withUnit(m.number(x, 1), '公顷')", 18517.46))
        .isEqualTo("18,517.5\u2009公顷");
    assertThat(modules.evaluate(format, "m.percent(x)", 0.15821)).isEqualTo("15.8\u2009%");
    assertThat(modules.evaluate(format, "m.percent(x)", null)).isEqualTo("—");
    assertThat(modules.evaluate(format, "m.withUnit(m.number(x), '亩')", null)).isEqualTo("—");
    assertThat(modules.evaluate(format, "m.number(x)", -0.2)).isEqualTo("0");
    assertThat(modules.evaluate(format, "m.number(x)", -1234)).isEqualTo("−1,234");
    assertThat(modules.evaluate(format, "m.metres(x)", 12_345.6)).isEqualTo("12.35\u2009km");
    assertThat(modules.evaluate(format, "m.degrees(x)", List.of(106.275, 38.468)))
        .isEqualTo("106.27500°\u2009E  38.46800°\u2009N");
  }

  @Test
  void classesHoldEveryValueAndAreNeverMoreThanTheValues() {
    String classes = "map/classes.js";
    assertThat(
            modules.evaluate(
                classes,
                "m.naturalBreaks(x).map(c => [c.from, c.to])",
                List.of(1, 2, 3, 10, 11, 12, 50, 51, 90, 200)))
        .isEqualTo(
            List.of(
                List.of(1, 3),
                List.of(10, 12),
                List.of(50, 51),
                List.of(90, 90),
                List.of(200, 200)));
    assertThat(modules.evaluate(classes, "m.naturalBreaks(x).length", List.of(5, 5, 7)))
        .isEqualTo(2);
    assertThat(modules.evaluate(classes, "m.naturalBreaks(x)", List.of())).isEqualTo(List.of());
    assertThat(modules.evaluate(classes, "m.classOf(null, m.naturalBreaks(x))", List.of(1, 2)))
        .isEqualTo(-1);
    assertThat(
            modules.evaluate(
                classes, "x.map(v => m.classOf(v, m.naturalBreaks(x)))", List.of(1, 2, 3, 4, 5, 6)))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .isSorted()
        .contains(0, 4);
    assertThat(modules.evaluate(classes, "m.sampled(x, 3)", List.of(9, 1, 5, 7, 3)))
        .isEqualTo(List.of(1, 5, 9));
    assertThat(modules.evaluate(classes, "m.sampled(x, 3)", List.of(2, 1)))
        .isEqualTo(List.of(1, 2));
  }

  @Test
  void aLinkBringsTheStateBack() {
    String state =
        """
        {lang: 'en', view: {zoom: 9.5, lon: 106.25, lat: 38.5},
         layers: {'pv-site': {visible: true, opacity: 0.4}, forest: {visible: true, opacity: 1},
                  water: {visible: false, opacity: 1}},
         indicator: 'forest-cover', shaded: true, definitions: {'forest-cover': 'inventory'},
         denominator: 'published', carbonMethod: 'M2', carbonFigure: 'stock', metres: true,
         targetFilter: {area: 'ecology', bureau: '市自然资源局', status: null},
         siting: {goal: 'mean-way', by: 'road', from: 'sites', sites: 40, gridMetres: 500, core: 900, urban: 2000, township: 5000,
                  countyFloor: 1, phase2025: 0, phase2030: 0, growth: -1.5, piles: 6900, perStation: 20, residentsPerPile: 500,
                  budget: 5000, costs: 'own', stationCost: 100, pileCost: 7,
                  pinned: [{lon: 106.23, lat: 38.48}],
                  forbidden: [{lon: 106.1, lat: 38.5}, {lon: 106.2, lat: 38.6}]},
         sitingAgainst: null, sitingStep: 7, sitingShown: ['heat', 'candidates'],
         assessed: {made: '8754e8e8ac0ee185', against: 'eb96446985e04e2b', batch: null, error: null},
         scenarioShown: null, scenarioSwipe: null, scenarioMapped: null,
         panel: [{kind: 'county', code: '640181'},
                 {kind: 'receipt', indicator: 'forest-cover', code: '640181'}]}
        """;
    assertThat(modules.evaluate("permalink.js", "m.read('#' + m.write(%s))".formatted(state), null))
        .isEqualTo(
            modules.evaluate(
                "permalink.js",
                "(s => { delete s.layers.water; return s; })(%s)".formatted(state),
                null));
  }

  @Test
  void aLinkToAFeatureNamesTheVersionThatItsIdBelongsTo() {
    Object panel =
        modules.evaluate(
            "permalink.js",
            "import('/js/store.js').then(s => m.read('#' + m.write({...s.store.get(), panel: x})).panel)",
            List.of(
                Map.of("kind", "feature", "layer", "forest", "id", "7", "version", "0e42"),
                Map.of("kind", "feature", "layer", "forest", "id", "8")));
    assertThat(panel)
        .isEqualTo(
            List.of(
                Map.of("kind", "feature", "layer", "forest", "id", "7", "version", "0e42"),
                Map.of("kind", "feature", "layer", "forest", "id", "8")));
  }

  @Test
  void aMangledLinkIsReadAsFarAsItGoes() {
    Object seen =
        modules.evaluate(
            "permalink.js",
            "m.read(x)",
            "#map=x/1/2&layers=a:-5,%E0%A4%A&panel=county~nonsense:1~layer:forest&lang=fr&den=no");
    assertThat(seen)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
        .doesNotContainKeys("view", "lang")
        .containsEntry("denominator", "measured")
        .containsEntry("panel", List.of(Map.of("kind", "layer", "id", "forest")));
  }

  @Test
  void readsTheConditionsOfDefinitionsWithThreeValuedLogic() {
    String text =
        "(landClass = '0301' AND canopyDensity >= 0.2) OR landClass IN ('0302', '0305')"
            + " OR (NOT economic = false AND cover BETWEEN 30 AND 40) OR name = 'O''Hara'";
    String tests =
        "[{landClass: '0301', canopyDensity: 0.2}, {landClass: '0301', canopyDensity: 0.19},"
            + " {landClass: '0305'}, {landClass: '0399', economic: true, cover: 40, name: ''},"
            + " {landClass: '0399', economic: null, cover: 35}, {name: \"O'Hara\"}]";
    assertThat(modules.evaluate("ecql.js", tests + ".map(p => m.parse(x).test(p))", text))
        .isEqualTo(Arrays.asList(true, null, true, true, null, true));
    assertThat(modules.evaluate("ecql.js", "m.parse(x).test({a: null})", "a IS NULL"))
        .isEqualTo(true);
    assertThat(modules.evaluate("ecql.js", "m.parse(x).test({a: 1})", "a IS NOT NULL AND a <> 2"))
        .isEqualTo(true);
    assertThat(modules.evaluate("ecql.js", "m.parse(x).attributes", "a < 1 OR b IN (2) OR a > 3"))
        .isEqualTo(List.of("a", "b"));
  }

  @Test
  void aConditionThatCannotBeReadIsRefused() {
    for (String text : List.of("a LIKE 'x%'", "a = ", "a = 1 b", "INTERSECTS(g, POINT(1 2))")) {
      assertThat(
              modules.evaluate(
                  "ecql.js", "(() => { try { m.parse(x); } catch { return 'no'; } })()", text))
          .as(text)
          .isEqualTo("no");
    }
  }

  @Test
  void anOutlineWhoseEdgesCrossIsNoticed() {
    assertThat(crosses("[[0, 0], [2, 2], [2, 0], [0, 2]]")).isTrue();
    assertThat(crosses("[[0, 0], [4, 0], [4, 4], [2, 0], [0, 4]]")).isTrue();
    assertThat(crosses("[[0, 0], [2, 0], [2, 2], [0, 2]]")).isFalse();
    assertThat(crosses("[[0, 0], [4, 0], [4, 4], [2, 1], [0, 4], [0, 4]]")).isFalse();
    assertThat(crosses("[[0, 0], [1, 0], [2, 1]]")).isFalse();
  }

  private static boolean crosses(String ring) {
    return (Boolean) modules.evaluate(AREA, "m.crosses(%s)".formatted(ring), null);
  }

  @Test
  void aLinkWithFalseNumbersIsNotTakenForAPlace() {
    for (String link : List.of("map=9//", "map=9/95/106", "map=Infinity/38/106", "map=9/38")) {
      assertThat(modules.evaluate("permalink.js", "m.read(x).view === undefined", "#" + link))
          .as(link)
          .isEqualTo(true);
    }
    assertThat(
            modules.evaluate("permalink.js", "m.read(x).panel", "#panel=charging:abc:38~county:"))
        .isEqualTo(List.of());
  }

  @Test
  void aLinkHoldsWhichScenariosAreComparedAndHow() {
    String again = "m.linkPart({panel: [{kind: 'compared-scenarios'}], ...m.fromLink(x)})";
    assertThat(modules.evaluate("scenario/compared.js", again, "c:0.4:carbon"))
        .isEqualTo("compared=c:0.4:carbon");
    String pair =
        "m.comparedPair({panel: [{kind: 'compared-scenarios', ids: 'a,b,c'}], scenarioShown: x})";
    assertThat(modules.evaluate("scenario/compared.js", pair, null)).isEqualTo(List.of("a", "b"));
    assertThat(modules.evaluate("scenario/compared.js", pair, "a")).isEqualTo(List.of("a", "b"));
    assertThat(modules.evaluate("scenario/compared.js", pair, "c")).isEqualTo(List.of("a", "c"));
    assertThat(modules.evaluate("scenario/compared.js", "m.fromLink(x).scenarioSwipe", "a:7:b"))
        .as("no place for the line")
        .isNull();
  }

  @Test
  void bothLanguagesHaveEveryWord() {
    assertThat(
            modules.evaluate(
                "i18n/zh.js",
                "import('/js/i18n/en.js').then(e => ["
                    + "Object.keys(m.default).filter(k => !(k in e.default)),"
                    + "Object.keys(e.default).filter(k => !(k in m.default))])",
                null))
        .isEqualTo(List.of(List.of(), List.of()));
  }

  /** The second of two entries with one name wins without a word. */
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void noWordIsSaidTwice(String language) throws IOException {
    Pattern entry = Pattern.compile("^ {2}'([^']+)':", Pattern.MULTILINE);
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/static/js/i18n"))) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith(language)).toList()) {
        entry.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
      }
    }
    assertThat(names).hasSizeGreaterThan(300).doesNotHaveDuplicates();
  }
}
