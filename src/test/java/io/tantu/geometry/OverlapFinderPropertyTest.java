package io.tantu.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Coordinates lie on a coarse grid, so that edges coincide, touch and nest far more than by chance.
 */
class OverlapFinderPropertyTest {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  @Property(tries = 1000)
  void sameAsLookingAtEveryPair(@ForAll("parcels") List<Geometry> parcels) {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < parcels.size(); i++) {
      for (int j = i + 1; j < parcels.size(); j++) {
        if (parcels.get(i).intersection(parcels.get(j)).getArea() > 1e-6) {
          expected.add(i + "-" + j);
        }
      }
    }
    List<String> found =
        OverlapFinder.find(parcels, 1e-6).stream()
            .map(overlap -> overlap.first() + "-" + overlap.second())
            .toList();
    assertThat(found).isEqualTo(expected);
  }

  @Provide
  Arbitrary<List<Geometry>> parcels() {
    return Arbitraries.oneOf(boxes(), triangles()).list().ofMinSize(1).ofMaxSize(12);
  }

  private Arbitrary<Geometry> boxes() {
    return Combinators.combine(small(0, 8), small(0, 8), small(1, 4), small(1, 4))
        .as(
            (x, y, width, height) ->
                FACTORY.createPolygon(
                    new Coordinate[] {
                      new Coordinate(x, y),
                      new Coordinate(x + width, y),
                      new Coordinate(x + width, y + height),
                      new Coordinate(x, y + height),
                      new Coordinate(x, y)
                    }));
  }

  private Arbitrary<Geometry> triangles() {
    Arbitrary<Geometry> any =
        Combinators.combine(
                small(0, 10), small(0, 10), small(0, 10), small(0, 10), small(0, 10), small(0, 10))
            .as(
                (x1, y1, x2, y2, x3, y3) ->
                    FACTORY.createPolygon(
                        new Coordinate[] {
                          new Coordinate(x1, y1),
                          new Coordinate(x2, y2),
                          new Coordinate(x3, y3),
                          new Coordinate(x1, y1)
                        }));
    return any.filter(triangle -> triangle.getArea() > 0);
  }

  private static Arbitrary<Integer> small(int least, int most) {
    return Arbitraries.integers().between(least, most);
  }
}
