package io.tantu.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;

/** Our projection against the one of the EPSG registry as GeoTools computes it. */
class GaussKrugerRegistryTest {

  private static final GaussKruger ZONE_35 = GaussKruger.ofCentralMeridian(105);

  private final double[] point = new double[2];
  private final MathTransform registry;

  GaussKrugerRegistryTest() throws FactoryException {
    // Latitude, longitude in; northing, easting out.
    registry = CRS.findMathTransform(CRS.decode("EPSG:4490"), CRS.decode("EPSG:4544"));
  }

  @Property(tries = 2000)
  void sameMillimetresWithinThreeDegrees(
      @ForAll @Scale(9) @DoubleRange(min = 102, max = 108) double lon,
      @ForAll @Scale(9) @DoubleRange(min = 18, max = 54) double lat)
      throws TransformException {
    double[] expected = {lat, lon};
    registry.transform(expected, 0, expected, 0, 1);
    ZONE_35.project(lon, lat, point);
    assertThat(point[0]).isCloseTo(expected[1], within(1e-3));
    assertThat(point[1]).isCloseTo(expected[0], within(1e-3));
  }

  @Property(tries = 2000)
  void thereAndBackToTheNanometre(
      @ForAll @Scale(9) @DoubleRange(min = 100, max = 110) double lon,
      @ForAll @Scale(9) @DoubleRange(min = -80, max = 80) double lat) {
    ZONE_35.project(lon, lat, point);
    ZONE_35.unproject(point[0], point[1], point);
    assertThat(point[0]).isCloseTo(lon, within(1e-13));
    assertThat(point[1]).isCloseTo(lat, within(5e-14));
  }
}
