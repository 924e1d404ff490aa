package io.tantu.ogc;

import static io.tantu.ogc.Answers.ids;
import static io.tantu.ogc.Answers.link;
import static io.tantu.ogc.OgcServer.header;
import static io.tantu.ogc.OgcServer.json;
import static io.tantu.ogc.OgcServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.Catalog;
import io.tantu.ogc.crs.ServedCrs;
import io.tantu.store.LayerStore;
import io.tantu.testing.BothStores;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** OGC API – Features – Part 2: CRS by Reference (18-058r1). */
@BothStores
class FeaturesCrsRequirementsTest extends ServedWorkspace {

  private static final String ITEMS = "/ogc/collections/station/items";

  FeaturesCrsRequirementsTest(
      @LocalServerPort int port, @Autowired Catalog catalog, @Autowired LayerStore store) {
    super(port, catalog, store);
  }

  @Test
  @Requirement({
    "ogcapi-features-2/1.0/req/crs/crs-uri",
    "ogcapi-features-2/1.0/req/crs/fc-md-crs-list",
    "ogcapi-features-2/1.0/req/crs/fc-md-storageCrs",
    "ogcapi-features-2/1.0/req/crs/fc-md-storageCrs-valid-value",
    "ogcapi-features-2/1.0/req/crs/fc-md-crs-list-global",
    "ogcapi-maps-1/1.0/req/collection-map/desc-crs"
  })
  void everyCollectionListsItsSystems() {
    JsonNode all = server.json("/ogc/collections");
    assertThat(all.has("crs")).as("a list for all collections to point to").isFalse();
    for (JsonNode collection : all.get("collections")) {
      assertThat(collection.get("crs"))
          .extracting(JsonNode::asString)
          .containsExactlyElementsOf(ServedCrs.uris())
          .contains(collection.get("storageCrs").asString(), ServedCrs.CRS84.uri())
          .allMatch(uri -> uri.matches("http://www.opengis.net/def/crs/(OGC/1.3|EPSG/0)/\\w+"));
    }
    JsonNode box = server.json("/ogc/collections/station").at("/extent/spatial/storageCrsBbox/0");
    assertThat(box.toString()).as("latitude first").isEqualTo("[38.4,106.1,38.4,106.5]");
  }

  @Test
  @Requirement("ogcapi-features-2/1.0/req/crs/fc-bbox-crs-valid-default-value")
  void aBoxIsInCrs84WhenNothingIsSaid() {
    String box = ITEMS + "?bbox=106.15,38.3,106.35,38.5";
    assertThat(ids(server.json(box)))
        .containsExactly(2L, 3L)
        .isEqualTo(ids(server.json(box + "&bbox-crs=" + ServedCrs.CRS84.uri())));
  }

  /** Ordinates made with gdaltransform, in the authority's axis order. */
  @ParameterizedTest
  @Requirement({
    "ogcapi-features-2/1.0/req/crs/fc-crs-definition",
    "ogcapi-features-2/1.0/req/crs/fc-crs-action",
    "ogcapi-features-2/1.0/req/crs/geojson",
    "ogcapi-features-2/1.0/req/crs/ogc-crs-header",
    "ogcapi-features-2/1.0/req/crs/ogc-crs-header-value"
  })
  @CsvSource({
    "CRS84,106.1,38.4",
    "EPSG4326,38.4,106.1",
    "EPSG4490,38.4,106.1",
    "EPSG4544,4252471.11,596089.927",
    "EPSG4545,4253607.89,334021.824",
    "EPSG4523,4252471.11,35596089.927",
    "EPSG3857,11810997.973,4636087.527"
  })
  void coordinatesComeInTheOrderOfTheAuthority(ServedCrs crs, String first, String second) {
    for (String path : new String[] {ITEMS + "?limit=1&crs=", ITEMS + "/1?crs="}) {
      HttpResponse<byte[]> answer = server.get(path + crs.uri());
      assertThat(header(answer, "Content-Crs")).isEqualTo("<" + crs.uri() + ">");
      assertThat(text(answer)).contains("\"coordinates\":[" + first + "," + second + "]");
    }
  }

  @Test
  @Requirement({
    "ogcapi-features-2/1.0/req/crs/fc-crs-default-value",
    "ogcapi-features-2/1.0/req/crs/ogc-crs-header"
  })
  void withoutTheParameterItIsCrs84() {
    assertThat(header(server.get(ITEMS), "Content-Crs"))
        .isEqualTo("<http://www.opengis.net/def/crs/OGC/1.3/CRS84>");
  }

  @ParameterizedTest
  @Requirement({
    "ogcapi-features-2/1.0/req/crs/fc-bbox-crs-valid-value",
    "ogcapi-features-2/1.0/req/crs/fc-crs-valid-value",
    "ogcapi-features-3/1.0/req/filter/filter-crs-param"
  })
  @ValueSource(strings = {"crs", "bbox-crs", "filter-crs"})
  void anUnknownSystemIs400WithTheKnownOnes(String parameter) {
    for (String wrong :
        new String[] {"", "EPSG:4490", "4490", "http://www.opengis.net/def/crs/EPSG/0/4214"}) {
      HttpResponse<byte[]> answer = server.get(ITEMS + "?" + parameter + "=" + wrong);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(json(answer).get("code").asString()).isEqualTo("unknown-crs");
      assertThat(json(answer).get("known").size()).isEqualTo(7);
    }
  }

  @ParameterizedTest
  @Requirement({
    "ogcapi-features-2/1.0/req/crs/fc-bbox-crs-definition",
    "ogcapi-features-2/1.0/req/crs/fc-bbox-crs-action"
  })
  @CsvSource(
      delimiter = '|',
      value = {
        "CRS84|106.15,38.3,106.35,38.5",
        "EPSG4326|38.3,106.15,38.5,106.35",
        "EPSG4490|38.3,106.15,38.5,106.35",
        "EPSG4544|4240000,600500,4270000,617900",
        "EPSG4545|4240000,338500,4270000,356000",
        "EPSG4523|4240000,35600500,4270000,35617900",
        "EPSG3857|11816600,4620000,11838800,4650000"
      })
  void theBoxIsReadInItsSystem(ServedCrs crs, String box) {
    String query = ITEMS + "?bbox=" + box + "&bbox-crs=" + crs.uri();
    assertThat(ids(server.json(query))).containsExactly(2L, 3L);
    JsonNode first = server.json(query + "&limit=1");
    assertThat(ids(server.json(link(first, "next")))).containsExactly(3L);
  }

  @ParameterizedTest
  @EnumSource(names = {"EPSG4544", "EPSG4545", "EPSG4523", "EPSG3857"})
  void aBoxWithItsAxesExchangedLiesElsewhere(ServedCrs crs) {
    double[] at = new double[2];
    crs.fromLonLat(106.2, 38.4, at);
    String turned = "%s,%s,%s,%s".formatted(at[1] - 1000, at[0] - 1000, at[1] + 1000, at[0] + 1000);
    assertThat(ids(server.json(ITEMS + "?bbox=" + turned + "&bbox-crs=" + crs.uri()))).isEmpty();
  }

  @Test
  void aBoxOfDegreesThatCannotBeSaysWhichAxisComesFirst() {
    HttpResponse<byte[]> answer =
        server.get(ITEMS + "?bbox=106,38,107,39&bbox-crs=" + ServedCrs.EPSG4490.uri());
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).get("detail").asString())
        .contains("a latitude goes from -90 to 90 degrees, and in this system comes first");
  }
}
