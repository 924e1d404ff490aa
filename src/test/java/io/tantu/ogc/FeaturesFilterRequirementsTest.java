package io.tantu.ogc;

import static io.tantu.ogc.Answers.encoded;
import static io.tantu.ogc.Answers.ids;
import static io.tantu.ogc.Answers.link;
import static io.tantu.ogc.OgcServer.header;
import static io.tantu.ogc.OgcServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.ogc.crs.ServedCrs;
import io.tantu.store.FeatureChanges;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import io.tantu.testing.BothStores;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * OGC API – Features – Part 3: Filtering (19-079r2), and what is told of sorting, property
 * selection and paging. What CQL2 itself means is tested by {@code CqlFilterTest}.
 */
@BothStores
class FeaturesFilterRequirementsTest extends ServedWorkspace {

  private static final String ITEMS = "/ogc/collections/station/items";
  private static final String QUERYABLES = "http://www.opengis.net/def/rel/ogc/1.0/queryables";

  FeaturesFilterRequirementsTest(
      @LocalServerPort int port, @Autowired Catalog catalog, @Autowired LayerStore store) {
    super(port, catalog, store);
  }

  @Test
  @Requirement({
    "ogcapi-features-3/1.0/req/queryables/queryables-link",
    "ogcapi-features-3/1.0/req/queryables/get-queryables-op",
    "ogcapi-features-3/1.0/req/queryables/get-queryables-response",
    "ogcapi-features-3/1.0/req/features-filter/get-queryables-op",
    "ogcapi-features-3/1.0/req/features-filter/queryables-link"
  })
  void queryablesAreLinkedAndDescribed() {
    String address = link(server.json("/ogc/collections/station"), QUERYABLES);
    assertThat(header(server.get(address), "Content-Type")).startsWith("application/schema+json");
    JsonNode queryables = server.json(address);
    assertThat(queryables.get("$schema").asString())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(queryables.get("type").asString()).isEqualTo("object");
    assertThat(queryables.get("additionalProperties").asBoolean()).isFalse();
    assertThat(queryables.at("/properties/powerKw/type").asString()).isEqualTo("number");
    assertThat(queryables.at("/properties/geometry").has("type")).isFalse();
    assertThat(queryables.at("/properties/geometry/format").asString())
        .isEqualTo("geometry-point-or-multipoint");
    assertThat(queryables.get("$id").asString()).isEqualTo(address);
    assertThat(queryables.get("properties").propertyNames())
        .containsExactlyInAnyOrder("code", "name", "powerKw", "geometry");
    for (JsonNode collection : server.json("/ogc/collections").get("collections")) {
      assertThat(server.json(link(collection, QUERYABLES)).get("properties")).isNotEmpty();
    }
  }

  /** CQL2 lets a service offer functions of its own; none are, and none are claimed. */
  @Test
  @Requirement({
    "ogcapi-features-3/1.0/req/filter/get-functions-operation",
    "ogcapi-features-3/1.0/req/filter/get-functions-response-json",
    "cql2/1.0/req/cql2-text/accent-insensitive-comparison",
    "cql2/1.0/req/cql2-text/array-functions",
    "cql2/1.0/req/cql2-text/functions",
    "cql2/1.0/req/cql2-text/arithmetic",
    "cql2/1.0/req/cql2-json/accent-insensitive-comparison",
    "cql2/1.0/req/cql2-json/array-functions",
    "cql2/1.0/req/cql2-json/functions",
    "cql2/1.0/req/cql2-json/arithmetic"
  })
  void classesThatAreNotOfferedAreNotClaimedAndTheirFiltersAreRefused() {
    assertThat(server.json("/ogc/conformance").toString())
        .doesNotContain("conf/functions", "conf/accent", "conf/array", "conf/arithmetic");
    for (String filter :
        List.of(
            "ACCENTI(name) = ACCENTI('a')",
            "A_CONTAINS(name, ('a'))",
            "sqrt(powerKw) = 1",
            "powerKw + 1 = 8")) {
      assertThat(server.get(ITEMS + "?filter=" + encoded(filter)).statusCode()).isEqualTo(400);
    }
    for (String op : List.of("accenti", "a_contains", "sqrt", "+")) {
      String filter =
          "{\"op\":\"=\",\"args\":[{\"op\":\"%s\",\"args\":[{\"property\":\"powerKw\"},1]},8]}";
      String query = "?filter-lang=cql2-json&filter=" + encoded(filter.formatted(op));
      assertThat(server.get(ITEMS + query).statusCode()).as(op).isEqualTo(400);
    }
  }

  @ParameterizedTest
  @EnumSource
  @Requirement("ogcapi-features-3/1.0/req/features-filter/filter-crs-param")
  void everySystemOfTheCollectionIsTaken(ServedCrs crs) {
    double[] low = new double[2];
    double[] high = new double[2];
    crs.fromLonLat(106.15, 38.3, low);
    crs.fromLonLat(106.35, 38.5, high);
    String box =
        "S_INTERSECTS(geometry, BBOX(%s, %s, %s, %s))"
            .formatted(
                Math.min(low[0], high[0]),
                Math.min(low[1], high[1]),
                Math.max(low[0], high[0]),
                Math.max(low[1], high[1]));
    String query = ITEMS + "?filter-crs=" + crs.uri() + "&filter=" + encoded(box);
    assertThat(ids(server.json(query))).containsExactly(2L, 3L);
  }

