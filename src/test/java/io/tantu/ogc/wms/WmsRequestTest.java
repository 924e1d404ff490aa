package io.tantu.ogc.wms;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.LiveService;
import io.tantu.ogc.Requirement;
import io.tantu.ogc.map.Pictures;
import java.awt.image.BufferedImage;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every operation of WMS 1.1.1 and 1.3.0, right and wrong. */
@LiveService
class WmsRequestTest {

  @LocalServerPort private int port;
  private Pictures pictures;

  @BeforeEach
  void ask() {
    pictures = new Pictures(port);
  }

  private static Map<String, String> map(String version) {
    Map<String, String> request = new LinkedHashMap<>();
    request.put("SERVICE", "WMS");
    request.put("VERSION", version);
    request.put("REQUEST", "GetMap");
    request.put("LAYERS", "county");
    request.put("STYLES", "");
    request.put(version.equals("1.1.1") ? "SRS" : "CRS", "EPSG:3857");
    request.put("BBOX", "11777000,4520000,11905000,4648000");
    request.put("WIDTH", "128");
    request.put("HEIGHT", "100");
    request.put("FORMAT", "image/png");
    return request;
  }

  private static Map<String, String> info(String version) {
    Map<String, String> request = map(version);
    request.put("REQUEST", "GetFeatureInfo");
    request.put("QUERY_LAYERS", "county");
    request.put("INFO_FORMAT", "application/json");
    request.put(version.equals("1.1.1") ? "X" : "I", "64");
    request.put(version.equals("1.1.1") ? "Y" : "J", "50");
    return request;
  }

  private static String path(Map<String, String> request) {
    return "/wms?"
        + request.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
  }

  private String text(Map<String, String> request) {
    return pictures.text(path(request));
  }

  @ParameterizedTest
  @Requirement({"wms/1.3.0/6.2.4", "wms/1.1.1/6.2.4"})
  @CsvSource({",1.3.0", "1.3.0,1.3.0", "1.1.1,1.1.1", "1.0.0,1.1.1", "1.2.0,1.1.1", "9.9.9,1.3.0"})
  void versionsAreNegotiated(String asked, String answered) {
    String xml =
        pictures.text(
            "/wms?service=wms&request=getcapabilities"
                + (asked == null ? "" : "&version=" + asked));
    assertThat(xml).contains(" version=\"" + answered + "\"");
  }

  @ParameterizedTest
  @Requirement({
    "wms/1.3.0/7.2.4.3",
    "wms/1.3.0/7.2.4.5",
    "wms/1.3.0/7.2.4.6.2",
    "wms/1.3.0/7.2.4.6.3",
    "wms/1.3.0/7.2.4.6.5",
    "wms/1.3.0/7.2.4.6.7",
    "wms/1.3.0/7.2.4.6.12",
    "wms/1.1.1/7.1.4"
  })
  @ValueSource(strings = {"1.1.1", "1.3.0"})
  void capabilitiesNameLayersGroupsStylesAndCredits(String version) {
    String xml = pictures.text("/wms?SERVICE=WMS&REQUEST=GetCapabilities&VERSION=" + version);
    assertThat(xml)
        .contains("<Name>forest</Name>", "<Title>森林小班</Title>", "<Name>ecology</Name>")
        .contains("<Title>生态</Title>", "<Name>tantu</Name>", "<Attribution>", "LegendURL")
        .contains("<Name>default</Name>", "EPSG:4490", "EPSG:4523");
    assertThat(xml.contains("<CRS>CRS:84</CRS>")).isEqualTo(version.equals("1.3.0"));
    String service = xml.substring(xml.indexOf("<Service>"), xml.indexOf("</Service>"));
    assertThat(service)
        .contains(version.equals("1.3.0") ? "<Name>WMS</Name>" : "<Name>OGC:WMS</Name>")
        .contains("<Title>碳图 Tantu</Title>", "href=\"" + pictures.origin() + "/wms\"");
  }

  @ParameterizedTest
  @Requirement("wms/1.3.0/7.2.3.3")
  @ValueSource(strings = {"", "&SERVICE=WFS"})
  void capabilitiesAreThoseOfTheServiceThatIsNamed(String service) {
    assertThat(pictures.text("/wms?REQUEST=GetCapabilities" + service))
        .contains("<ServiceException", "WMS is wanted");
  }

