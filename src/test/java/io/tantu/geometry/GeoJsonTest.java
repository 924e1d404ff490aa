package io.tantu.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;
import tools.jackson.databind.json.JsonMapper;

class GeoJsonTest {

  private static final String TWO_PARTS =
      "MULTIPOLYGON (((106 38, 106.5 38, 106.5 38.5, 106 38.5, 106 38),"
          + " (106.1 38.1, 106.2 38.1, 106.2 38.2, 106.1 38.2, 106.1 38.1)),"
          + " ((107 39, 108 39, 108 40, 107 39)))";

  @Test
  void anAreaComesBackFromItsJsonWithHolesAndParts() throws Exception {
    Geometry area = new WKTReader().read(TWO_PARTS);
    String json = JsonMapper.shared().writeValueAsString(GeoJson.polygons(area));
    GeoJson read = JsonMapper.shared().readValue(json, GeoJson.class);
    assertThat(read.toMultiPolygon().equalsTopo(area)).isTrue();
    assertThat(read.toMultiPolygon().getNumPoints()).isEqualTo(area.getNumPoints());
  }

  @Test
  void wholeDegreesAreNumbersToo() {
    List<?> square =
        List.of(
            List.of(
                List.of(
                    List.of(0, 0), List.of(1, 0), List.of(1, 1), List.of(0, 1), List.of(0, 0))));
    assertThat(new GeoJson("MultiPolygon", square).toMultiPolygon().getArea()).isEqualTo(1);
  }
}
