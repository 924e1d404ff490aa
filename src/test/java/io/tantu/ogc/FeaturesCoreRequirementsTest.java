package io.tantu.ogc;

import static io.tantu.ogc.Answers.ids;
import static io.tantu.ogc.Answers.link;
import static io.tantu.ogc.OgcServer.header;
import static io.tantu.ogc.OgcServer.json;
import static io.tantu.ogc.OgcServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.store.LayerStore;
import io.tantu.testing.BothStores;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** OGC API – Features – Part 1: Core (17-069r4). */
@BothStores
class FeaturesCoreRequirementsTest extends ServedWorkspace {

  private static final String ITEMS = "/ogc/collections/station/items";

  FeaturesCoreRequirementsTest(
      @LocalServerPort int port, @Autowired Catalog catalog, @Autowired LayerStore store) {
    super(port, catalog, store);
  }

  @Test
  @Requirement({
    "ogcapi-features-1/1.0/req/core/root-op",
    "ogcapi-features-1/1.0/req/core/root-success"
  })
  void theLandingPageLinksToWhatItMust() {
    JsonNode landing = server.json("/ogc");
    for (String rel : List.of("service-desc", "service-doc", "conformance", "data")) {
      assertThat(server.get(link(landing, rel)).statusCode()).as(rel).isIn(200, 302);
    }
  }

