package io.tantu.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class SurroundingsTest {

  /** A wide notch less than a hundredth of the distance deep: 200 m by 1 m over its middle. */
  private static final String NOTCHED =
      "POLYGON ((0 0, 400 0, 400 100, 300 100, 200 99, 100 100, 0 100, 0 0))";

  private static Geometry read(String wkt) throws ParseException {
    return new WKTReader().read(wkt);
  }

  @Test
  void aShallowNotchIsNotFilled() throws ParseException {
    Geometry above = read("POLYGON ((190 220, 210 220, 210 300, 190 300, 190 220))");
    Geometry notched = read(NOTCHED);
    double kept = Surroundings.of(notched, 150).intersection(above).getArea();
    double straightened = notched.buffer(150, 16).intersection(above).getArea();
    assertThat(kept).isLessThan(straightened - 15);
    assertThat(kept).isCloseTo(20 * 29.05, within(0.5));
  }

  @Test
  void aCircleLacksNoMoreThanItsEdgesDo() throws ParseException {
    double area = Surroundings.of(read("POINT (500000 4250000)"), 100).getArea();
    assertThat(area / (Math.PI * 1e4)).isCloseTo(1 - 0.0016, within(1e-4));
  }
}
