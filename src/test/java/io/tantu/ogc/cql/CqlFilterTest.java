package io.tantu.ogc.cql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.catalog.Feature;
import io.tantu.ogc.Requirement;
import io.tantu.ogc.cql.CqlFilter.Language;
import io.tantu.ogc.crs.ServedCrs;
import io.tantu.problem.ProblemException;
import io.tantu.store.FeatureSelection;
import io.tantu.store.LayerStaging;
import io.tantu.store.LayerVersion;
import io.tantu.store.OpenStore;
import io.tantu.store.TestLayers;
import io.tantu.testing.BothStores;
import io.tantu.testing.TestStores;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters on five features. Whatever the store can be told must select the same there as here. */
@BothStores
class CqlFilterTest {

  private static final List<Feature> FEATURES =
      List.of(
          feature(1, "A'1", 3L, 0.25, true, LocalDate.of(2025, 1, 31)),
          feature(2, "杨树", 7L, -1.5, false, LocalDate.of(2026, 1, 22)),
          feature(3, "Straße", null, 1e9, null, null),
          feature(4, null, 0L, null, true, LocalDate.of(1999, 12, 31)),
          feature(5, "100%_*?[x]", -3L, 0.0, false, LocalDate.of(2025, 1, 31)));

  @TempDir private static Path folder;
  private static OpenStore store;
  private static LayerVersion version;

  private static Feature feature(
      long id, String code, Long piles, Double share, Boolean open, LocalDate since) {
    double lon = 106 + 0.1 * id;
    return new Feature(
        id,
        TestLayers.square(id, lon, 38, "").geometry(),
        1,
        new Object[] {code, piles, share, open, since});
  }

