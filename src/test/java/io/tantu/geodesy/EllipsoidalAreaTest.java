package io.tantu.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
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

  /** Tiny parcels show every rounding step: without it each of these differs by 0.002 m². */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "needle, 105, 40.719978, 'POLYGON ((611273.06581 4260216.69634, 611673.12347 4260216.79995, 611273.06584 4260216.89996, 611273.06581 4260216.69634))'",
    "garden, 105, 160.789997, 'POLYGON ((571728.80001 4241115.94711, 571741.33333 4241115.94719, 571741.33339 4241128.77777, 571728.80004 4241128.77772, 571728.80001 4241115.94711))'",
    "field, 108, 110163.164980, 'POLYGON ((349451.73074 4260856.48158, 349752.11117 4260801.22229, 349811.98765 4261111.11111, 349499.45678 4261234.56789, 349451.73074 4260856.48158))'"
  })
  void roundingIsThatOfTheRule(String name, double meridian, double squareMetres, String parcel)
      throws ParseException {
    GaussKruger zone = GaussKruger.ofCentralMeridian(meridian);
    assertThat(new EllipsoidalArea(zone).squareMetres(wkt(parcel)))
        .isCloseTo(squareMetres, within(1e-5));
    assertThat(EllipsoidalArea.withoutRounding(zone, 70).squareMetres(wkt(parcel)))
        .isNotCloseTo(squareMetres, within(1e-4));
  }

  @Test
  void secondEccentricityOfTheProgrammeListingIsNotUsed() {
    double area = EllipsoidalArea.lonLatBox(new Envelope(106.2, 106.3, 38.4, 38.5));
    assertThat(area).isNotCloseTo(96_903_020.24, within(3000.0));
  }

  @Test
  void directionOfRingsDoesNotMatter() throws ParseException {
    EllipsoidalArea rule = new EllipsoidalArea(ZONE_35);
    Geometry holed = wkt("POLYGON (" + SQUARE + ", " + HOLE + ")");
    assertThat(rule.squareMetres(holed.reverse()))
        .isCloseTo(rule.squareMetres(holed), within(1e-6));
  }

  @Test
  void collectionsAreSummedAndOnlyPolygonsCount() throws ParseException {
    EllipsoidalArea rule = new EllipsoidalArea(ZONE_35);
    String polygon = "POLYGON (" + SQUARE + ")";
    double one = rule.squareMetres(wkt(polygon));
    assertThat(rule.squareMetres(wkt("MULTIPOLYGON ((" + SQUARE + "), (" + SQUARE + "))")))
        .isEqualTo(2 * one);
    assertThat(
            rule.squareMetres(
                wkt("GEOMETRYCOLLECTION (POINT (1 1), " + polygon + ", LINESTRING (0 0, 1 1))")))
        .isEqualTo(one);
    assertThat(rule.squareMetres(wkt("LINESTRING (0 0, 1 1)"))).isZero();
    assertThat(rule.squareMetres(wkt("POLYGON EMPTY"))).isZero();
    assertThat(EllipsoidalArea.lonLatBox(new Envelope())).isZero();
  }

  @Test
  void coordinatesThatAreNoMetresEndAtOnce() throws ParseException {
    Geometry absurd = wkt("POLYGON ((0 0, 1e300 0, 1e300 1e300, 0 0))");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EllipsoidalArea(ZONE_35).squareMetres(absurd));
  }

  private static Geometry wkt(String text) throws ParseException {
    return new WKTReader().read(text);
  }
}
