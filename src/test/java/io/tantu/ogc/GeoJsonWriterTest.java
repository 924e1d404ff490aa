package io.tantu.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.Feature;
import io.tantu.store.TestLayers;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

class GeoJsonWriterTest {

  private static String written(Feature feature) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonMapper().createGenerator(text)) {
      new GeoJsonWriter(TestLayers.PARK, json).feature(feature);
    }
    return text.toString().replace('"', '\'');
  }

  @Test
  void aFeatureHasItsTypesItsAreaAndEveryAttribute() {
    Feature feature =
        new Feature(
            7,
            TestLayers.wkt("POINT (106.12345678949 38.5)"),
            12_345.678,
            new Object[] {"A'1", -3L, null, false, java.time.LocalDate.of(2025, 1, 31)});
    assertThat(written(feature))
        .isEqualTo(
            "{'type':'Feature','id':7,'geometry':{'type':'Point','coordinates':[106.123456789,38.5]},"
                + "'areaHa':1.2346,'properties':{'code':'A'1','piles':-3,'share':null,'open':false,'since':'2025-01-31'}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MULTIPOINT ((1 2), (3 4))|{'type':'MultiPoint','coordinates':[[1,2],[3,4]]}",
        "LINESTRING (1 2, 3 4)|{'type':'LineString','coordinates':[[1,2],[3,4]]}",
        "MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))|{'type':'MultiLineString','coordinates':[[[1,2],[3,4]],[[5,6],[7,8]]]}",
        "POLYGON ((0 0, 0 9, 9 9, 0 0))|{'type':'Polygon','coordinates':[[[0,0],[9,9],[0,9],[0,0]]]}",
        "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0), (7 5, 8 5, 8 6, 7 5)))|{'type':'MultiPolygon','coordinates':[[[[0,0],[9,0],[9,9],[0,0]],[[7,5],[8,6],[8,5],[7,5]]]]}"
      })
  void geometriesAreWrittenWithExteriorRingsCounterClockwise(String wkt, String expected) {
    Feature feature = new Feature(1, TestLayers.wkt(wkt), 0, new Object[5]);
    assertThat(written(feature)).contains("'geometry':" + expected + ",");
  }
}
