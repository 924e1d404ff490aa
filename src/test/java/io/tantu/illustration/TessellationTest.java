package io.tantu.illustration;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.geometry.OverlapFinder;
import io.tantu.geometry.Overlay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

class TessellationTest {

  private final Geometry region =
      new GeometryFactory().toGeometry(new Envelope(0, 6_000, 0, 4_000));
  private final List<Polygon> cells =
      new Tessellation(20, 1.5, 30, 0.9, 0.1).cells(region, Chance.of("test"));

  @Test
  void coversTheRegionWithoutOverlap() {
    assertThat(Overlay.difference(region, Overlay.union(List.copyOf(cells))).getArea())
        .isLessThan(1);
    assertThat(OverlapFinder.find(cells, 0.01)).isEmpty();
  }

  @Test
  void makesCellsOfAboutTheWantedSize() {
    double inside =
        cells.stream()
            .filter(region::contains)
            .mapToDouble(Geometry::getArea)
            .average()
            .orElseThrow();
    assertThat(inside / 10_000).isBetween(17.0, 23.0);
  }

  @Test
  void isTheSameForTheSameStream() {
    assertThat(new Tessellation(20, 1.5, 30, 0.9, 0.1).cells(region, Chance.of("test")))
        .isEqualTo(cells);
  }
}
