package io.tantu.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** The vectors of the area rule, checked by hand against PROJ and GeographicLib. */
class EllipsoidalAreaTest {

  private static final GaussKruger ZONE_35 = GaussKruger.ofCentralMeridian(105);
  private static final GaussKruger ZONE_36 = GaussKruger.ofCentralMeridian(108);

  private static final String SQUARE =
      "(607300 4261500, 608300 4261500, 608300 4262500, 607300 4262500, 607300 4261500)";
  private static final String HOLE =
      "(607600 4261800, 607800 4261800, 607800 4262000, 607600 4262000, 607600 4261800)";
  private static final String TRIANGLE =
      "POLYGON ((106.2 38.4, 106.3 38.4, 106.25 38.5, 106.2 38.4))";

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "A1 one degree,       106,    107,      38,   39,                 9683232182.33",
    "A2 a tenth,          106.2,  106.3,    38.4, 38.5,               96899630.45",
    "A3 1:10 000 sheet,   106.25, 106.3125, 38.5, 38.541666666666666, 25209899.36",
    "A4 a hundredth,      106.23, 106.24,   38.48, 38.49,             968533.99",
    "A5 the city,         105.81666666666666, 106.88333333333334, 37.48333333333333, 38.88333333333333, 14522415855.52"
  })
  void longitudeLatitudeBoxes(
      String name, double west, double east, double south, double north, double squareMetres) {
    assertThat(EllipsoidalArea.lonLatBox(new Envelope(west, east, south, north)))
        .isCloseTo(squareMetres, within(0.01));
  }

  @Test
  void squareKilometreOnTheMap() throws ParseException {
    assertThat(new EllipsoidalArea(ZONE_35).squareMetres(wkt("POLYGON (" + SQUARE + ")")))
        .isCloseTo(999_713.96, within(0.01));
  }

  @Test
  void holeIsSubtracted() throws ParseException {
    Geometry holed = wkt("POLYGON (" + SQUARE + ", " + HOLE + ")");
    assertThat(new EllipsoidalArea(ZONE_35).squareMetres(holed))
        .isCloseTo(959_725.38, within(0.01));
  }

  @Test
  void neighbouringZoneGivesTheSameArea() throws ParseException {
    Geometry inZone36 = ZONE_36.project(ZONE_35.unproject(wkt("POLYGON (" + SQUARE + ")")));
    assertThat(inZone36.getArea()).isCloseTo(1_000_297.48, within(0.01));
    assertThat(new EllipsoidalArea(ZONE_36).squareMetres(inZone36))
        .isCloseTo(999_713.96, within(0.01));
  }

  @Test
  void longObliqueEdgesAreStraightInTheProjection() throws ParseException {
    Geometry triangle = wkt(TRIANGLE);
    assertThat(new EllipsoidalArea(ZONE_35).squareMetres(ZONE_35.project(triangle)))
        .isCloseTo(48_478_064.36, within(0.01));
    assertThat(new EllipsoidalArea(ZONE_36).squareMetres(ZONE_36.project(triangle)))
        .isCloseTo(48_478_066.06, within(0.01));
  }

  private static Geometry wkt(String text) throws ParseException {
    return new WKTReader().read(text);
  }
}
