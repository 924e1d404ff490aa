package io.tantu.ogc.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.LiveService;
import java.awt.image.BufferedImage;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** OGC API – Maps (OGC 20-058); names tell the requirement. */
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

  /** /req/core/map-success, /req/core/map-response-headers. */
  @Test
  void aCollectionIsAPictureOfItsWholeExtent() {
    HttpResponse<byte[]> response = pictures.get("/ogc/collections/county/map");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Pictures.type(response)).isEqualTo("image/png");
    assertThat(header(response, "Content-Crs"))
        .isEqualTo("<http://www.opengis.net/def/crs/OGC/1.3/CRS84>");
    assertThat(header(response, "Content-Bbox")).startsWith("105.");
    BufferedImage image = pictures.picture("/ogc/collections/county/map?width=300");
    assertThat(image.getWidth()).isEqualTo(300);
    assertThat(Pictures.drawn(image)).isGreaterThan(1_000);
  }

  /** /req/crs/crs-parameter, /req/spatial-subsetting/bbox-crs: one ground in any order of axes. */
  @Test
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
    assertThat(header(metres, "Content-Bbox")).startsWith("41");
  }

  /** /req/core/content-negotiation, /req/jpeg/content, /req/background. */
  @Test
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
  @CsvSource({"/ogc/collections/nowhere/map", "/ogc/map?collections=nowhere"})
  void unknownCollectionsAreNotFound(String path) {
    HttpResponse<byte[]> response = pictures.get(path);
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(new String(response.body(), StandardCharsets.UTF_8)).contains("unknown-layer");
  }
}