  @BeforeAll
  static void fill() {
    store = TestStores.open(folder);
    try (LayerStaging staging = store.stage(TestLayers.PARK, "test")) {
      FEATURES.forEach(staging::add);
      version = staging.publish(0, "{}");
    }
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static CqlFilter text(String text) {
    return CqlFilter.of(text, Language.TEXT, TestLayers.PARK, ServedCrs.CRS84);
  }

  private static CqlFilter json(String text) {
    return CqlFilter.of(text.replace('`', '"'), Language.JSON, TestLayers.PARK, ServedCrs.CRS84);
  }

  private static String taken(CqlFilter filter) {
    List<Long> here = FEATURES.stream().filter(filter).map(Feature::id).toList();
    filter
        .condition()
        .ifPresent(
            condition -> {
              List<Long> there =
                  store.ids(
                      TestLayers.PARK,
                      version,
                      new FeatureSelection(null, condition, List.of(), null, false, 100));
              if (filter.isTold()) {
                assertThat(there).as("in the store").isEqualTo(here);
              } else {
                assertThat(there).as("in the store").containsAll(here);
              }
            });
    return here.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @Requirement({
    "cql2/1.0/req/cql2-text/basic-cql2",
    "cql2/1.0/req/cql2-text/advanced-comparison-operators",
    "cql2/1.0/req/cql2-text/case-insensitive-comparison",
    "cql2/1.0/req/cql2-text/basic-spatial-functions",
    "cql2/1.0/req/cql2-text/basic-spatial-functions-plus",
    "cql2/1.0/req/cql2-text/spatial-functions",
    "cql2/1.0/req/cql2-text/temporal-functions",
    "cql2/1.0/req/cql2-text/property-property",
    "cql2/1.0/req/basic-cql2/cql2-filter",
    "cql2/1.0/req/basic-cql2/property",
    "cql2/1.0/req/basic-cql2/binary-comparison-predicate",
    "cql2/1.0/req/basic-cql2/null-predicate",
    "cql2/1.0/req/advanced-comparison-operators/like-predicate",
    "cql2/1.0/req/advanced-comparison-operators/between-predicate",
    "cql2/1.0/req/advanced-comparison-operators/in-predicate",
    "cql2/1.0/req/case-insensitive-comparison/casei-function",
    "cql2/1.0/req/basic-spatial-operators/spatial-predicate",
    "cql2/1.0/req/basic-spatial-functions/spatial-functions",
    "cql2/1.0/req/basic-spatial-functions-plus/spatial-data-types",
    "cql2/1.0/req/spatial-functions/spatial-functions",
    "cql2/1.0/req/temporal-functions/temporal-predicates",
    "cql2/1.0/req/temporal-functions/temporal-functions",
    "cql2/1.0/req/property-property/withdraw-permissions"
  })
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      emptyValue = "",
      value = {
        "code = 'A''1'|1",
        "code = 'A\\'1'|1",
        "\"code\" = '杨树'|2",
        "'杨树' = code|2",
        "code <> '杨树'|1 3 5",
        "NOT code = '杨树'|1 3 5",
        "NOT (code = '杨树' OR piles = 0)|1 5",
        "piles > 0|1 2",
        "0 < piles|1 2",
        "piles >= 3 AND open = TRUE|1",
        "piles = 3.0|1",
        "share = -0.0|5",
        "share < 1e9 and share > -1.5e0|1 5",
        "piles BETWEEN 0 AND 3|1 4",
        "piles NOT BETWEEN 0 AND 3|2 5",
        "piles IN (3, 7, 3)|1 2",
        "piles NOT IN (3, 7)|4 5",
        "code IN ('杨树', 'x')|2",
        "code IS NULL|4",
        "code IS NOT NULL AND NOT open IS NULL|1 2 5",
        "open = false|2 5",
        "open <> true|2 5",
        "true|1 2 3 4 5",
        "NOT false AND true|1 2 3 4 5",
        "code LIKE '杨%'|2",
        "code LIKE '_树'|2",
        "code LIKE '%a%'|3",
        "code NOT LIKE '%a%'|1 2 5",
        "code LIKE '100\\%\\_*?[x]'|5",
        "code LIKE '%*?[%'|5",
        "code LIKE '100_%'|5",
        "CASEI(code) = CASEI('STRASSE')|3",
        "CASEI(code) LIKE CASEI('stra%E')|3",
        "CASEI(code) IN (CASEI('a''1'))|1",
        "since = DATE('2025-01-31')|1 5",
        "since > DATE('2025-01-31')|2",
        "since > '2025-01-31'|2",
        "since = TIMESTAMP('2025-01-31T00:00:00Z')|1 5",
        "since < TIMESTAMP('2025-01-31T00:00:01+00:00')|1 4 5",
        "T_AFTER(since, DATE('2025-01-31'))|2",
        "T_BEFORE(since, TIMESTAMP('2025-01-31T00:00:00Z'))|4",
        "T_DURING(since, INTERVAL('2025-01-01', '2025-12-31'))|1 5",
        "T_DURING(since, INTERVAL('..', '2025-01-31'))|4",
        "T_INTERSECTS(since, INTERVAL('2025-01-31', '..'))|1 2 5",
        "T_DISJOINT(since, INTERVAL('2025-01-31', '..'))|4",
        "T_EQUALS(since, DATE('2026-01-22'))|2",
        "T_CONTAINS(INTERVAL('2025-01-01', '2025-12-31'), since)|1 5",
        "T_STARTS(since, INTERVAL('2025-01-31', '2025-12-31'))|1 5",
        "T_STARTEDBY(INTERVAL('2025-01-31', '2025-12-31'), since)|1 5",
        "T_FINISHES(since, INTERVAL('2024-01-01', '2025-01-31'))|1 5",
        "T_FINISHEDBY(INTERVAL('2024-01-01', '2025-01-31'), since)|1 5",
        "T_MEETS(INTERVAL('2024-01-01', '2025-01-31'), since)|1 5",
        "T_METBY(INTERVAL('2025-01-31', '2026-01-01'), since)|1 5",
        "T_OVERLAPS(INTERVAL('2020-01-01','2025-02-01'), INTERVAL(since, '2027-01-01'))|1 5",
        "T_OVERLAPPEDBY(INTERVAL(since,'2027-01-01'), INTERVAL('2020-01-01','2026-01-01'))|1 5",
        "S_INTERSECTS(geometry, POINT(106.105 38.005))|1",
        "S_INTERSECTS(geometry, POINT Z (106.105 38.005 1100))|1",
        "S_INTERSECTS(geometry, BBOX(106.1, 38, 106.2, 38.1))|1 2",
        "S_INTERSECTS(BBOX(106.1, 38, 0, 106.2, 38.1, 9), geometry)|1 2",
        "S_INTERSECTS(geometry, LINESTRING(106.05 38.005, 106.35 38.005))|1 2 3",
        "S_CROSSES(LINESTRING(106.05 38.005, 106.35 38.005), geometry)|1 2 3",
        "S_WITHIN(geometry, POLYGON((106.15 37.9, 106.35 37.9, 106.35 38.1, 106.15 38.1, 106.15 37.9)))|2 3",
        "S_CONTAINS(geometry, MULTIPOINT(106.105 38.005, 106.106 38.005))|1",
        "S_CONTAINS(geometry, MULTIPOINT((106.105 38.005), (106.206 38.005)))|",
        "S_DISJOINT(geometry, BBOX(106.1, 38, 106.2, 38.1))|3 4 5",
        "S_TOUCHES(geometry, POINT(106.1 38))|1",
        "S_OVERLAPS(geometry, BBOX(106.105, 38.005, 106.205, 38.1))|1 2",
        "S_EQUALS(geometry, POLYGON((106.1 38, 106.11 38, 106.11 38.01, 106.1 38.01, 106.1 38)))|1",
        "S_INTERSECTS(geometry, GEOMETRYCOLLECTION(POINT(106.105 38.005), LINESTRING(106.3 38.005, 106.31 38.005)))|1 3",
        "S_INTERSECTS(geometry, MULTILINESTRING((106 38.005, 106.15 38.005), (106.35 38.005, 106.6 38.005)))|1 4 5",
        "S_INTERSECTS(geometry, MULTIPOLYGON(((106.1 38, 106.2 38, 106.2 38.1, 106.1 38)), ((106.5 38, 106.6 38, 106.6 38.1, 106.5 38))))|1 2 5",
        "NOT S_INTERSECTS(geometry, POINT(106.105 38.005)) AND open = TRUE|4",
        "S_INTERSECTS(geometry, BBOX(106.1, 38, 106.2, 38.1)) OR code IS NULL|1 2 4",
        "3 = piles|1",
        "0 <= 0 AND 'a' < 'b'|1 2 3 4 5",
        "piles <= 0|4 5",
        "code < 'B'|1 5",
        "open > false|1 4",
        "'杨树' LIKE '_树'|1 2 3 4 5",
        "0 BETWEEN piles AND 5|4 5",
        "NOT (piles > 0 AND share > 0)|2 4 5",
        "piles > 0 OR share > 0|1 2 3",
        "S_INTERSECTS(POINT(106.105 38.005), POINT(106.105 38.005))|1 2 3 4 5",
        "piles = share|",
        "piles > share|1 2"
      })
  void aTextTakesTheFeaturesOfWhichItIsTrue(String filter, String ids) {
    assertThat(taken(text(filter))).isEqualTo(ids == null ? "" : ids);
  }

  /** What a backslash and a letter stand for is another character than the letter. */
  @ParameterizedTest
  @Requirement("cql2/1.0/req/cql2-text/escaping")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "''|39", "\\'|39", "\\\\|92", "\\a|7", "\\b|8", "\\t|9", "\\n|10", "\\v|11", "\\f|12",
        "\\r|13"
      })
  void quotesAndControlCharactersAreEscaped(String escape, int character) {
    assertThat(Tokens.of("'<" + escape + ">'").get(0).value())
        .isEqualTo("<" + (char) character + ">");
  }

  @ParameterizedTest
  @Requirement({
    "cql2/1.0/req/cql2-json/basic-cql2",
    "cql2/1.0/req/cql2-json/advanced-comparison-operators",
    "cql2/1.0/req/cql2-json/case-insensitive-comparison",
    "cql2/1.0/req/cql2-json/basic-spatial-functions",
    "cql2/1.0/req/cql2-json/basic-spatial-functions-plus",
    "cql2/1.0/req/cql2-json/spatial-functions",
    "cql2/1.0/req/cql2-json/temporal-functions",
    "cql2/1.0/req/cql2-json/property-property"
  })
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{`op`:`=`,`args`:[{`property`:`code`},`杨树`]}|2",
        "{`op`:`and`,`args`:[{`op`:`>`,`args`:[{`property`:`piles`},0]},{`op`:`=`,`args`:[{`property`:`open`},true]}]}|1",
        "{`op`:`or`,`args`:[{`op`:`isNull`,`args`:[{`property`:`code`}]},{`op`:`<`,`args`:[{`property`:`share`},-1.25]}]}|2 4",
        "{`op`:`not`,`args`:[{`op`:`like`,`args`:[{`property`:`code`},`%a%`]}]}|1 2 5",
        "{`op`:`between`,`args`:[{`property`:`piles`},0,3]}|1 4",
        "{`op`:`in`,`args`:[{`op`:`casei`,`args`:[{`property`:`code`}]},[{`op`:`casei`,`args`:[`A'1`]}]]}|1",
        "{`op`:`=`,`args`:[{`property`:`since`},{`date`:`2025-01-31`}]}|1 5",
        "{`op`:`t_during`,`args`:[{`property`:`since`},{`interval`:[`2025-01-01`,`..`]}]}|1 2 5",
        "{`op`:`t_after`,`args`:[{`property`:`since`},{`timestamp`:`2025-02-01T00:00:00Z`}]}|2",
        "{`op`:`s_intersects`,`args`:[{`property`:`geometry`},{`bbox`:[106.1,38,106.2,38.1]}]}|1 2",
        "{`op`:`s_intersects`,`args`:[{`property`:`geometry`},{`type`:`Point`,`coordinates`:[106.105,38.005]}]}|1",
        "{`op`:`s_within`,`args`:[{`property`:`geometry`},{`type`:`Polygon`,`coordinates`:[[[106.15,37.9],[106.35,37.9],[106.35,38.1],[106.15,38.1],[106.15,37.9]]]}]}|2 3",
        "{`op`:`s_intersects`,`args`:[{`property`:`geometry`},{`type`:`GeometryCollection`,`geometries`:[{`type`:`MultiPoint`,`coordinates`:[[106.105,38.005]]}]}]}|1",
        "{`op`:`>`,`args`:[{`property`:`piles`},{`property`:`share`}]}|1 2",
        "{`op`:`=`,`args`:[7,{`property`:`piles`}]}|2",
        "{`op`:`s_touches`,`args`:[{`property`:`geometry`},{`type`:`Point`,`coordinates`:[106.1,38]}]}|1",
        "{`op`:`s_disjoint`,`args`:[{`property`:`geometry`},{`bbox`:[106.1,38,106.2,38.1]}]}|3 4 5",
        "{`op`:`s_intersects`,`args`:[{`property`:`geometry`},{`type`:`LineString`,`coordinates`:[[106.05,38.005],[106.35,38.005]]}]}|1 2 3",
        "{`op`:`t_before`,`args`:[{`property`:`since`},{`date`:`2025-01-31`}]}|4",
        "{`op`:`t_disjoint`,`args`:[{`property`:`since`},{`interval`:[`2025-01-31`,`..`]}]}|4",
        "true|1 2 3 4 5"
      })
  void jsonMeansTheSame(String filter, String ids) {
    assertThat(taken(json(filter))).isEqualTo(ids);
  }

  @ParameterizedTest
  @Requirement("cql2/1.0/req/basic-cql2/property")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "code =|character 7|the end",
        "code = 'x|character 8|never closed",
        "code LIKE 3|character 11|a text is wanted",
        "colour = 'red'|character 1|code, piles, share, open, since, geometry",
        "\"code; DROP TABLE x\" = 1|character 1|no such property",
        "code = 'x'; DROP TABLE park|character 11|AND, OR or the end",
        "code = 'x' --|character 12|AND, OR or the end",
        "code = 3|character 8|'code' is compared with it, which is a text",
        "piles = 'x'|character 9|which is a number",
        "piles + 1 = 3|character 7|a comparison",
        "since = DATE('2025-02-30')|character 14|a day like",
        "since = 'soon'|character 9|a day like",
        "geometry = 1|character 1|only taken by spatial functions",
        "S_NEAR(geometry, POINT(1 2))|character 1|S_INTERSECTS",
        "A_CONTAINS(code, 'x')|character 1|no property is an array",
        "sqrt(piles) = 1|character 1|a function that is offered",
        "S_INTERSECTS(geometry, geometry)|character 1|one of the two",
        "S_INTERSECTS(geometry, POLYGON((0 0, 1 1, 1 0)))|character 24|ends where it starts",
        "S_INTERSECTS(geometry, POLYGON((0 0, 1 1, 1 0, 0 1, 0 0)))|character 24|a valid one",
        "S_INTERSECTS(geometry, POINT(106 138))|character 30|a place of filter-crs",
        "S_INTERSECTS(geometry, POINT(1e999 1))|character 30|at most",
        "AND|character 1|a property or a value",
        "code IN ()|character 10|a property or a value",
        "code = 'x' AND|character 15|the end"
      })
  void aWrongTextSaysWhereAndWhatIsWanted(String filter, String position, String wanted) {
    assertThatThrownBy(() -> text(filter))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo("bad-filter"))
        .hasMessageContaining(" at " + position + ":")
        .hasMessageContaining(wanted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{}",
        "3",
        "{`op`:`=`}",
        "{`op`:`drop`,`args`:[1]}",
        "{`op`:`=`,`args`:[{`property`:`code`}]}",
        "{`op`:`=`,`args`:[{`property`:`colour`},1]}",
        "{`op`:`and`,`args`:[true]}",
        "{`op`:`not`,`args`:[3]}",
        "{`op`:`in`,`args`:[{`property`:`code`},3]}",
        "{`op`:`s_intersects`,`args`:[{`property`:`code`},{`bbox`:[1,2,3,4]}]}",
        "{`op`:`s_intersects`,`args`:[{`property`:`geometry`},{`bbox`:[1,2,3]}]}",
        "{`op`:`s_intersects`,`args`:[{`property`:`geometry`},{`type`:`Point`,`coordinates`:[`1`,2]}]}",
        "{`op`:`s_intersects`,`args`:[{`property`:`geometry`},{`type`:`Polygon`,`coordinates`:[]}]}",
        "{`op`:`=`,`args`:[1e999999999,1]}",
        "true true"
      })
  void wrongJsonIsABadFilter(String filter) {
    assertThatThrownBy(() -> json(filter))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo("bad-filter"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(", "NOT ", "CASEI(", "S_INTERSECTS(geometry, GEOMETRYCOLLECTION(", "NOT("})
  @Timeout(10)
  void tenThousandLevelsAreABadFilter(String opening) {
    String deep = opening.startsWith("S_") ? "GEOMETRYCOLLECTION(".repeat(2_500) : "";
    int times = deep.isEmpty() ? 10_000 : 1;
    assertThatThrownBy(() -> text(opening.repeat(times) + deep))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo("bad-filter"));
    String array = "{`op`:`not`,`args`:[".repeat(2_400);
    assertThatThrownBy(() -> json(array + "true" + "]}".repeat(2_400)))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo("bad-filter"));
  }

  @Test
  @Timeout(10)
  void sizeHasABound() {
    assertThatThrownBy(() -> text("piles = 1 OR ".repeat(600) + "piles = 2"))
        .hasMessageContaining("more than 500 conditions");
    assertThatThrownBy(() -> text("piles IN (" + "1,".repeat(1_001) + "1)"))
        .hasMessageContaining("more than 1000 values");
    assertThatThrownBy(() -> text("x".repeat(50_001)))
        .hasMessageContaining("more than 50000 characters");
    assertThat(taken(text("piles = 1 OR ".repeat(490) + "piles = 7"))).isEqualTo("2");
    assertThat(taken(text("(".repeat(90) + "piles = 7" + ")".repeat(90)))).isEqualTo("2");
    LikePattern slow = LikePattern.of("%a".repeat(500) + "b");
    assertThat(slow.matches("a".repeat(5_000))).isFalse();
  }

  @Test
  void geometriesComeInTheAxisOrderOfTheirSystem() {
    CqlFilter filter =
        CqlFilter.of(
            "S_INTERSECTS(geometry, POINT(38.005 106.105))",
            Language.TEXT,
            TestLayers.PARK,
            ServedCrs.EPSG4490);
    assertThat(taken(filter)).isEqualTo("1");
  }

  @Test
  void valuesOfParametersAreReadByTheTypeOfTheirProperty() {
    assertThat(taken(values("code", "A'1"))).isEqualTo("1");
    assertThat(taken(values("piles", "7"))).isEqualTo("2");
    assertThat(taken(values("open", "false"))).isEqualTo("2 5");
    assertThat(taken(values("since", "2025-01-31"))).isEqualTo("1 5");
    for (String name : List.of("piles", "open", "since")) {
      assertThatThrownBy(() -> values(name, "' OR 1=1"))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("parameter '" + name + "'");
    }
  }

  private static CqlFilter values(String name, String value) {
    return CqlFilter.ofValues(Map.of(name, value), TestLayers.PARK);
  }
}
