package io.tantu.ogc;

import static io.tantu.ogc.OgcServer.header;
import static io.tantu.ogc.OgcServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.Catalog;
import io.tantu.store.LayerStore;
import io.tantu.testing.BothStores;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The HTTP edge of features and search. */
@BothStores
class OgcApiTest extends ServedWorkspace {

  OgcApiTest(@LocalServerPort int port, @Autowired Catalog catalog, @Autowired LayerStore store) {
    super(port, catalog, store);
  }

  private List<Long> ids(JsonNode collection) {
    List<Long> ids = new ArrayList<>();
    collection.get("features").forEach(feature -> ids.add(feature.get("id").asLong()));
    return ids;
  }

  private static String link(JsonNode answer, String rel) {
    for (JsonNode link : answer.get("links")) {
      if (link.get("rel").asString().equals(rel)) {
        return link.get("href").asString();
      }
    }
    return null;
  }

  @Test
  void theLandingPageLeadsToEverythingWithAbsoluteAddressesWithoutQueries() {
    JsonNode landing = server.json("/ogc");
    for (String rel : List.of("self", "service-desc", "conformance", "data")) {
      assertThat(link(landing, rel)).startsWith(server.origin() + "/").doesNotContain("?");
      assertThat(server.get(link(landing, rel)).statusCode()).as(rel).isEqualTo(200);
    }
    assertThat(server.json("/ogc/conformance").get("conformsTo").toString())
        .contains("ogcapi-features-1/1.0/conf/core", "ogcapi-features-1/1.0/conf/geojson");
  }