  @Test
  @Requirement("ogcapi-features-3/1.0/req/queryables-query-parameters/parameters")
  void eachPropertyIsAParameter() {
    assertThat(ids(server.json(ITEMS + "?name=" + encoded("阅海站")))).containsExactly(1L);
    assertThat(ids(server.json(ITEMS + "?powerKw=7"))).containsExactly(4L, 5L);
    assertThat(ids(server.json(ITEMS + "?powerKw=7.0&code=S5"))).containsExactly(5L);
    assertThat(server.get(ITEMS + "?powerKw=x").statusCode()).isEqualTo(400);
    assertThat(server.get(ITEMS + "?powerKw=7&powerKw=8").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @Requirement({
    "ogcapi-features-3/1.0/req/filter/filter-param",
    "ogcapi-features-3/1.0/req/filter/filter-lang-param",
    "ogcapi-features-3/1.0/req/filter/filter-crs-wgs84",
    "ogcapi-features-3/1.0/req/filter/response",
    "ogcapi-features-3/1.0/req/features-filter/filter-param",
    "ogcapi-features-3/1.0/req/features-filter/filter-lang-param",
    "ogcapi-features-3/1.0/req/features-filter/response"
  })
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "cql2-text|powerKw > 50 AND name IS NOT NULL|1",
        "cql2-text|S_INTERSECTS(geometry, BBOX(106.15, 38, 106.35, 39)) AND NOT powerKw IS NULL|3",
        "cql2-json|{\"op\":\"<\",\"args\":[{\"property\":\"powerKw\"},8]}|4 5"
      })
  void filtersSelectInEitherLanguage(String language, String filter, String expected) {
    JsonNode page = server.json(ITEMS + "?filter-lang=" + language + "&filter=" + encoded(filter));
    assertThat(ids(page).toString().replaceAll("[\\[\\],]", "")).isEqualTo(expected);
    assertThat(page.get("numberMatched").asInt()).isEqualTo(ids(page).size());
  }

  @Test
  @Requirement("ogcapi-features-3/1.0/req/filter/filter-crs-param")
  void geometriesAreReadInFilterCrs() {
    String filter = encoded("S_INTERSECTS(geometry, BBOX(4240000, 600500, 4270000, 617900))");
    assertThat(
            ids(
                server.json(
                    ITEMS + "?filter=" + filter + "&filter-crs=" + ServedCrs.EPSG4544.uri())))
        .containsExactly(2L, 3L);
  }

  @Test
  @Requirement({
    "ogcapi-features-3/1.0/req/filter/mixing-expressions",
    "ogcapi-features-3/1.0/req/features-filter/response",
    "ogcapi-features-1/1.0/req/core/fc-response"
  })
  void allOfThemMustHold() {
    assertThat(
            ids(
                server.json(
                    ITEMS
                        + "?bbox=106.05,38,106.45,39&powerKw=7&filter="
                        + encoded("code LIKE 'S%'"))))
        .containsExactly(4L);
  }

