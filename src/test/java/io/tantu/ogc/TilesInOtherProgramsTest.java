package io.tantu.ogc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.LiveService;
import io.tantu.clients.RealClient;
import io.tantu.geodesy.MatrixTile;
import io.tantu.geodesy.QuadTile;
import io.tantu.ogc.map.Pictures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GDAL opens a vector tile of each matrix set and finds the stations where they are. */
@LiveService
class TilesInOtherProgramsTest {

  /**
   * What GDAL itself writes beside tiles of degrees. It knows one tile at the top, so that its top
   * is a zoom above ours: 360° wide, and with nothing in its lower half.
   */
  private static final String DEGREES =
      """
      {"crs": "%s", "tile_origin_upper_left_x": -180, "tile_origin_upper_left_y": 90,
       "tile_dimension_zoom_0": 360, "format": "pbf", "bounds": "105,37,107,39",
       "minzoom": %2$d, "maxzoom": %2$d,
       "json": "{\\"vector_layers\\": [{\\"id\\": \\"charging-station\\", \\"fields\\": {\\"stationId\\": \\"String\\", \\"name\\": \\"String\\"}}]}"}
      """;

  @LocalServerPort private int port;
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "WebMercatorQuad,12,1573,3257,",
    "WorldCRS84Quad,11,586,3257,EPSG:4326",
    "CGCS2000Quad,12,586,3257,EPSG:4490"
  })
  void gdalReadsATileAndFindsEveryStationInIt(
      String set, String matrix, String row, String col, String crs) throws Exception {
    Pictures service = new Pictures(port);
    String path = "/ogc/collections/charging-station/tiles/%s/%s/%s/%s";
    byte[] tile = service.get(path.formatted(set, matrix, row, col)).body();
    QuadTile place = MatrixTile.of(set, matrix, row, col).quadTile();
    int z = crs == null ? place.z() : place.z() + 1;
    Path zoom = folder.resolve(Integer.toString(z));
    Path column = Files.createDirectories(zoom.resolve(Integer.toString(place.col())));
    Files.write(column.resolve(place.row() + ".pbf"), tile);
    if (crs != null) {
      Files.writeString(folder.resolve("metadata.json"), DEGREES.formatted(crs, z));
    }
    Path read = folder.resolve("read.geojson");
    RealClient.GDAL.run(
        "ogr2ogr",
        "-f",
        "GeoJSON",
        "-t_srs",
        "EPSG:4326",
        "-oo",
        "CLIP=YES",
        read.toString(),
        "MVT:" + zoom);

    Envelope box = place.lonLatBounds(0);
    Map<String, JsonNode> stations = new HashMap<>();
    String items =
        "/ogc/collections/charging-station/items?limit=1000&bbox=%s,%s,%s,%s"
            .formatted(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    JsonMapper.shared()
        .readTree(service.text(items))
        .get("features")
        .forEach(one -> stations.put(one.at("/properties/stationId").asString(), one));
    JsonNode found = JsonMapper.shared().readTree(Files.readString(read)).get("features");
    double unit = box.getWidth() / QuadTile.EXTENT;
    assertThat(stations).hasSizeGreaterThan(5);
    List<String> ids = new ArrayList<>();
    for (JsonNode one : found) {
      String id = one.at("/properties/stationId").asString();
      ids.add(id);
      JsonNode there = stations.get(id).at("/geometry/coordinates");
      JsonNode here = one.at("/geometry/coordinates");
      assertThat(here.get(0).asDouble()).isCloseTo(there.get(0).asDouble(), within(unit));
      assertThat(here.get(1).asDouble()).isCloseTo(there.get(1).asDouble(), within(unit));
      assertThat(one.at("/properties/name").asString())
          .isEqualTo(stations.get(id).at("/properties/name").asString());
    }
    assertThat(ids).containsExactlyInAnyOrderElementsOf(stations.keySet());
  }
}