  @Test
  void collectionsAreTheLayersAndEachLinkWorks() {
    JsonNode collections = server.json("/ogc/collections").get("collections");
    assertThat(collections)
        .extracting(c -> c.get("id").asString())
        .containsExactly("park", "station", "empty", "grove");
    JsonNode park = server.json("/ogc/collections/park");
    assertThat(park.get("title").asString()).isEqualTo("园区");
    assertThat(park.get("titles").get("en").asString()).isEqualTo("Parks");
    assertThat(park.get("itemType").asString()).isEqualTo("feature");
    assertThat(park.get("attribution").asString()).isEqualTo("nobody");
    assertThat(park.get("extent").get("spatial").get("bbox").get(0))
        .extracting(JsonNode::asDouble)
        .containsExactly(106.2, 38.4, 106.4 + 0.0001, 38.5);
    for (JsonNode link : park.get("links")) {
      assertThat(server.get(link.get("href").asString()).statusCode()).isEqualTo(200);
    }
    assertThat(server.json("/ogc/collections/empty").get("extent")).isNull();
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() {
    List<Long> seen = new ArrayList<>();
    String next = "/ogc/collections/station/items?limit=2";
    int pages = 0;
    while (next != null) {
      JsonNode page = server.json(next);
      assertThat(page.get("numberMatched").asInt()).isEqualTo(5);
      assertThat(page.get("numberReturned").asInt()).isEqualTo(page.get("features").size());
      seen.addAll(ids(page));
      next = link(page, "next");
      pages++;
    }
    assertThat(seen).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(pages).isEqualTo(3);
  }

  @Test
  void aBoxSelectsFeaturesAndStaysInTheNextLink() {
    String box = "/ogc/collections/station/items?limit=1&bbox=106.15,38,106.35,39";
    JsonNode first = server.json(box);
    assertThat(first.get("numberMatched").asInt()).isEqualTo(2);
    assertThat(ids(first)).containsExactly(2L);
    JsonNode second = server.json(link(first, "next"));
    assertThat(ids(second)).containsExactly(3L);
    assertThat(link(second, "next")).isNull();
  }

  @Test
  void pagesBegunOnAVersionGoOnWithItWhenANewOneArrives(
      @Autowired Catalog catalog, @Autowired LayerStore store) {
    var layer = catalog.layer("empty");
    OgcWorkspace.publish(
        store,
        layer,
        List.of(
            OgcWorkspace.feature(1, "LINESTRING (106 38, 107 38)", "A", "old 1", null),
            OgcWorkspace.feature(2, "LINESTRING (106 38, 107 38)", "B", "old 2", null)));
    JsonNode first = server.json("/ogc/collections/empty/items?limit=1");
    OgcWorkspace.publish(
        store,
        layer,
        List.of(OgcWorkspace.feature(1, "LINESTRING (106 38, 107 38)", "C", "new", null)));
    JsonNode second = server.json(link(first, "next"));
    assertThat(second.get("features").get(0).get("properties").get("name").asString())
        .isEqualTo("old 2");
    HttpResponse<byte[]> gone =
        server.get(
            "/ogc/collections/empty/items?after="
                + new After("aaaaaaaaaaaa", "0", false, null, 1, List.of()).text());
    assertThat(gone.statusCode()).isEqualTo(404);
    assertThat(json(gone).get("code").asString()).isEqualTo("unknown-version");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/ogc/collections/station/items?bbox=1,2,3|400|bad-parameter",
        "/ogc/collections/station/items?limit=0|400|bad-parameter",
        "/ogc/collections/station/items?colour=red|400|unknown-parameter",
        "/ogc/collections/station/items?limit=1&limit=2|400|repeated-parameter",
        "/ogc/collections?limit=1|400|unknown-parameter",
        "/ogc/collections/station/items/1?version=x|400|bad-parameter",
        "/ogc/collections/station/items/1?version=aaaaaaaaaaaa|404|unknown-version",
        "/ogc/collections/station/items/9|404|unknown-feature",
        "/ogc/collections/station/items/1%20or%201=1|404|unknown-feature",
        "/ogc/collections/nope|404|unknown-layer",
        "/ogc/collections/nope/items|404|unknown-layer",
        "/ogc/collections/nope/tiles/WebMercatorQuad/0/0/0|404|unknown-layer",
        "/ogc/collections/park/tiles/WebMercatorQuad/31/0/0|400|tile-out-of-range",
        "/ogc/collections/park/tiles/WebMercatorQuad/-1/0/0|400|tile-out-of-range",
        "/ogc/collections/park/tiles/WebMercatorQuad/3/8/0|400|tile-out-of-range",
        "/ogc/collections/park/tiles/WebMercatorQuad/3/0/8|400|tile-out-of-range",
        "/ogc/collections/park/tiles/WebMercatorQuad/a/0/0|400|bad-tile-address",
        "/ogc/collections/park/tiles/WebMercatorQuad/0/0/0?w=1|400|unknown-parameter",
        "/api/v1/search|400|bad-parameter",
        "/api/v1/search?q=a&limit=51|400|bad-parameter"
      })
  void wrongRequestsAreAnsweredWithAProblem(String path, int status, String code) {
    HttpResponse<byte[]> response = server.get(path);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
    assertThat(json(response).get("code").asString()).isEqualTo(code);
  }

