package io.tantu.ogc.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.LiveService;
import io.tantu.geodesy.TileMatrixSet;
import io.tantu.ogc.Requirement;
import java.awt.image.BufferedImage;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** OGC API – Maps (OGC 20-058). */
@LiveService
class MapApiTest {

  @LocalServerPort private int port;
  private Pictures pictures;

  @BeforeEach
  void ask() {
    pictures = new Pictures(port);
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse(null);
  }

  /** In the system that the collection is stored in, as nothing else is asked for. */
  @Test
  @Requirement({
    "ogcapi-maps-1/1.0/req/core/map-op",
    "ogcapi-maps-1/1.0/req/core/map-response",
    "ogcapi-maps-1/1.0/req/collection-map/operation",
    "ogcapi-maps-1/1.0/req/png/content"
  })
  void aCollectionIsAPictureOfItsWholeExtent() {
    HttpResponse<byte[]> response = pictures.get("/ogc/collections/county/map");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Pictures.type(response)).isEqualTo("image/png");
    assertThat(header(response, "Content-Crs"))
        .isEqualTo("<" + json("/ogc/collections/county").get("storageCrs").asString() + ">");
    assertThat(header(response, "Content-Bbox"))
        .startsWith("37.")
        .matches("\\d+\\.\\d+(,\\d+\\.\\d+){3}");
    HttpResponse<byte[]> east = pictures.get("/ogc/collections/county/map?crs=CRS:84");
    assertThat(header(east, "Content-Bbox")).startsWith("105.");
    assertThat(east.body()).as("the same picture").isEqualTo(response.body());
    BufferedImage image = pictures.picture("/ogc/collections/county/map?width=300");
    assertThat(image.getWidth()).isEqualTo(300);
    assertThat(Pictures.drawn(image)).isGreaterThan(1_000);
  }

  /** Also where each layer is smaller than a pixel. */
  @Test
  void mapTilesAreDrawnFromTheWholeWorldDown() {
    for (TileMatrixSet set : TileMatrixSet.ALL) {
      for (int z = 0; z <= 8; z++) {
        double across = set.quad().column(106.27) * (1 << z);
        double down = set.quad().row(38.47) * (1 << z);
        for (String of : List.of("", "/collections/county", "/collections/charging-station")) {
          String tile =
              "/ogc%s/map/tiles/%s/%d/%d/%d"
                  .formatted(of, set.id(), z + set.firstZoom(), (int) down, (int) across);
          assertThat(Pictures.drawn(pictures.picture(tile))).as(tile).isPositive();
        }
      }
    }
  }

  /** One ground in any order of axes. */
  @Test
  @Requirement("ogcapi-maps-1/1.0/req/core/map-response")
  void boxesFollowTheOrderOfTheirSystem() {
    String rest = "&width=200&height=200&crs=EPSG:4490";
    byte[] north =
        pictures
            .get("/ogc/map?collections=county&bbox=37.7,105.8,38.7,106.8&bbox-crs=EPSG:4490" + rest)
            .body();
    byte[] east =
        pictures.get("/ogc/map?collections=county&bbox=105.8,37.7,106.8,38.7" + rest).body();
    byte[] curie =
        pictures
            .get(
                "/ogc/map?collections=county&bbox=37.7,105.8,38.7,106.8&bbox-crs=%5BEPSG:4490%5D"
                    + rest)
            .body();
    assertThat(north).isEqualTo(east).isEqualTo(curie);
    HttpResponse<byte[]> metres =
        pictures.get(
            "/ogc/collections/county/map?crs=http://www.opengis.net/def/crs/EPSG/0/4544&width=100");
    assertThat(header(metres, "Content-Crs"))
        .isEqualTo("<http://www.opengis.net/def/crs/EPSG/0/4544>");
    assertThat(header(metres, "Content-Bbox"))
        .startsWith("41")
        .matches("\\d+\\.\\d+(,\\d+\\.\\d+){3}");
    String mercator = "/ogc/map?collections=county&width=64&crs=EPSG:3857";
    assertThat(header(pictures.get(mercator), "Content-Bbox"))
        .startsWith("117")
        .doesNotContain("E");
  }

  /** Between systems of degrees a box stays what it is, to the last digit. */
  @Test
  void aBoxOfDegreesMayReachBeyondTheWorld() {
    for (String crs : List.of("", "&crs=EPSG:4490", "&crs=EPSG:4326")) {
      HttpResponse<byte[]> world =
          pictures.get("/ogc/map?collections=county&bbox=-200,-95,200,95.1" + crs);
      assertThat(world.statusCode()).as(crs).isEqualTo(200);
      assertThat(header(world, "Content-Bbox")).isEqualTo("-95.0,-200.0,95.1,200.0");
    }
  }

  @Test
  @Requirement({
    "ogcapi-maps-1/1.0/req/png/content",
    "ogcapi-maps-1/1.0/req/jpeg/content",
    "ogcapi-maps-1/1.0/req/dataset-map/operation"
  })
  void formatsAreNegotiated() {
    HttpResponse<byte[]> jpeg = pictures.get("/ogc/map?width=64", "Accept", "image/jpeg");
    assertThat(Pictures.type(jpeg)).isEqualTo("image/jpeg");
    assertThat(Pictures.type(pictures.get("/ogc/map?width=64&f=jpeg"))).isEqualTo("image/jpeg");
    assertThat(pictures.picture("/ogc/map?width=64").getRGB(0, 0) >>> 24).isZero();
    assertThat(pictures.picture("/ogc/map?width=64&bgcolor=0x336699").getRGB(0, 0))
        .isEqualTo(0xFF336699);
    assertThat(pictures.picture("/ogc/map?width=64&transparent=false").getRGB(0, 0))
        .isEqualTo(0xFFFFFFFF);
  }

  @Test
  @Requirement({
    "ogcapi-maps-1/1.0/req/collection-map/desc-links",
    "ogcapi-maps-1/1.0/req/dataset-map/landingpage",
    "ogcapi-maps-1/1.0/req/dataset-map/operation"
  })
  void mapsAreLinkedFromWhatTheyShow() {
    for (String resource : List.of("/ogc", "/ogc/collections/county")) {
      List<String> maps = new ArrayList<>();
      for (JsonNode link : json(resource).get("links")) {
        if (link.get("rel").asString().equals("http://www.opengis.net/def/rel/ogc/1.0/map")) {
          maps.add(link.get("href").asString().replace(pictures.origin(), ""));
        }
      }
      assertThat(maps).as(resource).hasSize(1);
      HttpResponse<byte[]> map = pictures.get(maps.get(0) + "?width=64");
      assertThat(map.statusCode()).isEqualTo(200);
      assertThat(header(map, "Content-Bbox")).isNotNull();
      assertThat(Pictures.drawn(pictures.picture(maps.get(0) + "?width=64"))).isPositive();
    }
  }

  @Test
  @Requirement({
    "ogcapi-maps-1/1.0/req/dataset-map/desc-crs",
    "ogcapi-maps-1/1.0/req/dataset-map/desc-extent",
    "ogcapi-maps-1/1.0/req/collection-map/desc-crs"
  })
  void theLandingPageTellsSystemsAndExtentOfTheWhole() {
    JsonNode landing = json("/ogc");
    for (JsonNode crs : landing.get("crs")) {
      String map = "/ogc/map?width=64&collections=county&crs=" + crs.asString();
      assertThat(header(pictures.get(map), "Content-Crs")).isEqualTo("<" + crs.asString() + ">");
    }
    assertThat(landing.get("crs")).contains(landing.get("storageCrs"));
    JsonNode whole = landing.at("/extent/spatial");
    assertThat(whole.get("crs").asString()).endsWith("/CRS84");
    JsonNode stored = whole.at("/storageCrsBbox/0");
    for (int i = 0; i < 4; i++) {
      assertThat(stored.get(i)).as("latitude first").isEqualTo(whole.at("/bbox/0").get(i ^ 1));
    }
    for (JsonNode collection : json("/ogc/collections").get("collections")) {
      if (LiveService.BARE.contains(collection.get("id").asString())) {
        assertThat(collection.has("extent")).as("nothing imported").isFalse();
        continue;
      }
      JsonNode box = collection.at("/extent/spatial/bbox/0");
      assertThat(box.get(0).asDouble()).isGreaterThanOrEqualTo(whole.at("/bbox/0/0").asDouble());
      assertThat(box.get(3).asDouble()).isLessThanOrEqualTo(whole.at("/bbox/0/3").asDouble());
      assertThat(collection.at("/extent/spatial/storageCrsBbox/0")).hasSize(4);
    }
  }

  @Test
  @Requirement({
    "ogcapi-maps-1/1.0/req/collections-selection/collections-parameter",
    "ogcapi-maps-1/1.0/req/collections-selection/collections-response"
  })
  void onlyTheCollectionsNamedAreDrawnTheLastUppermost() {
    String map = "/ogc/map?width=256&bbox=105.8,37.7,106.8,38.7&collections=";
    byte[] wetland = pictures.get(map + "wetland").body();
    assertThat(pictures.get(map + "ecological-redline").body()).isNotEqualTo(wetland);
    byte[] under = pictures.get(map + "wetland,ecological-redline").body();
    byte[] over = pictures.get(map + "ecological-redline,wetland").body();
    assertThat(under).isNotEqualTo(over).isNotEqualTo(wetland);
    String address = pictures.origin() + "/ogc/collections/";
    assertThat(pictures.get(map + address + "wetland," + address + "ecological-redline").body())
        .isEqualTo(under);
  }

  private JsonNode json(String path) {
    return JsonMapper.shared().readTree(pictures.text(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "width=100000", "width=0", "height=x", "bbox=1,2,3", "bbox=106,38,105,39", "bbox=NaN,1,2,3",
        "crs=EPSG:1", "bbox-crs=nowhere", "f=tiff", "transparent=maybe", "bgcolor=red", "layer=x",
        "width=1&width=2", "bbox=-1e9,-1e9,1e9,1e9&crs=EPSG:4544"
      })
  void whatIsWrongIsAProblem(String query) {
    HttpResponse<byte[]> response = pictures.get("/ogc/map?" + query);
    assertThat(response.statusCode()).as(query).isEqualTo(400);
    assertThat(Pictures.type(response)).isEqualTo("application/problem+json");
  }

  @ParameterizedTest
  @Requirement("ogcapi-maps-1/1.0/req/collections-selection/collections-parameter")
  @CsvSource({"/ogc/collections/nowhere/map", "/ogc/map?collections=nowhere"})
  void unknownCollectionsAreNotFound(String path) {
    HttpResponse<byte[]> response = pictures.get(path);
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(new String(response.body(), StandardCharsets.UTF_8)).contains("unknown-layer");
  }
}
