package io.tantu.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Squares of a mosaic, some left out, some claimed twice. */
class MosaicUnionTest {

  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final int SIDE = 6;

  private static Geometry square(double x, double y, double size) {
    return FACTORY.toGeometry(new Envelope(x, x + size, y, y + size));
  }

  private static List<Geometry> mosaic(Random random, double share) {
    List<Geometry> squares = new ArrayList<>();
    for (int x = 0; x < SIDE; x++) {
      for (int y = 0; y < SIDE; y++) {
        if (random.nextDouble() < share) {
          squares.add(square(600_000 + x, 4_260_000 + y, 1));
        }
      }
    }
    return squares;
  }

  @Test
  void neighboursBecomeOne() {
    Geometry united = MosaicUnion.of(mosaic(new Random(1), 1));
    assertThat(united.getNumGeometries()).isEqualTo(1);
    assertThat(united.getArea()).isEqualTo(SIDE * SIDE);
    assertThat(united.getLength()).isEqualTo(4 * SIDE);
    assertThat(MosaicUnion.of(List.of()).isEmpty()).isTrue();
  }

  /** Once more, inside another, across four of them, around all. */
  @Property(tries = 200)
  void whatIsClaimedTwiceCountsOnce(@ForAll long seed, @ForAll @IntRange(max = 4) int intruders) {
    Random random = new Random(seed);
    List<Geometry> polygons = mosaic(random, 0.7);
    for (int i = 0; i < intruders; i++) {
      double x = 600_000 + SIDE * random.nextDouble();
      double y = 4_260_000 + SIDE * random.nextDouble();
      polygons.add(
          switch (random.nextInt(3)) {
            case 0 -> square(Math.floor(x), Math.floor(y), 1);
            case 1 -> square(Math.floor(x) + 0.25, Math.floor(y) + 0.25, 0.5);
            default -> square(x - 1, y - 1, 1 + random.nextDouble());
          });
    }
    Geometry united = MosaicUnion.of(polygons);
    Geometry expected = Overlay.union(polygons);
    assertThat(united.isValid()).isTrue();
    assertThat(united.getArea()).isCloseTo(expected.getArea(), within(1e-6));
    assertThat(Overlay.difference(united, expected).getArea()).isLessThan(1e-6);
    assertThat(Overlay.difference(expected, united).getArea()).isLessThan(1e-6);
  }
}