  @Test
  void anUnknownParameterNamesTheKnownOnes() {
    JsonNode problem = json(server.get("/ogc/collections/station/items?colour=red"));
    assertThat(problem.get("known").toString())
        .isEqualTo(
            "[\"bbox\",\"bbox-crs\",\"limit\",\"after\",\"datetime\",\"crs\",\"filter\",\"filter-lang\",\"filter-crs\",\"sortby\",\"properties\",\"f\",\"code\",\"name\",\"powerKw\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void nothingIsWrittenOverHttp(String method) {
    assertThat(server.send(method, "/ogc/collections/station/items").statusCode()).isEqualTo(405);
  }

  @Test
  void itemsAreGeoJsonThatAClientNeedNotFetchTwice() {
    HttpResponse<byte[]> first = server.get("/ogc/collections/station/items");
    assertThat(header(first, "Content-Type")).startsWith("application/geo+json");
    String etag = header(first, "ETag");
    assertThat(server.get("/ogc/collections/station/items", "If-None-Match", etag).statusCode())
        .isEqualTo(304);
    assertThat(server.get("/ogc/collections/park/items", "If-None-Match", etag).statusCode())
        .isEqualTo(200);
    assertThat(server.send("HEAD", "/ogc/collections/station/items").body()).isEmpty();
  }

  @Test
  void oneFeatureLinksToItselfAndItsCollection() {
    JsonNode feature = server.json("/ogc/collections/park/items/1");
    assertThat(feature.get("areaHa").asDouble()).isEqualTo(2.5);
    assertThat(feature.get("properties").get("name").asString()).isEqualTo("阅海园");
    assertThat(server.json(link(feature, "self")).get("id").asInt()).isEqualTo(1);
    String version = server.json("/ogc/collections/park").get("version").asString();
    JsonNode fixed = server.json("/ogc/collections/park/items/1?version=" + version);
    assertThat(link(fixed, "self")).endsWith("/items/1?version=" + version);
    assertThat(server.json(link(fixed, "self"))).isEqualTo(fixed);
    assertThat(server.json(link(feature, "collection")).get("id").asString()).isEqualTo("park");
  }

  @Test
  void theSchemaTellsTitlesAndUnits() {
    HttpResponse<byte[]> response = server.get("/ogc/collections/station/schema");
    assertThat(header(response, "Content-Type")).startsWith("application/schema+json");
    JsonNode power = json(response).get("properties").get("powerKw");
    assertThat(power.get("title").asString()).isEqualTo("功率");
    assertThat(power.get("x-ogc-unit").asString()).isEqualTo("kW");
  }

  private List<String> found(String q) {
    List<String> names = new ArrayList<>();
    server
        .json("/api/v1/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8))
        .get("results")
        .forEach(result -> names.add(result.get("name").asString()));
    return names;
  }

  @Test
  void aSearchFindsNamesThatStartWithTheTextBeforeThoseThatHoldIt() {
    assertThat(found("阅海")).containsExactly("阅海园", "阅海站", "北阅海 B");
    assertThat(found("helan")).containsExactlyInAnyOrder("Helan A", "ＨＥＬＡＮ");
    assertThat(found("nothing")).isEmpty();
    assertThat(found("%")).isEmpty();
  }

  @Test
  void aResultTellsWhereItIs() {
    JsonNode result =
        server.json("/api/v1/search?q=%E9%98%85%E6%B5%B7%E5%9B%AD").get("results").get(0);
    assertThat(result.get("layer").asString()).isEqualTo("park");
    assertThat(result.get("layerTitle").get("zh").asString()).isEqualTo("园区");
    assertThat(result.get("id").asInt()).isEqualTo(1);
    assertThat(result.get("lon").asDouble()).isEqualTo(106.25);
    assertThat(result.get("lat").asDouble()).isEqualTo(38.45);
    assertThat(result.get("bounds"))
        .extracting(JsonNode::asDouble)
        .containsExactly(106.2, 38.4, 106.3, 38.5);
  }

  @Test
  void theApiPageDescribesTheParametersThatAreTaken() {
    JsonNode parameters =
        server
            .json("/api/openapi")
            .get("paths")
            .get("/ogc/collections/{id}/items")
            .get("get")
            .get("parameters");
    assertThat(parameters)
        .extracting(parameter -> parameter.get("name").asString())
        .startsWith("id", "bbox", "bbox-crs", "limit", "after", "datetime", "crs", "filter");
    assertThat(parameters.get(3).get("schema").get("maximum").asInt()).isEqualTo(10_000);
  }

  @Test
  void theNextPageKeepsATimeZoneEastOfGreenwich() {
    JsonNode page =
        server.json("/ogc/collections/station/items?limit=2&datetime=2026-01-22T00:00:00%2B08:00");
    assertThat(ids(server.json(link(page, "next")))).containsExactly(3L, 4L);
  }
}
