package io.tantu.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.store.TestLayers;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointZonesTest {

  private static final PointZones ZONES =
      new PointZones(
          List.of(
              TestLayers.wkt("POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))"),
              TestLayers.wkt("POLYGON((10 0, 20 0, 20 10, 10 10, 10 0))"),
              TestLayers.wkt("POLYGON((8 0, 12 0, 12 4, 8 4, 8 0))")));

  @ParameterizedTest(name = "{0}: zones {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "POINT(5 5)|[0]",
        "POINT(10 8)|[0]",
        "POINT(20 8)|[1]",
        "POINT(9 2)|[0, 2]",
        "POINT(10 2)|[2]",
        "POINT(12 2)|[1]",
        "POINT(30 5)|[]"
      })
  void aPointCountsWhereItLiesAndOnALineInTheFirstOnly(String point, String zones) {
    assertThat(ZONES.of(TestLayers.wkt(point))).hasToString(zones);
  }
}
