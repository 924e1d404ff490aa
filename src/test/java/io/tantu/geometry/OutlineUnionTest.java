package io.tantu.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;

class OutlineUnionTest {

  private static final int GROUPS = 2_000;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "one, 'MULTIPOLYGON (((0 0, 0 2, 2 2, 2 0, 0 0)))', 'POLYGON ((0 0, 0 2, 2 2, 2 0, 0 0))'",
    "corner, 'MULTIPOLYGON (((0 0, 2 0, 2 2, 0 2, 0 0)), ((1 1, 3 1, 3 3, 1 3, 1 1)))', 'POLYGON ((0 0, 0 2, 1 2, 1 3, 3 3, 3 1, 2 1, 2 0, 0 0))'",
    "apart, 'MULTIPOLYGON (((0 0, 2 0, 2 2, 0 2, 0 0)), ((11 1, 13 1, 13 3, 11 3, 11 1)))', 'MULTIPOLYGON (((0 0, 0 2, 2 2, 2 0, 0 0)), ((11 1, 11 3, 13 3, 13 1, 11 1)))'",
    "one within the other, 'MULTIPOLYGON (((0 0, 9 0, 9 9, 0 9, 0 0)), ((3 3, 6 3, 6 6, 3 6, 3 3)))', 'POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0))'",
    "one within the hole of the other, 'MULTIPOLYGON (((0 0, 9 0, 9 9, 0 9, 0 0), (2 2, 2 7, 7 7, 7 2, 2 2)), ((3 3, 6 3, 6 6, 3 6, 3 3)))', 'MULTIPOLYGON (((0 0, 0 9, 9 9, 9 0, 0 0), (2 2, 7 2, 7 7, 2 7, 2 2)), ((3 3, 3 6, 6 6, 6 3, 3 3)))'",
    "four around a hole, 'MULTIPOLYGON (((0 0, 9 0, 9 2, 0 2, 0 0)), ((0 7, 9 7, 9 9, 0 9, 0 7)), ((1 -1, 3 -1, 3 10, 1 10, 1 -1)), ((6 -1, 8 -1, 8 10, 6 10, 6 -1)))', 'POLYGON ((0 0, 0 2, 1 2, 1 7, 0 7, 0 9, 1 9, 1 10, 3 10, 3 9, 6 9, 6 10, 8 10, 8 9, 9 9, 9 7, 8 7, 8 2, 9 2, 9 0, 8 0, 8 -1, 6 -1, 6 0, 3 0, 3 -1, 1 -1, 1 0, 0 0), (3 2, 6 2, 6 7, 3 7, 3 2))'"
  })
  void groundIsCountedOnce(String name, String polygons, String expected) throws ParseException {
    Geometry all = WktCases.wkt(polygons);
    List<Geometry> each = new ArrayList<>();
    for (int i = 0; i < all.getNumGeometries(); i++) {
      each.add(all.getGeometryN(i));
    }
    assertThat(OutlineUnion.of(each).orElseThrow().norm().toText())
        .isEqualTo(WktCases.wkt(expected).norm().toText());
  }

  @Test
  void neighboursThatTouchAreLeftToTheOverlay() throws ParseException {
    assertThat(
            OutlineUnion.of(
                List.of(
                    WktCases.wkt("POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))"),
                    WktCases.wkt("POLYGON ((2 0, 4 0, 4 2, 2 2, 2 0))"))))
        .isEmpty();
  }

  @Test
  void randomGroupsAreUnitedAsTheOverlayDoesIt() {
    long seed = System.nanoTime();
    RandomPolygons random = new RandomPolygons(seed);
    int united = 0;
    for (int group = 0; group < GROUPS; group++) {
      List<Geometry> polygons = new ArrayList<>();
      for (int i = 0; i < 2 + group % 5; i++) {
        polygons.add(random.holed());
      }
      Optional<Geometry> found = OutlineUnion.of(polygons);
      if (found.isPresent()) {
        united++;
        String text = "group %d of seed %d: %s".formatted(group, seed, polygons);
        Geometry expected = Overlay.union(polygons);
        assertThat(found.get().isValid()).as(text).isTrue();
        assertThat(found.get().getNumGeometries()).as(text).isEqualTo(expected.getNumGeometries());
        assertThat(found.get().getNumPoints()).as(text).isEqualTo(expected.getNumPoints());
        assertThat(found.get().getArea()).as(text).isCloseTo(expected.getArea(), within(1e-6));
        assertThat(Overlay.difference(found.get(), expected).getArea()).as(text).isLessThan(1e-6);
      }
    }
    assertThat(united).isGreaterThan(GROUPS / 3);
  }
}
