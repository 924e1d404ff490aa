package io.tantu.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.locationtech.jts.geom.Geometry;

/**
 * The area rule on parcels up to 10 km² all over China. Edges are straight in the projection, so
 * that the others cut them finely; the rounding of the rule is tested apart from its formulas.
 */
class EllipsoidalAreaPropertyTest {

  private static final EllipsoidalArea RULE = new EllipsoidalArea(StarParcel.ZONE_35);

  /**
   * GeographicLib sums areas down to the equator and resolves about 0.001 m² here, so that 10⁻⁹ of
   * a parcel shows from 1 km² on; the next test goes below.
   */
  @Property(tries = 150)
  void formulasAgreeWithGeographicLib(
      @ForAll @Scale(6) @DoubleRange(min = 103.5, max = 107) double lon,
      @ForAll @Scale(6) @DoubleRange(min = 20, max = 50) double lat,
      @ForAll @DoubleRange(min = 700, max = 1780) double radius,
      @ForAll long seed) {
    StarParcel parcel = new StarParcel(lon, lat, radius, seed);
    double area = unrounded(parcel, radius / 400);
    assertThat(area)
        .isCloseTo(AreaOracles.geodesicPolygon(parcel, 20), within(Math.max(1e-9 * area, 1e-3)));
  }

  @Property(tries = 300)
  void formulasAgreeWithTheIntegralOfTheScale(
      @ForAll @Scale(6) @DoubleRange(min = 103.5, max = 107) double lon,
      @ForAll @Scale(6) @DoubleRange(min = 20, max = 50) double lat,
      @ForAll @DoubleRange(min = 5, max = 1780) double radius,
      @ForAll long seed) {
    StarParcel parcel = new StarParcel(lon, lat, radius, seed);
    double area = unrounded(parcel, radius / 400);
    assertThat(area / AreaOracles.integral(parcel)).isCloseTo(1, within(1e-9));
  }

  /**
   * A corner is rounded by up to 0.05 mm and every point by up to half of 10⁻⁶″, 0.015 mm; the arc
   * over a 70 m edge rises 0.1 mm. All together stay below 0.1 mm along the outline.
   */
  @Property(tries = 300)
  void legalAreaDiffersByItsRoundingOnly(
      @ForAll @Scale(6) @DoubleRange(min = 103.5, max = 107) double lon,
      @ForAll @Scale(6) @DoubleRange(min = 20, max = 50) double lat,
      @ForAll @DoubleRange(min = 5, max = 1780) double radius,
      @ForAll long seed) {
    StarParcel parcel = new StarParcel(lon, lat, radius, seed);
    Geometry geometry = parcel.geometry();
    assertThat(RULE.squareMetres(geometry))
        .isCloseTo(AreaOracles.integral(parcel), within(1e-4 * geometry.getLength()));
  }

  @Property(tries = 200)
  void directionAndStartDoNotMatter(
      @ForAll @Scale(6) @DoubleRange(min = 105, max = 107) double lon,
      @ForAll @Scale(6) @DoubleRange(min = 37, max = 39) double lat,
      @ForAll long seed) {
    Geometry parcel = new StarParcel(lon, lat, 300, seed).geometry();
    double area = RULE.squareMetres(parcel);
    assertThat(RULE.squareMetres(parcel.reverse())).isCloseTo(area, within(1e-5));
    assertThat(RULE.squareMetres(parcel.norm())).isCloseTo(area, within(1e-5));
  }

  private static double unrounded(StarParcel parcel, double longestEdge) {
    return EllipsoidalArea.withoutRounding(StarParcel.ZONE_35, longestEdge)
        .squareMetres(parcel.geometry());
  }
}
