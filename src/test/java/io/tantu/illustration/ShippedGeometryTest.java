package io.tantu.illustration;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.geometry.OverlapFinder;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** Nothing authored is invalid, overlaps its neighbours or leaves the city. */
class ShippedGeometryTest {

  private static final double TOUCH_SQUARE_METRES = 1;
  private static final PreparedGeometry CITY =
      PreparedGeometryFactory.prepare(Shipped.union().buffer(0.1));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "forest",
        "grassland",
        "wetland",
        "protected-area",
        "ecological-redline",
        "industrial-park",
        "planting-plan",
        "corridor",
        "zone"
      })
  void isSound(String layer) {
    List<Geometry> shapes = Shipped.shapes(layer);
    assertThat(shapes).isNotEmpty();
    assertThat(shapes.stream().filter(shape -> !shape.isValid()).count()).isZero();
    assertThat(shapes.stream().filter(shape -> !CITY.contains(shape)).count()).isZero();
    assertThat(OverlapFinder.find(shapes, TOUCH_SQUARE_METRES)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"wetland", "grassland", "planting-plan"})
  void keepsForestApartFrom(String other) {
    double shared = Shipped.sharedHectares(Shipped.shapes("forest"), Shipped.shapes(other));
    assertThat(shared).isLessThan(TOUCH_SQUARE_METRES / 10_000);
  }
}
