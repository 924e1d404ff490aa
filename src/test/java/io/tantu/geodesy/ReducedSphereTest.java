package io.tantu.geodesy;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;

class ReducedSphereTest {

  private static final Geodesic ELLIPSOID = new Geodesic(6378137.0, 1 / 298.257222101);

  private static double squaredChord(double lon, double lat, GeodesicData end) {
    double[] from = ReducedSphere.point(lon, lat);
    double[] to = ReducedSphere.point(end.lon2, end.lat2);
    double x = from[0] - to[0];
    double y = from[1] - to[1];
    double z = from[2] - to[2];
    return x * x + y * y + z * z;
  }

  @Property(tries = 2000)
  void noPointOfTheCircleIsMissed(
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = -90, max = 90) double lat,
      @ForAll @DoubleRange(max = 360) double azimuth,
      @ForAll @DoubleRange(max = 7.3) double decades) {
    double metres = Math.pow(10, decades);
    GeodesicData end = ELLIPSOID.Direct(lat, lon, azimuth, metres);
    double shortest = GeodesicDistance.metres(lon, lat, end.lon2, end.lat2);
    assertThat(squaredChord(lon, lat, end))
        .isLessThanOrEqualTo(ReducedSphere.squaredChordLimit(shortest));
  }

  @Property(tries = 500)
  void theBoundIsHardlyTooLow(
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = -80, max = 80) double lat,
      @ForAll @DoubleRange(max = 360) double azimuth,
      @ForAll @DoubleRange(min = 100, max = 1e6) double metres) {
    GeodesicData end = ELLIPSOID.Direct(lat, lon, azimuth, metres);
    assertThat(squaredChord(lon, lat, end))
        .isGreaterThan(ReducedSphere.squaredChordLimit(0.996 * metres));
  }
}
