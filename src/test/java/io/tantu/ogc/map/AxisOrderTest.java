package io.tantu.ogc.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.LiveService;
import io.tantu.geodesy.MapCrs;
import io.tantu.ogc.Requirement;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One county corner lies on one pixel, whatever the protocol, its version and the coordinate
 * system. GeoTools' EPSG registry tells the coordinates and the order of their axes.
 */
@LiveService
class AxisOrderTest {

  private static final int WIDTH = 240;
  private static final int HEIGHT = 120;
  private static final String SIZE = "&WIDTH=240&HEIGHT=120&FORMAT=image/png&TRANSPARENT=TRUE";
  private static final String WMS =
      "/wms?SERVICE=WMS&VERSION=%s&REQUEST=GetMap&LAYERS=county&STYLES=&%s=%s&BBOX=%s" + SIZE;
  private static final String MAPS =
      "/ogc/collections/county/map?crs=%s&bbox-crs=%s&bbox=%s&width=240&height=120";

  @LocalServerPort private int port;
  private Pictures pictures;
  private Coordinate corner;

  @BeforeEach
  void corner() {
    pictures = new Pictures(port);
    JsonNode ring =
        new JsonMapper()
            .readTree(pictures.get("/ogc/collections/county/items?limit=1").body())
            .get("features")
            .get(0)
            .get("geometry")
            .get("coordinates");
    while (ring.get(0).get(0).isArray()) {
      ring = ring.get(0);
    }
    corner = new Coordinate(ring.get(0).get(0).asDouble(), ring.get(0).get(1).asDouble());
  }

  static List<Arguments> matrix() {
    List<Arguments> matrix = new ArrayList<>();
    for (String protocol : List.of("WMS 1.1.1", "WMS 1.3.0", "Maps")) {
      for (MapCrs crs : MapCrs.ALL) {
        if (!(protocol.equals("WMS 1.1.1") && crs.id().equals("CRS:84"))) {
          matrix.add(Arguments.of(protocol, crs.id()));
        }
      }
    }
    return matrix;
  }

  @ParameterizedTest(name = "{0} {1}")
  @Requirement({
    "wms/1.3.0/6.7.4",
    "wms/1.3.0/7.3.3.5",
    "wms/1.3.0/7.3.3.6",
    "wms/1.1.1/7.2.3.5",
    "wms/1.1.1/7.2.3.6"
  })
  @MethodSource("matrix")
  void theSameCornerLiesOnTheSamePixel(String protocol, String crs) throws Exception {
    String registered = crs.equals("CRS:84") ? "EPSG:4326" : crs;
    boolean xFirst = protocol.equals("WMS 1.1.1") || crs.equals("CRS:84");
    var target = CRS.decode(registered, xFirst);
    var toTarget = CRS.findMathTransform(CRS.decode("EPSG:4326", true), target, true);
    Coordinate at = JTS.transform(corner, null, toTarget);
    boolean northFirst = CRS.getAxisOrder(target) == CRS.AxisOrder.NORTH_EAST;
    assertThat(northFirst).isEqualTo(!xFirst && !crs.equals("EPSG:3857"));
    double halfWidth = registered.matches("EPSG:(4490|4326)") ? 0.02 : 2_000;
    double halfHeight = halfWidth / 2;
    double first = northFirst ? halfHeight : halfWidth;
    double second = northFirst ? halfWidth : halfHeight;
    String box =
        String.format(
            Locale.ROOT,
            "%.9f,%.9f,%.9f,%.9f",
            at.x - first,
            at.y - second,
            at.x + first,
            at.y + second);
    String map =
        switch (protocol) {
          case "WMS 1.1.1" -> WMS.formatted("1.1.1", "SRS", crs, box);
          case "WMS 1.3.0" -> WMS.formatted("1.3.0", "CRS", crs, box);
          default -> MAPS.formatted(crs, crs, box);
        };
    BufferedImage image = pictures.picture(map);
    assertThat(image.getRGB(WIDTH / 2, HEIGHT / 2) >>> 24).as("ink on the corner").isPositive();
    assertThat(Pictures.drawn(image)).as("a line, and nothing else").isLessThan(2_500);
  }

  /** The order that is written down is the registry's. */
  @Test
  void theOrderOfAxesIsTheRegistrys() throws Exception {
    for (MapCrs crs : MapCrs.ALL) {
      if (crs.id().startsWith("EPSG:")) {
        assertThat(crs.northFirst())
            .as(crs.id())
            .isEqualTo(CRS.getAxisOrder(CRS.decode(crs.id(), false)) == CRS.AxisOrder.NORTH_EAST);
      }
    }
  }

  /** The capabilities' boxes hold the layer in the order in which requests give boxes. */
  @Test
  @Requirement({"wms/1.3.0/7.2.4.6.8", "wms/1.1.1/7.1.4"})
  void theBoxesOfTheCapabilitiesAreBoxesOfRequests() {
    for (String version : List.of("1.1.1", "1.3.0")) {
      String key = version.equals("1.1.1") ? "SRS" : "CRS";
      String xml = pictures.text("/wms?SERVICE=WMS&REQUEST=GetCapabilities&VERSION=" + version);
      var boxes =
          java.util.regex.Pattern.compile(
                  "<BoundingBox "
                      + key
                      + "=\"([^\"]+)\" minx=\"([^\"]+)\" miny=\"([^\"]+)\" maxx=\"([^\"]+)\" maxy=\"([^\"]+)\"")
              .matcher(xml.substring(xml.indexOf("<Name>county</Name>")));
      for (int i = 0; i < (version.equals("1.1.1") ? 6 : 7); i++) {
        assertThat(boxes.find()).isTrue();
        BufferedImage image =
            pictures.picture(
                "/wms?VERSION=%s&REQUEST=GetMap&LAYERS=county&STYLES=&%s=%s&BBOX=%s,%s,%s,%s&WIDTH=100&HEIGHT=100&FORMAT=image/png&TRANSPARENT=TRUE"
                    .formatted(
                        version,
                        key,
                        boxes.group(1),
                        boxes.group(2),
                        boxes.group(3),
                        boxes.group(4),
                        boxes.group(5)));
        assertThat(Pictures.drawn(image)).as(version + boxes.group(1)).isGreaterThan(300);
      }
    }
  }
}