  @ParameterizedTest
  @Requirement({"wms/1.3.0/7.3.3.8", "wms/1.3.0/7.3.4", "wms/1.1.1/7.2.3.8", "wms/1.1.1/7.2.3.9"})
  @ValueSource(strings = {"1.1.1", "1.3.0"})
  void aMapIsAPictureOfTheSizeAskedFor(String version) {
    Map<String, String> request = map(version);
    request.put("TRANSPARENT", "TRUE");
    BufferedImage image = pictures.picture(path(request));
    assertThat(image.getWidth()).isEqualTo(128);
    assertThat(image.getHeight()).isEqualTo(100);
    assertThat(Pictures.drawn(image)).isBetween(500, 6_000);
  }

  @ParameterizedTest
  @Requirement({
    "wms/1.3.0/7.3.3.7",
    "wms/1.3.0/7.3.3.9",
    "wms/1.3.0/7.3.3.10",
    "wms/1.1.1/7.2.3.7",
    "wms/1.1.1/7.2.3.9",
    "wms/1.1.1/7.2.3.10"
  })
  @ValueSource(strings = {"1.1.1", "1.3.0"})
  void theGroundIsWhiteOrTheColourAskedForOrClear(String version) {
    Map<String, String> request = map(version);
    assertThat(pictures.picture(path(request)).getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
    request.put("BGCOLOR", "0x336699");
    assertThat(pictures.picture(path(request)).getRGB(0, 0)).isEqualTo(0xFF336699);
    request.put("FORMAT", "image/jpeg");
    request.put("TRANSPARENT", "TRUE");
    assertThat(Pictures.type(pictures.get(path(request)))).isEqualTo("image/jpeg");
    int corner = pictures.picture(path(request)).getRGB(0, 0);
    assertThat(Math.abs((corner & 0xFF) - 0x99)).isLessThan(6);
    request.put("FORMAT", "image/png; mode=8bit");
    assertThat(pictures.picture(path(request)).getColorModel().getPixelSize()).isEqualTo(8);
  }

  /** Groups and several layers, each once, in the order of the names. */
  @ParameterizedTest
  @Requirement({"wms/1.3.0/7.3.3.3", "wms/1.3.0/7.3.3.4", "wms/1.1.1/7.2.3.3", "wms/1.1.1/7.2.3.4"})
  @ValueSource(strings = {"1.1.1", "1.3.0"})
  void groupsAreTheirLayers(String version) {
    Map<String, String> request = map(version);
    request.put("LAYERS", "ecology");
    byte[] group = pictures.get(path(request)).body();
    request.put("LAYERS", "grassland,forest,planting-plan,wetland");
    assertThat(pictures.get(path(request)).body()).isEqualTo(group);
    request.put("STYLES", "default,,default,");
    assertThat(pictures.get(path(request)).body()).isEqualTo(group);
  }

  @ParameterizedTest
  @Requirement({
    "wms/1.3.0/6.11",
    "wms/1.3.0/7.2.3.3",
    "wms/1.3.0/7.3.3.1",
    "wms/1.3.0/7.3.3.2",
    "wms/1.3.0/7.3.3.3",
    "wms/1.3.0/7.3.3.4",
    "wms/1.3.0/7.3.3.5",
    "wms/1.3.0/7.3.3.6",
    "wms/1.3.0/7.3.3.7",
    "wms/1.3.0/7.3.3.8",
    "wms/1.3.0/7.3.3.12",
    "wms/1.1.1/6.7",
    "wms/1.1.1/7.2.3.3",
    "wms/1.1.1/7.2.3.4",
    "wms/1.1.1/7.2.3.5",
    "wms/1.1.1/7.2.3.6",
    "wms/1.1.1/7.2.3.7",
    "wms/1.1.1/7.2.3.8"
  })
  @CsvSource(
      delimiter = '|',
      value = {
        "LAYERS|nowhere|LayerNotDefined|LayerNotDefined",
        "LAYERS|county,'; DROP TABLE|LayerNotDefined|LayerNotDefined",
        "STYLES|pretty|StyleNotDefined|StyleNotDefined",
        "CRS|EPSG:32648|InvalidCRS|InvalidSRS",
        "CRS|../../etc/passwd|InvalidCRS|InvalidSRS",
        "FORMAT|image/tiff|InvalidFormat|InvalidFormat",
        "BBOX|1,2,3|-|-",
        "BBOX|11905000,4520000,11777000,4648000|-|-",
        "BBOX|NaN,NaN,NaN,NaN|-|-",
        "BBOX|-1e300,-1e300,1e300,1e300|-|-",
        "BBOX|0,0,0,0|-|-",
        "WIDTH|100000|-|-",
        "WIDTH|0|-|-",
        "HEIGHT|-5|-|-",
        "HEIGHT|2147483648|-|-",
        "BGCOLOR|red|-|-",
        "TRANSPARENT|perhaps|-|-",
        "VERSION|7.7.7|-|-",
        "SERVICE|WFS|-|-",
        "REQUEST|DescribeLayer|OperationNotSupported|-",
        "SLD|http://127.0.0.1:1/x.sld|StyleNotDefined|StyleNotDefined",
        "SLD_BODY|<StyledLayerDescriptor/>|StyleNotDefined|StyleNotDefined",
        "TIME|2024-01-01|InvalidDimensionValue|InvalidDimensionValue",
      })
  void whatIsWrongGetsTheStandardsException(
      String name, String value, String code130, String code111) {
    for (String version : List.of("1.3.0", "1.1.1")) {
      Map<String, String> request = map(version);
      request.put(name.equals("CRS") && version.equals("1.1.1") ? "SRS" : name, value);
      if (name.equals("VERSION") && version.equals("1.1.1")) {
        continue;
      }
      HttpResponse<byte[]> response = pictures.get(path(request));
      String xml = new String(response.body(), StandardCharsets.UTF_8);
      String code = version.equals("1.3.0") ? code130 : code111;
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(Pictures.type(response))
          .startsWith(version.equals("1.3.0") ? "text/xml" : "application/vnd.ogc.se_xml");
      assertThat(xml).contains("<ServiceExceptionReport version=\"" + version + "\"");
      if (code.equals("-")) {
        assertThat(xml).doesNotContain("code=");
      } else {
        assertThat(xml).contains("code=\"" + code + "\"");
      }
      assertThat(xml).contains("Exception").doesNotContain("java.", "io.tantu");
    }
  }

  @ParameterizedTest
  @Requirement({
    "wms/1.3.0/7.3.3.1",
    "wms/1.3.0/7.3.3.3",
    "wms/1.3.0/7.3.3.4",
    "wms/1.3.0/7.3.3.5",
    "wms/1.3.0/7.3.3.6",
    "wms/1.3.0/7.3.3.7",
    "wms/1.3.0/7.3.3.8"
  })
  @ValueSource(
      strings = {"LAYERS", "STYLES", "CRS", "BBOX", "WIDTH", "HEIGHT", "FORMAT", "VERSION"})
  void whatIsMissingIsNamed(String name) {
    Map<String, String> request = map("1.3.0");
    request.remove(name);
    assertThat(text(request)).contains("<ServiceException", name + " is missing");
  }

  @Test
  void aThousandLayersAreRefused() {
    Map<String, String> request = map("1.3.0");
    request.put("LAYERS", "county,".repeat(60) + "county");
    assertThat(text(request)).contains("at most 50");
    request.put("LAYERS", "county,".repeat(999) + "county");
    assertThat(pictures.get(path(request)).statusCode()).isIn(200, 414, 431);
  }

  @Test
  void doubledKeysAreRefusedWhateverTheirCase() {
    assertThat(pictures.text(path(map("1.3.0")) + "&width=7")).contains("WIDTH was given more");
    assertThat(pictures.text(path(map("1.3.0")) + "&BBOX=1,2,3,4")).contains("more than once");
  }

  @ParameterizedTest
  @Requirement({"wms/1.3.0/6.8.1", "wms/1.1.1/6.4.1"})
  @ValueSource(strings = {"1.1.1", "1.3.0"})
  void keysAndOperationsMayBeWrittenInAnyCase(String version) {
    String path = path(map(version));
    byte[] map = pictures.get(path).body();
    String keys =
        path.replace("SERVICE", "service")
            .replace("LAYERS", "Layers")
            .replace("GetMap", "getmap")
            .replace("CRS=", "crs=")
            .replace("SRS=", "Srs=");
    assertThat(pictures.get(keys).body()).isEqualTo(map);
  }

  @ParameterizedTest
  @Requirement({"wms/1.3.0/7.3.3.11", "wms/1.1.1/7.2.3.11"})
  @CsvSource({"INIMAGE,1.3.0", "application/vnd.ogc.se_inimage,1.1.1"})
  void exceptionsAreDrawnIntoThePicture(String form, String version) {
    Map<String, String> request = map(version);
    request.put("LAYERS", "nowhere");
    request.put("EXCEPTIONS", form);
    request.put("TRANSPARENT", "TRUE");
    BufferedImage image = pictures.picture(path(request));
    assertThat(image.getWidth()).isEqualTo(128);
    assertThat(Pictures.drawn(image)).isGreaterThan(100);
    request.put("EXCEPTIONS", version.equals("1.1.1") ? "application/vnd.ogc.se_blank" : "BLANK");
    assertThat(Pictures.drawn(pictures.picture(path(request)))).isZero();
  }

  @ParameterizedTest
  @Requirement({
    "wms/1.3.0/7.4.3.3",
    "wms/1.3.0/7.4.3.5",
    "wms/1.3.0/7.4.4",
    "wms/1.1.1/7.3.3.3",
    "wms/1.1.1/7.3.3.5",
    "wms/1.1.1/7.3.3.7"
  })
  @ValueSource(strings = {"1.1.1", "1.3.0"})
  void whatIsAtAPlaceIsTold(String version) {
    Map<String, String> request = info(version);
    JsonNode features = new JsonMapper().readTree(text(request)).get("features");
    assertThat(features).hasSize(1);
    assertThat(features.get(0).get("properties").get("name").asString()).isEqualTo("灵武市");
    request.put("INFO_FORMAT", "text/plain");
    assertThat(text(request)).contains("名称 = 灵武市", "椭球面积");
    request.put("INFO_FORMAT", "text/html");
    assertThat(text(request)).contains("<td>灵武市</td>");
  }

  @ParameterizedTest
  @Requirement({
    "wms/1.3.0/7.4.3.4",
    "wms/1.3.0/7.4.3.5",
    "wms/1.3.0/7.4.3.6",
    "wms/1.3.0/7.4.3.7",
    "wms/1.1.1/7.3.3.4"
  })
  @ValueSource(strings = {"1.1.1", "1.3.0"})
  void aPlaceOutsideThePictureIsAnInvalidPoint(String version) {
    String outside = version.equals("1.1.1") ? "<ServiceException>X is" : "code=\"InvalidPoint\"";
    Map<String, String> request = info(version);
    request.put(version.equals("1.1.1") ? "X" : "I", "128");
    assertThat(text(request)).contains(outside);
    request.put(version.equals("1.1.1") ? "X" : "I", "-1");
    assertThat(text(request)).contains(outside);
    request = info(version);
    request.put("INFO_FORMAT", "text/xml");
    assertThat(text(request)).contains("code=\"InvalidFormat\"");
    request = info(version);
    request.put("QUERY_LAYERS", "forest");
    assertThat(text(request)).contains("code=\"LayerNotDefined\"");
    request = info(version);
    request.put("FEATURE_COUNT", "1000000");
    assertThat(text(request)).contains("FEATURE_COUNT");
  }

  /** OGC 05-078r4, 10. */
  @Test
  void legendsAreAsTallAsTheyHaveRows() {
    BufferedImage whole =
        pictures.picture(
            "/wms?SERVICE=WMS&VERSION=1.3.0&REQUEST=GetLegendGraphic&FORMAT=image/png&LAYER=forest");
    assertThat(whole.getHeight()).isEqualTo(7 * 22 + 6);
    BufferedImage swatch =
        pictures.picture(
            "/wms?SERVICE=WMS&VERSION=1.1.1&REQUEST=GetLegendGraphic&FORMAT=image/png&LAYER=forest&RULE=conifer");
    assertThat(swatch.getWidth()).isEqualTo(24);
    int middle = swatch.getRGB(12, 8);
    assertThat(Math.abs((middle >> 8 & 0xFF) - (0x5a * 0.85 + 255 * 0.15))).isLessThan(3);
    for (String wrong : List.of("LAYER=nowhere", "LAYER=ecology", "LAYER=forest&STYLE=pretty")) {
      assertThat(
              pictures.text(
                  "/wms?VERSION=1.3.0&REQUEST=GetLegendGraphic&FORMAT=image/png&" + wrong))
          .contains("NotDefined");
    }
  }
}