  @Test
  @Requirement({
    "ogcapi-features-1/1.0/req/oas30/oas-definition-1",
    "ogcapi-features-1/1.0/req/oas30/oas-definition-2"
  })
  void theApiDefinitionIsOpenApi30() {
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
  @Requirement("ogcapi-features-1/1.0/req/oas30/oas-impl")
  void theDocumentDescribesEachPathAndParameterThatIsTaken() {
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
  @Requirement({
    "ogcapi-features-1/1.0/req/core/conformance-op",
    "ogcapi-features-1/1.0/req/core/conformance-success",
    "ogcapi-tiles-1/1.0/req/core/conformance-success",
    "ogcapi-maps-1/1.0/req/core/conformance-success",
    "ogcapi-processes-1/1.0/req/core/conformance-op",
    "ogcapi-processes-1/1.0/req/core/conformance-success"
  })
  void exactlyTheClassesThatAreTestedAreDeclared() {
    assertThat(server.json("/ogc/conformance").get("conformsTo"))
        .extracting(JsonNode::asString)
        .containsExactlyElementsOf(ConformanceClasses.ALL);
  }

  @Test
  @Requirement({
    "ogcapi-features-1/1.0/req/core/api-definition-op",
    "ogcapi-features-1/1.0/req/core/api-definition-success",
    "ogcapi-features-1/1.0/req/oas30/oas-definition-1",
    "ogcapi-processes-1/1.0/req/core/api-definition-op",
    "ogcapi-processes-1/1.0/req/core/api-definition-success"
  })
  void apiDefinitionsComeAsTheirLinksPromise() {
    int definitions = 0;
    for (JsonNode one : server.json("/ogc").get("links")) {
      if (one.get("rel").asString().matches("service-(desc|doc)")) {
        HttpResponse<byte[]> answer = server.get(one.get("href").asString());
        if (answer.statusCode() == 302) {
          answer = server.get(header(answer, "Location"));
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(one.get("type").asString());
        definitions++;
      }
    }
    assertThat(definitions).isEqualTo(2);
  }

  @Test
  @Requirement({
    "ogcapi-features-1/1.0/req/oas30/oas-definition-2",
    "ogcapi-features-1/1.0/req/oas30/completeness",
    "ogcapi-features-1/1.0/req/oas30/exception-codes",
    "ogcapi-features-1/1.0/req/oas30/security"
  })
  void everyOperationTellsItsAnswersAndErrorsAndEveryReferenceLeadsSomewhere() {
    JsonNode document = server.json("/ogc/api");
    List<String> ids = new ArrayList<>();
    for (String path : document.get("paths").propertyNames()) {
      JsonNode operation = document.get("paths").get(path).get("get");
      ids.add(operation.get("operationId").asString());
      if (path.contains("station")) {
        for (String type : operation.at("/responses/200/content").propertyNames()) {
          String asked = "/ogc" + path.replace("{featureId}", "1");
          assertThat(header(server.get(asked, "Accept", type), "Content-Type"))
              .as(path)
              .startsWith(type);
        }
      }
      assertThat(operation.at("/responses/default/$ref").asString())
          .isEqualTo("#/components/responses/problem");
    }
    assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    for (JsonNode reference : document.findValues("$ref")) {
      assertThat(document.at(reference.asString().substring(1)).isObject())
          .as(reference.asString())
          .isTrue();
    }
    String declared =
        document.at("/components/responses/problem/content").propertyNames().iterator().next();
    for (String wrong :
        List.of("/?colour=red", "/collections?colour=red", "/collections/x", "/nothing")) {
      assertThat(header(server.get("/ogc" + wrong), "Content-Type")).as(wrong).startsWith(declared);
    }
    assertThat(document.findValues("security")).as("nothing is protected").isEmpty();
  }

  @Test
  @Requirement({"ogcapi-features-1/1.0/req/core/http", "ogcapi-processes-1/1.0/req/core/http"})
  void answersAreThoseOfHttp11() {
    HttpResponse<byte[]> answer = server.get("/ogc/collections");
    assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
    HttpResponse<byte[]> head = server.send("HEAD", "/ogc/collections");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(server.get("/ogc/nothing").statusCode()).isEqualTo(404);
    HttpResponse<byte[]> put = server.send("PUT", "/ogc/collections");
    assertThat(put.statusCode()).isEqualTo(405);
    assertThat(header(put, "Allow")).contains("GET");
    assertThat(server.send("POST", "/ogc/processes/carbon/execution").statusCode()).isEqualTo(415);
  }

  @Test
  @Requirement({
    "ogcapi-features-1/1.0/req/core/crs84",
    "ogcapi-features-2/1.0/req/crs/fc-crs-default-value"
  })
  void coordinatesAreLongitudeAndLatitude() {
    for (String path : List.of("/0/geometry", "/4/geometry")) {
      JsonNode at = server.json(ITEMS).get("features").at(path + "/coordinates");
      assertThat(at.get(0).asDouble()).isBetween(106.0, 107.0);
      assertThat(at.get(1).asDouble()).isEqualTo(38.4);
    }
    assertThat(server.json(ITEMS + "/1").at("/geometry/coordinates/0").asDouble()).isEqualTo(106.1);
  }

  @Test
  @Requirement({
    "ogcapi-features-1/1.0/req/core/fc-md-op",
    "ogcapi-features-1/1.0/req/core/fc-md-success",
    "ogcapi-features-1/1.0/req/core/fc-md-links",
    "ogcapi-features-1/1.0/req/core/fc-md-items"
  })
  void allCollectionsAreListedWithLinksToTheListInBothMediaTypes(@Autowired Catalog catalog) {
    JsonNode list = server.json("/ogc/collections");
    assertThat(list.get("collections"))
        .extracting(one -> one.get("id").asString())
        .containsAll(catalog.layers().stream().map(LayerDefinition::id).toList());
    assertThat(list.get("links"))
        .extracting(one -> one.get("rel").asString() + " " + one.get("type").asString())
        .containsExactly("self application/json", "alternate text/html");
    for (JsonNode one : list.get("links")) {
      assertThat(header(server.get(one.get("href").asString()), "Content-Type"))
          .startsWith(one.get("type").asString());
    }
  }

  @Test
  @Requirement({
    "ogcapi-features-1/1.0/req/core/fc-md-extent",
    "ogcapi-features-1/1.0/req/core/fc-md-extent-multi"
  })
  void theFirstBoxHoldsAllGeometries() {
    for (String id : List.of("station", "park")) {
      JsonNode boxes = server.json("/ogc/collections/" + id).at("/extent/spatial/bbox");
      assertThat(boxes).hasSize(1);
      JsonNode box = boxes.get(0);
      for (JsonNode geometry :
          server.json("/ogc/collections/" + id + "/items").findValues("geometry")) {
        Matcher numbers =
            Pattern.compile("\\[([\\d.]+),([\\d.]+)\\]")
                .matcher(geometry.get("coordinates").toString());
        assertThat(numbers.find()).isTrue();
        do {
          assertThat(Double.parseDouble(numbers.group(1)))
              .isBetween(box.get(0).asDouble(), box.get(2).asDouble());
          assertThat(Double.parseDouble(numbers.group(2)))
              .isBetween(box.get(1).asDouble(), box.get(3).asDouble());
        } while (numbers.find());
      }
    }
  }

  @Test
  @Requirement({
    "ogcapi-features-1/1.0/req/core/sfc-md-op",
    "ogcapi-features-1/1.0/req/core/sfc-md-success",
    "ogcapi-features-1/1.0/req/core/fc-op"
  })
  void eachCollectionSaysTheSameByItselfAndHasItems() {
    for (JsonNode listed : server.json("/ogc/collections").get("collections")) {
      assertThat(server.json(link(listed, "self"))).isEqualTo(listed);
      if (listed.has("version")) {
        assertThat(server.json(link(listed, "items")).get("type").asString())
            .isEqualTo("FeatureCollection");
      }
    }
  }

  @Test
  @Requirement({
    "ogcapi-features-1/1.0/req/core/fc-limit-definition",
    "ogcapi-features-1/1.0/req/core/fc-bbox-definition",
    "ogcapi-features-1/1.0/req/core/fc-time-definition",
    "ogcapi-features-2/1.0/req/crs/fc-bbox-crs-definition",
    "ogcapi-features-2/1.0/req/crs/fc-crs-definition",
    "ogcapi-features-3/1.0/req/filter/filter-param",
    "ogcapi-features-3/1.0/req/filter/filter-lang-param",
    "ogcapi-features-3/1.0/req/filter/filter-crs-param"
  })
  void parametersAreDefinedAsTheStandardsDo() {
    JsonNode parameters = server.json("/ogc/api").at("/components/parameters");
    for (String name :
        List.of(
            "limit",
            "bbox",
            "datetime",
            "bbox-crs",
            "crs",
            "filter",
            "filter-lang",
            "filter-crs")) {
      JsonNode one = parameters.get(name);
      assertThat(one.get("name").asString()).isEqualTo(name);
      assertThat(one.get("in").asString()).isEqualTo("query");
      assertThat(one.get("required").asBoolean()).isFalse();
      assertThat(one.get("style").asString()).isEqualTo("form");
      assertThat(one.get("explode").asBoolean()).isFalse();
    }
    assertThat(parameters.at("/limit/schema/type").asString()).isEqualTo("integer");
    assertThat(parameters.at("/limit/schema/minimum").asInt()).isEqualTo(1);
    assertThat(parameters.at("/bbox/schema/items/type").asString()).isEqualTo("number");
    assertThat(parameters.at("/bbox/schema/oneOf").findValuesAsString("maxItems"))
        .containsExactly("4", "6");
    for (String name : List.of("bbox-crs", "crs", "filter-crs")) {
      assertThat(parameters.at("/" + name + "/schema/format").asString()).isEqualTo("uri");
    }
    assertThat(parameters.at("/filter-lang/schema/enum").toString())
        .isEqualTo("[\"cql2-text\",\"cql2-json\"]");
    assertThat(parameters.at("/filter-lang/schema/default").asString()).isEqualTo("cql2-text");
  }

  @Test
  @Requirement({
    "ogcapi-features-1/1.0/req/core/query-param-unknown",
    "ogcapi-features-1/1.0/req/core/query-param-invalid"
  })
  void unknownAndWrongParametersAre400() {
    for (String query :
        List.of("?colour=red", "?limit=x", "?bbox=1,2", "?datetime=soon", "?f=xml")) {
      HttpResponse<byte[]> answer = server.get(ITEMS + query);
      assertThat(answer.statusCode()).as(query).isEqualTo(400);
      assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    }
  }

  @Test
  @Requirement("ogcapi-features-1/1.0/req/core/fc-md-items-links")
  void eachCollectionTellsWhereItsFeaturesAre() {
    for (JsonNode collection : server.json("/ogc/collections").get("collections")) {
      assertThat(link(collection, "items")).endsWith("/items");
      assertThat(collection.get("links"))
          .filteredOn(one -> one.get("rel").asString().equals("items"))
          .extracting(one -> one.get("type").asString())
          .containsExactly("application/geo+json", "text/html");
      assertThat(collection.get("links"))
          .allSatisfy(one -> assertThat(one.has("type") && one.has("rel")).isTrue());
    }
    JsonNode one = server.json("/ogc/collections/station");
    assertThat(one.at("/extent/spatial/bbox/0/0").asDouble()).isEqualTo(106.1);
  }

  @Test
  @Requirement("ogcapi-features-1/1.0/req/core/fc-limit-response-1")
  void neverMoreThanTheLimit() {
    assertThat(ids(server.json(ITEMS + "?limit=3"))).hasSize(3);
    assertThat(ids(server.json(ITEMS + "?limit=1000000"))).hasSize(5);
  }

  @Test
  @Requirement({
    "ogcapi-features-1/1.0/req/core/fc-bbox-definition",
    "ogcapi-features-1/1.0/req/core/fc-bbox-response"
  })
  void onlyFeaturesThatMeetTheBox() {
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
  @Requirement({
    "ogcapi-features-1/1.0/req/core/fc-time-definition",
    "ogcapi-features-1/1.0/req/core/fc-time-response"
  })
  void featuresWithoutTimeAreAllTaken() {
    for (String time :
        List.of(
            "2026-01-22T00:00:00Z",
            "2025-01-01T00:00:00Z/2026-01-01T00:00:00Z",
            "../2026-01-01T00:00:00Z",
            "2026-01-01T00:00:00Z/..",
            "2026-01-01T00:00:00Z/")) {
      assertThat(ids(server.json(ITEMS + "?datetime=" + time))).as(time).hasSize(5);
    }
    for (String wrong : List.of("2026-13-01", "../..", "2026-01-01T00:00:00Z/soon")) {
      assertThat(server.get(ITEMS + "?datetime=" + wrong).statusCode()).as(wrong).isEqualTo(400);
    }
  }

  @Test
  @Requirement({
    "ogcapi-features-1/1.0/req/core/fc-links",
    "ogcapi-features-1/1.0/req/core/fc-rel-type"
  })
  void selfAlternateNextAndPrevAreThere() {
    JsonNode first = server.json(ITEMS + "?limit=2");
    assertThat(first.get("links"))
        .allSatisfy(one -> assertThat(one.has("rel") && one.has("type")).isTrue());
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
  @Requirement({
    "ogcapi-features-1/1.0/req/core/fc-timeStamp",
    "ogcapi-features-1/1.0/req/core/fc-numberMatched",
    "ogcapi-features-1/1.0/req/core/fc-numberReturned"
  })
  void timeStampAndNumbersAreTrue() {
    JsonNode page = server.json(ITEMS + "?limit=2");
    assertThat(Instant.parse(page.get("timeStamp").asString())).isBefore(Instant.now());
    assertThat(page.get("numberMatched").asInt()).isEqualTo(5);
    assertThat(page.get("numberReturned").asInt()).isEqualTo(2);
  }

  @Test
  @Requirement({
    "ogcapi-features-1/1.0/req/core/f-op",
    "ogcapi-features-1/1.0/req/core/f-success",
    "ogcapi-features-1/1.0/req/core/f-links"
  })
  void aFeatureLinksToItsCollection() {
    JsonNode feature = server.json(ITEMS + "/3");
    assertThat(feature.get("id").asInt()).isEqualTo(3);
    assertThat(server.json(link(feature, "self"))).isEqualTo(feature);
    assertThat(header(server.get(link(feature, "alternate")), "Content-Type"))
        .startsWith("text/html");
    assertThat(link(feature, "collection")).endsWith("/ogc/collections/station");
  }

  @Test
  @Requirement({
    "ogcapi-features-1/1.0/req/geojson/definition",
    "ogcapi-features-1/1.0/req/geojson/content"
  })
  void featuresAreGeoJson() {
    assertThat(header(server.get(ITEMS), "Content-Type")).startsWith("application/geo+json");
    assertThat(header(server.get(ITEMS + "/1"), "Content-Type")).startsWith("application/geo+json");
    assertThat(header(server.get("/ogc/collections"), "Content-Type"))
        .startsWith("application/json");
    JsonNode page = server.json(ITEMS);
    assertThat(page.get("type").asString()).isEqualTo("FeatureCollection");
    assertThat(page.get("features"))
        .allSatisfy(
            one -> {
              assertThat(one.get("type").asString()).isEqualTo("Feature");
              assertThat(one.at("/geometry/type").asString()).isEqualTo("Point");
              assertThat(one.get("properties").isObject()).isTrue();
            });
  }

  @ParameterizedTest
  @Requirement("ogcapi-features-1/1.0/req/html/definition")
  @ValueSource(
      strings = {
        "/ogc",
        "/ogc/conformance",
        "/ogc/collections",
        "/ogc/collections/station",
        "/ogc/collections/station/items",
        "/ogc/collections/station/items/1"
      })
  void pagesForPeopleByHeaderAndParameter(String path) {
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
  @Requirement("ogcapi-features-1/1.0/req/html/content")
  void htmlShowsAliasesAndUnitsAndEscapesEverything() {
    String page = text(server.get(ITEMS + "?f=html&limit=2"));
    assertThat(page).contains("功率（kW）", "阅海站", "下一页");
    String byHeader = text(server.get(ITEMS, "Accept", "text/html"));
    assertThat(byHeader).contains("/items?f=json\">GeoJSON</a>");
    String hostile = text(server.get(ITEMS + "?f=html&name=%3Cscript%3Ealert(1)%3C/script%3E"));
    assertThat(hostile).doesNotContain("<script");
  }
}
