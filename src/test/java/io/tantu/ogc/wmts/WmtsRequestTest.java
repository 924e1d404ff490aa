package io.tantu.ogc.wmts;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.LiveService;
import io.tantu.ogc.Requirement;
import io.tantu.ogc.map.Pictures;
import java.awt.image.BufferedImage;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** WMTS 1.0.0 (OGC 07-057r7) by key-value pairs and by addresses. */
@LiveService
class WmtsRequestTest {

  private static final String TILE =
      "/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=county&STYLE=default&FORMAT=image/png&TILEMATRIXSET=WebMercatorQuad&TILEMATRIX=9&TILEROW=196&TILECOL=407";

  @LocalServerPort private int port;
  private Pictures pictures;

  @BeforeEach
  void ask() {
    pictures = new Pictures(port);
  }

  private String template(String layer) {
    String xml = pictures.text("/wmts/1.0.0/WMTSCapabilities.xml");
    Matcher found =
        Pattern.compile("template=\"http://[^/]+(/wmts/" + layer + "/[^\"]+png)\"").matcher(xml);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String address(String template, String set, int matrix, int row, int col) {
    return template
        .replace("{TileMatrixSet}", set)
        .replace("{TileMatrix}", Integer.toString(matrix))
        .replace("{TileRow}", Integer.toString(row))
        .replace("{TileCol}", Integer.toString(col));
  }

  /** Both encodings give one document. */
  @Test
  @Requirement({
    "wmts/1.0.0/6.2",
    "wmts/1.0.0/7.1.1",
    "wmts/1.0.0/7.1.2",
    "wmts/1.0.0/7.1.3",
    "wmts/1.0.0/8.1"
  })
  void capabilitiesNameTheSetsWithTheirAxesInTheRegistrysOrder() {
    String xml = pictures.text("/wmts?service=WMTS&request=GetCapabilities");
    assertThat(xml).isEqualTo(pictures.text("/wmts/1.0.0/WMTSCapabilities.xml"));
    assertThat(xml)
        .contains("<ows:Identifier>forest</ows:Identifier>", "<ows:Title>森林小班</ows:Title>")
        .contains("urn:ogc:def:crs:EPSG::4490", "<TopLeftCorner>90.0 -180.0</TopLeftCorner>")
        .contains("urn:ogc:def:crs:OGC:1.3:CRS84", "<TopLeftCorner>-180.0 90.0</TopLeftCorner>")
        .contains("urn:ogc:def:wkss:OGC:1.0:GoogleMapsCompatible", "5.59082264028");
  }

  @Test
  @Requirement({"wmts/1.0.0/7.2", "wmts/1.0.0/8.2", "wmts/1.0.0/10.2"})
  void aTilesAddressNamesItsRevisionAndIsKeptForAYear() {
    String address = address(template("county"), "WebMercatorQuad", 9, 196, 407);
    HttpResponse<byte[]> tile = pictures.get(address);
    assertThat(tile.statusCode()).isEqualTo(200);
    assertThat(tile.headers().firstValue("Cache-Control").orElse(""))
        .contains("immutable", "public");
    String etag = tile.headers().firstValue("ETag").orElseThrow();
    assertThat(pictures.get(address, "If-None-Match", etag).statusCode()).isEqualTo(304);
    HttpResponse<byte[]> byKeys = pictures.get(TILE);
    assertThat(byKeys.body()).isEqualTo(tile.body());
    assertThat(byKeys.headers().firstValue("Cache-Control")).contains("no-cache");
    HttpResponse<byte[]> old = pictures.get(address.replaceFirst("county/[^/]+", "county/0-0"));
    assertThat(old.body()).isEqualTo(tile.body());
    assertThat(old.headers().firstValue("Cache-Control")).contains("no-cache");
  }

  /** The same ground in three sets: 天地图 counts its zooms from 1. */
  @ParameterizedTest
  @Requirement({"wmts/1.0.0/6.1", "wmts/1.0.0/10.2"})
  @CsvSource({"WebMercatorQuad,9,196,407", "WorldCRS84Quad,8,73,407", "CGCS2000Quad,9,73,407"})
  void eachSetShowsTheCounty(String set, int matrix, int row, int col) {
    BufferedImage tile = pictures.picture(address(template("county"), set, matrix, row, col));
    assertThat(tile.getWidth()).isEqualTo(256);
    assertThat(Pictures.drawn(tile)).as(set).isGreaterThan(500);
  }

  /** Labels that cross a border are whole: the tiles beside each other are one picture. */
  @Test
  @Requirement("wmts/1.0.0/6.1")
  void neighbouringTilesAgreeOnEveryPixel() {
    for (String layer : new String[] {"wetland", "county", "forest", "charging-station"}) {
      double side = 2 * Math.PI * 6_378_137 / (1 << 12);
      int row = 1573;
      int col = 3256;
      double west = -Math.PI * 6_378_137 + col * side;
      double north = Math.PI * 6_378_137 - row * side;
      BufferedImage whole =
          pictures.picture(
              "/wms?VERSION=1.1.1&REQUEST=GetMap&LAYERS=%s&STYLES=&SRS=EPSG:3857&BBOX=%f,%f,%f,%f&WIDTH=512&HEIGHT=512&FORMAT=image/png&TRANSPARENT=TRUE"
                  .formatted(layer, west, north - 2 * side, west + 2 * side, north));
      String template = template(layer);
      int different = 0;
      for (int i = 0; i < 4; i++) {
        BufferedImage tile =
            pictures.picture(address(template, "WebMercatorQuad", 12, row + i / 2, col + i % 2));
        for (int y = 0; y < 256; y++) {
          for (int x = 0; x < 256; x++) {
            int here = tile.getRGB(x, y);
            int there = whole.getRGB(x + i % 2 * 256, y + i / 2 * 256);
            different += Math.abs((here >>> 24) - (there >>> 24)) > 24 ? 1 : 0;
          }
        }
      }
      assertThat(Pictures.drawn(whole)).as(layer).isGreaterThan(100);
      assertThat(different).as(layer).isLessThan(20);
    }
  }

  @ParameterizedTest
  @Requirement({"wmts/1.0.0/7.2", "wmts/1.0.0/8.2"})
  @CsvSource(
      delimiter = '|',
      value = {
        "LAYER=county|LAYER=nowhere|InvalidParameterValue|400",
        "STYLE=default|STYLE=pretty|InvalidParameterValue|400",
        "FORMAT=image/png|FORMAT=image/tiff|InvalidParameterValue|400",
        "TILEMATRIXSET=WebMercatorQuad|TILEMATRIXSET=x|InvalidParameterValue|400",
        "TILEMATRIX=9|TILEMATRIX=31|InvalidParameterValue|400",
        "TILEROW=196|TILEROW=512|TileOutOfRange|400",
        "TILECOL=407|TILECOL=99999999|TileOutOfRange|400",
        "TILECOL=407|TILECOL=-1|TileOutOfRange|400",
        "TILECOL=407|TILECOL=NaN|InvalidParameterValue|400",
        "TILECOL=407|TILECOL=407&tilecol=1|InvalidParameterValue|400",
        "&TILEROW=196||MissingParameterValue|400",
        "VERSION=1.0.0|VERSION=2.0.0|InvalidParameterValue|400",
        "SERVICE=WMTS|SERVICE=WMS|InvalidParameterValue|400",
        "REQUEST=GetTile|REQUEST=DropTile|OperationNotSupported|501",
      })
  void whatIsWrongGetsTheStandardsException(String from, String to, String code, int status) {
    HttpResponse<byte[]> response = pictures.get(TILE.replace(from, to == null ? "" : to));
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(new String(response.body(), StandardCharsets.UTF_8))
        .contains("<ows:ExceptionReport", "exceptionCode=\"" + code + "\"");
  }

  @Test
  @Requirement({"wmts/1.0.0/7.3", "wmts/1.0.0/8.3"})
  void whatIsAtAPlaceIsTold() {
    String place = TILE.replace("GetTile", "GetFeatureInfo") + "&INFOFORMAT=text/plain&I=%d&J=173";
    assertThat(pictures.text(place.formatted(28))).contains("名称 = ");
    assertThat(pictures.text(place.formatted(256))).contains("PointIJOutOfRange");
  }
}
