package io.tantu.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * The area rule against GeographicLib, which sums geodesic polygons: edges straight in the
 * projection are cut so finely that theirs and ours coincide.
 */
class EllipsoidalAreaPropertyTest {

  private static final double FINE = 4;
  private static final GaussKruger ZONE_35 = GaussKruger.ofCentralMeridian(105);
  private static final Geodesic ELLIPSOID = new Geodesic(6_378_137.0, 1 / 298.257222101);

  @Property(tries = 150)
  void unroundedAreaIsThatOfGeographicLib(
      @ForAll @Scale(6) @DoubleRange(min = 103.5, max = 107) double lon,
      @ForAll @Scale(6) @DoubleRange(min = 20, max = 50) double lat,
      @ForAll @DoubleRange(min = 50, max = 1700) double radius,
      @ForAll long seed) {
    Geometry parcel = star(lon, lat, radius, seed);
    double expected = geodesicArea(parcel);
    double area = EllipsoidalArea.withoutRounding(ZONE_35, FINE).squareMetres(parcel);
    assertThat(area / expected).isCloseTo(1, within(1e-9));
  }

  /**
   * Rounding moves a corner by up to 0.05 mm and every point by up to 10⁻⁶″ / 2 (0.02 mm), the 70 m
   * step leaves the bulge of an arc: together less than 0.1 mm along the outline.
   */
  @Property(tries = 150)
  void legalAreaDiffersByItsRoundingOnly(
      @ForAll @Scale(6) @DoubleRange(min = 103.5, max = 107) double lon,
      @ForAll @Scale(6) @DoubleRange(min = 20, max = 50) double lat,
      @ForAll @DoubleRange(min = 5, max = 1700) double radius,
      @ForAll long seed) {
    Geometry parcel = star(lon, lat, radius, seed);
    double expected = geodesicArea(parcel);
    double area = new EllipsoidalArea(ZONE_35).squareMetres(parcel);
    assertThat(area).isCloseTo(expected, within(1e-4 * parcel.getLength()));
  }

  @Property(tries = 200)
  void directionAndStartDoNotMatter(
      @ForAll @Scale(6) @DoubleRange(min = 105, max = 107) double lon,
      @ForAll @Scale(6) @DoubleRange(min = 37, max = 39) double lat,
      @ForAll long seed) {
    Geometry parcel = star(lon, lat, 300, seed);
    EllipsoidalArea rule = new EllipsoidalArea(ZONE_35);
    double area = rule.squareMetres(parcel);
    assertThat(rule.squareMetres(parcel.reverse())).isCloseTo(area, within(1e-5));
    assertThat(rule.squareMetres(parcel.norm())).isCloseTo(area, within(1e-5));
  }

  private static Geometry star(double lon, double lat, double radius, long seed) {
    Random random = new Random(seed);
    double[] centre = new double[2];
    ZONE_35.project(lon, lat, centre);
    int vertices = 3 + random.nextInt(20);
    Coordinate[] ring = new Coordinate[vertices + 1];
    for (int i = 0; i < vertices; i++) {
      double angle = 2 * Math.PI * (i + 0.4 * random.nextDouble()) / vertices;
      double reach = radius * (0.3 + 0.7 * random.nextDouble());
      ring[i] =
          new Coordinate(centre[0] + reach * Math.cos(angle), centre[1] + reach * Math.sin(angle));
    }
    ring[vertices] = ring[0];
    return new GeometryFactory().createPolygon(ring);
  }

  private static double geodesicArea(Geometry parcel) {
    PolygonArea polygon = new PolygonArea(ELLIPSOID, false);
    double[] lonLat = new double[2];
    Coordinate[] ring = parcel.getCoordinates();
    for (int i = 1; i < ring.length; i++) {
      int parts = (int) Math.ceil(ring[i - 1].distance(ring[i]) / FINE);
      for (int j = 0; j < parts; j++) {
        double share = (double) j / parts;
        ZONE_35.unproject(
            ring[i - 1].x + (ring[i].x - ring[i - 1].x) * share,
            ring[i - 1].y + (ring[i].y - ring[i - 1].y) * share,
            lonLat);
        polygon.AddPoint(lonLat[1], lonLat[0]);
      }
    }
    return Math.abs(polygon.Compute().area);
  }
}
