package io.tantu.ogc;

import static io.tantu.ogc.Answers.ids;
import static io.tantu.ogc.Answers.link;
import static io.tantu.ogc.OgcServer.header;
import static io.tantu.ogc.OgcServer.json;
import static io.tantu.ogc.OgcServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.Catalog;
import io.tantu.store.LayerStore;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** OGC API – Features – Part 1: Core (17-069r4), a test for each requirement that it names. */
class FeaturesCoreRequirementsTest extends ServedWorkspace {

  private static final String ITEMS = "/ogc/collections/station/items";

  FeaturesCoreRequirementsTest(
      @LocalServerPort int port, @Autowired Catalog catalog, @Autowired LayerStore store) {
    super(port, catalog, store);
  }

  @Test
  void req_core_root_success_theLandingPageLinksToWhatItMust() {
    JsonNode landing = server.json("/ogc");
    for (String rel : List.of("service-desc", "service-doc", "conformance", "data")) {
      assertThat(server.get(link(landing, rel)).statusCode()).as(rel).isIn(200, 302);
    }
  }

  @Test
  void req_core_api_definition_success_and_req_oas30_oas_definition_1_itIsOpenApi30() {
    HttpResponse<byte[]> answer = server.get("/ogc/api");
    assertThat(header(answer, "Content-Type"))
        .isEqualTo("application/vnd.oai.openapi+json;version=3.0");
    JsonNode document = json(answer);
    assertThat(document.get("openapi").asString()).startsWith("3.0.");
    assertThat(document.get("servers").get(0).get("url").asString())
        .isEqualTo(server.origin() + "/ogc");
    assertThat(text(answer)).doesNotContain("https://json-schema", "\"const\"");
  }

  @Test
  void req_oas30_oas_impl_theDocumentDescribesEachPathAndParameterThatIsTaken() {
    JsonNode document = server.json("/ogc/api");
    document
        .get("paths")
        .propertyNames()
        .forEach(
            path -> {
              boolean open =
                  path.contains("{") || path.contains("/empty/") || path.contains("grove");
              if (!open) {
                assertThat(server.get("/ogc" + path).statusCode()).as(path).isEqualTo(200);
              }
            });
    JsonNode parameters = document.at("/paths/~1collections~1station~1items/get/parameters");
    assertThat(parameters)
        .extracting(one -> one.path("$ref").asString("") + one.path("name").asString(""))
        .contains("#/components/parameters/limit", "#/components/parameters/bbox", "powerKw");
    assertThat(document.at("/components/parameters/limit/schema/maximum").asInt())
        .isEqualTo(10_000);
    assertThat(document.at("/components/parameters/limit/schema/default").asInt()).isEqualTo(100);
  }

  @Test
  void req_core_conformance_success_everyDeclaredClassIsOneOfTheseTests() {
    JsonNode classes = server.json("/ogc/conformance").get("conformsTo");
    String features = "http://www.opengis.net/spec/ogcapi-features-";
    // Tested with the maps, and in ProcessesApiTest.
    String maps = "http://www.opengis.net/spec/ogcapi-maps-1/1.0/conf/";
    String processes = "http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/";
    String cql2 = "http://www.opengis.net/spec/cql2/1.0/conf/";
    assertThat(classes)
        .extracting(JsonNode::asString)
        .containsExactlyInAnyOrder(
            features + "1/1.0/conf/core",
            features + "1/1.0/conf/geojson",
            features + "1/1.0/conf/html",
            features + "1/1.0/conf/oas30",
            maps + "core",
            maps + "collection-map",
            maps + "dataset-map",
            maps + "collections-selection",
            maps + "png",
            maps + "jpeg",
            processes + "core",
            processes + "ogc-process-description",
            processes + "json",
            processes + "dismiss",
            features + "2/1.0/conf/crs",
            features + "3/1.0/conf/queryables",
            features + "3/1.0/conf/queryables-query-parameters",
            features + "3/1.0/conf/filter",
            features + "3/1.0/conf/features-filter",
            cql2 + "cql2-text",
            cql2 + "cql2-json",
            cql2 + "basic-cql2",
            cql2 + "advanced-comparison-operators",
            cql2 + "case-insensitive-comparison",
            cql2 + "basic-spatial-functions",
            cql2 + "basic-spatial-functions-plus",
            cql2 + "spatial-functions",
            cql2 + "temporal-functions",
            cql2 + "property-property");
  }

  @Test
  void req_core_query_param_unknown_and_invalid_are400() {
    for (String query :
        List.of("?colour=red", "?limit=x", "?bbox=1,2", "?datetime=soon", "?f=xml")) {
      HttpResponse<byte[]> answer = server.get(ITEMS + query);
      assertThat(answer.statusCode()).as(query).isEqualTo(400);
      assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    }
  }

  @Test
  void req_core_fc_md_items_links_and_extent_eachCollectionTellsWhereItsFeaturesAre() {
    for (JsonNode collection : server.json("/ogc/collections").get("collections")) {
      assertThat(link(collection, "items")).endsWith("/items");
      assertThat(collection.get("links"))
          .allSatisfy(one -> assertThat(one.has("type") && one.has("rel")).isTrue());
    }
    JsonNode one = server.json("/ogc/collections/station");
    assertThat(one.at("/extent/spatial/bbox/0/0").asDouble()).isEqualTo(106.1);
  }