  @ParameterizedTest
  @Requirement({
    "ogcapi-features-3/1.0/req/filter/response",
    "ogcapi-features-3/1.0/req/features-filter/response",
    "ogcapi-features-3/1.0/req/queryables/get-queryables-response"
  })
  @ValueSource(
      strings = {
        "filter=",
        "filter=code%20%3D",
        "filter=code%20%3D%20'x'%3B%20DROP%20TABLE%20station",
        "filter=colour%20%3D%201",
        "filter=code%20%3D%201",
        "filter=true&filter=false",
        "filter=true&filter-lang=ecql",
        "filter=true&filter-lang=cql2-json-",
        "filter-lang=cql2-json&filter=code%20%3D%20'x'",
        "sortby=colour",
        "sortby=",
        "sortby=code,code",
        "sortby=code%3B%20DROP",
        "properties=colour",
        "properties=code,,name",
        "after=x",
        "after=W10",
        "limit=-1",
        "limit=1e3",
        "bbox=1,2,3,NaN",
        "%27%20OR%201=1"
      })
  void whatIsWrongIsAProblemOf400(String query) {
    HttpResponse<byte[]> answer = server.get(ITEMS + "?" + query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).get("code").asString())
        .isIn(
            "bad-filter",
            "bad-parameter",
            "repeated-parameter",
            "unknown-parameter",
            "unknown-crs");
    assertThat(json(answer).toString()).doesNotContain("sqlite", "java.", "SELECT");
  }

  @Test
  void aFilterNestedTenThousandDeepIsRefused() {
    HttpResponse<byte[]> answer = server.get(ITEMS + "?filter=" + "(".repeat(6_000) + "true");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).get("code").asString()).isEqualTo("bad-filter");
    assertThat(server.get(ITEMS + "?filter=" + "(".repeat(10_000)).statusCode())
        .isIn(400, 414, 431);
    assertThat(ids(server.json(ITEMS))).hasSize(5);
  }

  @Test
  void textsThatLookLikeSqlAreTexts() {
    assertThat(ids(server.json(ITEMS + "?filter=" + encoded("code = 'x'' OR 1=1 --'")))).isEmpty();
    assertThat(ids(server.json(ITEMS + "?code=" + encoded("' OR 1=1 --")))).isEmpty();
    assertThat(ids(server.json(ITEMS + "?filter=" + encoded("code LIKE '%''; DROP%'")))).isEmpty();
  }

  @Test
  void propertiesAreChosen() {
    JsonNode feature = server.json(ITEMS + "?properties=powerKw,code").get("features").get(0);
    assertThat(feature.get("properties").propertyNames()).containsExactly("code", "powerKw");
    assertThat(server.json(ITEMS + "?properties=").at("/features/0/properties").size()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "powerKw|4 5 3 1 2",
        "-powerKw|1 3 4 5 2",
        "%2Bname|4 2 1 5 3",
        "+powerKw|4 5 3 1 2",
        "-powerKw,-code|1 3 5 4 2"
      })
  void featuresAreSortedAndPagedBothWays(String sort, String expected) {
    for (int limit = 1; limit <= 5; limit++) {
      List<Long> forwards = new ArrayList<>();
      JsonNode page = server.json(ITEMS + "?limit=" + limit + "&sortby=" + sort);
      forwards.addAll(ids(page));
      while (link(page, "next") != null) {
        page = server.json(link(page, "next"));
        forwards.addAll(ids(page));
      }
      List<Long> all = new ArrayList<>(ids(page));
      while (link(page, "prev") != null) {
        page = server.json(link(page, "prev"));
        all.addAll(0, ids(page));
      }
      assertThat(forwards.toString().replaceAll("[\\[\\],]", "")).isEqualTo(expected);
      assertThat(all).isEqualTo(forwards);
    }
  }

  @Test
  void anAfterOfAnotherQuestionIsRefused() {
    String next = link(server.json(ITEMS + "?limit=2&sortby=code"), "next");
    assertThat(server.get(next.replace("sortby=code", "sortby=name")).statusCode()).isEqualTo(400);
    assertThat(server.get(next.replace("&sortby=code", "")).statusCode()).isEqualTo(400);
    assertThat(server.get(next + "&powerKw=7").statusCode()).isEqualTo(400);
    assertThat(server.get(next.replace("limit=2", "limit=3")).statusCode()).isEqualTo(200);
  }

  @Test
  void pagesStayWhatTheyWereWhileAnEditorChangesTheLayer(
      @Autowired Catalog catalog, @Autowired LayerStore store) {
    LayerDefinition layer = catalog.layer("grove");
    LayerVersion version =
        OgcWorkspace.publish(
            store,
            layer,
            LongStream.rangeClosed(1, 30)
                .mapToObj(
                    id ->
                        OgcWorkspace.feature(
                            id, "POINT (106.2 38.4)", "G" + id, "old", (double) (id % 7)))
                .toList());
    for (String query :
        List.of("", "&sortby=-powerKw", "&filter=" + encoded("powerKw > 1"), "&sortby=name")) {
      String items = "/ogc/collections/grove/items?limit=7" + query;
      List<Long> before = new ArrayList<>();
      for (String page = items; page != null; page = link(server.json(page), "next")) {
        before.addAll(ids(server.json(page)));
      }
      JsonNode page = server.json(items);
      List<Long> during = new ArrayList<>(ids(page));
      while (link(page, "next") != null) {
        version = edited(store, layer, version);
        page = server.json(link(page, "next"));
        during.addAll(ids(page));
        assertThat(page.get("features"))
            .allSatisfy(one -> assertThat(one.at("/properties/name").asString()).isEqualTo("old"));
      }
      assertThat(during).as(query).isEqualTo(before);
      version =
          OgcWorkspace.publish(
              store,
              layer,
              LongStream.rangeClosed(1, 30)
                  .mapToObj(
                      id ->
                          OgcWorkspace.feature(
                              id, "POINT (106.2 38.4)", "G" + id, "old", (double) (id % 7)))
                  .toList());
    }
  }

  /** Replaces the first, deletes the last and adds one, as an editor would. */
  private static LayerVersion edited(LayerStore store, LayerDefinition layer, LayerVersion base) {
    List<Feature> features =
        store.features(layer, base, io.tantu.store.FeatureQuery.all()).toList();
    Feature first = features.get(0);
    Feature last = features.get(features.size() - 1);
    Feature replaced =
        OgcWorkspace.feature(first.id(), "POINT (106.3 38.4)", "R" + base.version(), "new", 3.0);
    Feature added =
        OgcWorkspace.feature(0, "POINT (106.2 38.4)", "N" + base.version(), "new", 99.0);
    return store.publish(
        layer,
        new FeatureChanges(
            base, List.of(replaced), List.of(added), new TreeSet<>(List.of(last.id())), "test", 0),
        "{}");
  }
}
