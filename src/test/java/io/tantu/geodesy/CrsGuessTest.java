package io.tantu.geodesy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;

class CrsGuessTest {

  private static final Envelope YINCHUAN = new Envelope(105.8, 106.9, 37.4, 38.9);

  @ParameterizedTest
  @CsvSource({
    "105.9, 106.8, 37.6, 38.8, EPSG:4490",
    "571728, 665132, 4160000, 4300000, EPSG:4544",
    "35571728, 35665132, 4160000, 4300000, EPSG:4523",
    "309297, 401626, 4160000, 4300000, EPSG:4545",
    "36309297, 36401626, 4160000, 4300000, EPSG:4524",
    "18571728, 18665132, 4160000, 4300000, EPSG:4496"
  })
  void recognisesTheUsualSystems(double minX, double maxX, double minY, double maxY, String id) {
    assertThat(SourceCrs.suggestFor(new Envelope(minX, maxX, minY, maxY), YINCHUAN))
        .extracting(SourceCrs::id)
        .containsExactly(id);
  }

  @Test
  void findsNothingForAnotherPlace() {
    assertThat(SourceCrs.suggestFor(new Envelope(9.4, 9.6, 47.0, 47.3), YINCHUAN)).isEmpty();
    assertThat(SourceCrs.suggestFor(new Envelope(38, 39, 106, 107), YINCHUAN)).isEmpty();
    assertThat(SourceCrs.suggestFor(new Envelope(), YINCHUAN)).isEmpty();
    assertThat(SourceCrs.suggestFor(new Envelope(-1e300, 1e300, 0, 1), YINCHUAN)).isEmpty();
  }

  @Test
  void likeliestFirstWhenTheWantedAreaIsWide() {
    Envelope west = new Envelope(100, 112, 35, 40);
    assertThat(SourceCrs.suggestFor(new Envelope(600000, 610000, 4200000, 4210000), west))
        .extracting(SourceCrs::id)
        .startsWith("EPSG:4544")
        .contains("EPSG:4545", "EPSG:4543");
  }
}