  @Test
  void req_core_fc_limit_response_1_neverMoreThanTheLimit() {
    assertThat(ids(server.json(ITEMS + "?limit=3"))).hasSize(3);
    assertThat(ids(server.json(ITEMS + "?limit=1000000"))).hasSize(5);
  }

  @Test
  void req_core_fc_bbox_response_onlyFeaturesThatMeetTheBox() {
    assertThat(ids(server.json(ITEMS + "?bbox=106.15,38,106.35,39"))).containsExactly(2L, 3L);
    assertThat(ids(server.json(ITEMS + "?bbox=106.15,38,0,106.35,39,9"))).containsExactly(2L, 3L);
    // The index knows boxes to a metre only; what passes by must not be in the answer.
    assertThat(ids(server.json(ITEMS + "?bbox=106.2000001,38,106.35,39"))).containsExactly(3L);
    assertThat(ids(server.json(ITEMS + "?bbox=10,20,11,21"))).isEmpty();
    // From 106.35 eastwards across the date line to 106.15.
    assertThat(ids(server.json(ITEMS + "?bbox=106.35,38,106.15,39"))).containsExactly(1L, 4L, 5L);
    assertThat(ids(server.json(ITEMS + "?bbox=106.45,38,-170,39"))).containsExactly(5L);
  }

  @Test
  void req_core_fc_time_response_featuresWithoutTimeAreAllTaken() {
    assertThat(ids(server.json(ITEMS + "?datetime=2026-01-22T00:00:00Z"))).hasSize(5);
  }

  @Test
  void req_core_fc_links_and_rel_type_selfAlternateNextAndPrevAreThere() {
    JsonNode first = server.json(ITEMS + "?limit=2");
    assertThat(link(first, "prev")).isNull();
    assertThat(server.json(link(first, "self"))).isNotNull();
    assertThat(header(server.get(link(first, "alternate")), "Content-Type"))
        .startsWith("text/html");
    JsonNode second = server.json(link(first, "next"));
    assertThat(ids(second)).containsExactly(3L, 4L);
    JsonNode back = server.json(link(second, "prev"));
    assertThat(ids(back)).containsExactly(1L, 2L);
    assertThat(link(back, "prev")).isNull();
    assertThat(ids(server.json(link(back, "next")))).containsExactly(3L, 4L);
    JsonNode last = server.json(link(second, "next"));
    assertThat(ids(last)).containsExactly(5L);
    assertThat(link(last, "next")).isNull();
  }

  @Test
  void req_core_fc_timeStamp_numberMatched_numberReturned_areTrue() {
    JsonNode page = server.json(ITEMS + "?limit=2");
    assertThat(Instant.parse(page.get("timeStamp").asString())).isBefore(Instant.now());
    assertThat(page.get("numberMatched").asInt()).isEqualTo(5);
    assertThat(page.get("numberReturned").asInt()).isEqualTo(2);
  }

  @Test
  void req_core_f_success_and_f_links_aFeatureLinksToItsCollection() {
    JsonNode feature = server.json(ITEMS + "/3");
    assertThat(feature.get("id").asInt()).isEqualTo(3);
    assertThat(link(feature, "self")).isNotNull();
    assertThat(link(feature, "collection")).endsWith("/ogc/collections/station");
  }

  @Test
  void req_geojson_definition_and_content_isGeoJson() {
    assertThat(header(server.get(ITEMS), "Content-Type")).startsWith("application/geo+json");
    assertThat(header(server.get(ITEMS + "/1"), "Content-Type")).startsWith("application/geo+json");
    assertThat(header(server.get("/ogc/collections"), "Content-Type"))
        .startsWith("application/json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ogc",
        "/ogc/conformance",
        "/ogc/collections",
        "/ogc/collections/station",
        "/ogc/collections/station/items",
        "/ogc/collections/station/items/1"
      })
  void req_html_definition_and_content_pagesForPeopleByHeaderAndParameter(String path) {
    HttpResponse<byte[]> page =
        server.get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    assertThat(header(page, "Content-Type")).isEqualTo("text/html;charset=utf-8");
    assertThat(header(page, "Vary")).contains("Accept");
    assertThat(text(page)).startsWith("<!doctype html>").endsWith("</html>\n");
    assertThat(header(server.get(path + "?f=html"), "Content-Type")).startsWith("text/html");
    assertThat(header(server.get(path + "?f=json", "Accept", "text/html"), "Content-Type"))
        .contains("json");
    assertThat(header(server.get(path), "Content-Type")).contains("json");
  }

  @Test
  void htmlShowsAliasesAndUnitsAndEscapesEverything() {
    String page = text(server.get(ITEMS + "?f=html&limit=2"));
    assertThat(page).contains("功率（kW）", "阅海站", "下一页");
    String byHeader = text(server.get(ITEMS, "Accept", "text/html"));
    assertThat(byHeader).contains("/items?f=json\">GeoJSON</a>");
    String hostile = text(server.get(ITEMS + "?f=html&name=%3Cscript%3Ealert(1)%3C/script%3E"));
    assertThat(hostile).doesNotContain("<script");
  }
}
