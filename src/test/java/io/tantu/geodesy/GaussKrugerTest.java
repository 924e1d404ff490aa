package io.tantu.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class GaussKrugerTest {

  @ParameterizedTest
  @CsvSource({
    "105, 106.275, 38.468, 611273.0658, 4260216.6963",
    "105, 106.5,   38.0,   631752.3704, 4208559.9471",
    "105, 106.88,  38.0,   665132.2684, 4209166.2924",
    "105, 105.82,  38.3,   571728.8000, 4241115.9471",
    "108, 106.275, 38.468, 349451.7307, 4260856.4816",
    "108, 106.5,   38.0,   368247.6296, 4208559.9471",
    "108, 106.88,  38.0,   401626.1120, 4208090.0146",
    "108, 105.82,  38.3,   309297.1134, 4243046.9513"
  })
  void knownPointsThereAndBack(
      double meridian, double lon, double lat, double easting, double northing) {
    GaussKruger zone = GaussKruger.ofCentralMeridian(meridian);
    double[] point = new double[2];
    zone.project(lon, lat, point);
    assertThat(point[0]).isCloseTo(easting, within(0.5e-4 + 1e-9));
    assertThat(point[1]).isCloseTo(northing, within(0.5e-4 + 1e-9));
    zone.unproject(point[0], point[1], point);
    assertThat(point[0]).isCloseTo(lon, within(1e-13));
    assertThat(point[1]).isCloseTo(lat, within(1e-13));
  }

  @Test
  void geometriesAreProjectedAsCopies() throws ParseException {
    Geometry parcel =
        new WKTReader().read("POLYGON ((106.2 38.4, 106.3 38.4, 106.25 38.5, 106.2 38.4))");
    String before = parcel.toText();
    GaussKruger zone = GaussKruger.ofCentralMeridian(105);
    Geometry projected = zone.project(parcel);
    assertThat(parcel.toText()).isEqualTo(before);
    assertThat(projected.getNumPoints()).isEqualTo(4);
    assertThat(projected.getEnvelopeInternal().getMinX()).isCloseTo(604_825.657, within(1e-3));
    assertThat(zone.unproject(projected).equalsExact(parcel, 1e-12)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, 181, -181})
  void meridiansThatDoNotExist(double degrees) {
    assertThatIllegalArgumentException().isThrownBy(() -> GaussKruger.ofCentralMeridian(degrees));
  }

  @Test
  void emptyExtentHasNoZone() {
    assertThatIllegalArgumentException().isThrownBy(() -> GaussKruger.forBounds(new Envelope()));
  }

  @Test
  void zoneOfAnExtentIsThatOfItsCentre() {
    assertThat(GaussKruger.forBounds(new Envelope(105.82, 106.88, 37.5, 38.9)).centralMeridian())
        .isEqualTo(105);
    assertThat(GaussKruger.forBounds(new Envelope(106.51, 106.88, 38, 38.1)).centralMeridian())
        .isEqualTo(108);
  }
}
