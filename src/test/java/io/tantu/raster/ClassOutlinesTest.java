package io.tantu.raster;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.raster.ClassOutlines.Corner;
import io.tantu.raster.ClassOutlines.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

class ClassOutlinesTest {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private record Patch(int number, Polygon polygon) {}

  private static List<Patch> patches(int columns, int... classes) {
    List<Patch> patches = new ArrayList<>();
    new ClassOutlines(columns, classes)
        .forEach((number, outline) -> patches.add(new Patch(number, polygon(outline))));
    return patches;
  }

  private static Polygon polygon(Outline outline) {
    return GEOMETRIES.createPolygon(
        ring(outline.shell()),
        outline.holes().stream().map(ClassOutlinesTest::ring).toArray(LinearRing[]::new));
  }

  private static LinearRing ring(List<Corner> corners) {
    return GEOMETRIES.createLinearRing(
        corners.stream()
            .map(corner -> new Coordinate(corner.column(), -corner.row()))
            .toArray(Coordinate[]::new));
  }

  @Test
  void oneCellIsASquareAgainstTheClock() {
    assertThat(patches(1, 7))
        .singleElement()
        .satisfies(
            patch -> {
              assertThat(patch.number()).isEqualTo(7);
              assertThat(patch.polygon().toText())
                  .isEqualTo("POLYGON ((0 0, 0 -1, 1 -1, 1 0, 0 0))");
            });
  }

  @Test
  void cellsThatTouchAtACornerOnlyAreTwo() {
    assertThat(patches(2, 1, -1, -1, 1)).hasSize(2);
  }

  @Test
  void aHoleOfTwoCellsThatTouchAtACornerIsTwoHoles() {
    assertThat(patches(4, 1, 1, 1, 1, 1, -1, 1, 1, 1, 1, -1, 1, 1, 1, 1, 1))
        .singleElement()
        .satisfies(
            patch -> {
              assertThat(patch.polygon().isValid()).isTrue();
              assertThat(patch.polygon().getNumInteriorRing()).isEqualTo(2);
              assertThat(patch.polygon().getArea()).isEqualTo(14);
            });
  }

  @Test
  void aRingOfCellsThatClosesOverACornerHasAHoleThatTouchesItsShell() {
    assertThat(patches(3, 1, 1, 1, 1, -1, 1, 1, 1, -1))
        .singleElement()
        .satisfies(
            patch -> {
              assertThat(patch.polygon().isValid()).isTrue();
              assertThat(patch.polygon().getNumInteriorRing()).isOne();
              assertThat(patch.polygon().getArea()).isEqualTo(7);
            });
  }

  @Test
  void everyCornerOnAStraightSideIsKept() {
    assertThat(patches(3, 1, 1, 1))
        .singleElement()
        .satisfies(patch -> assertThat(patch.polygon().getNumPoints()).isEqualTo(9));
  }

  @Property(tries = 500)
  void everyCellIsInTheOnePatchOfItsClassAndPatchesAreValid(
      @ForAll @IntRange(min = 1, max = 9) int columns,
      @ForAll @Size(min = 1, max = 9) List<@IntRange(min = -1, max = 2) Integer> pattern,
      @ForAll @IntRange(min = 1, max = 9) int rows) {
    int[] classes =
        IntStream.range(0, columns * rows)
            .map(i -> pattern.get((i * i + 3 * i) % pattern.size()))
            .toArray();
    List<Patch> patches = patches(columns, classes);
    assertThat(patches).allMatch(patch -> patch.polygon().isValid());
    for (int i = 0; i < classes.length; i++) {
      Geometry middle =
          GEOMETRIES.createPoint(new Coordinate(i % columns + 0.5, -(i / columns) - 0.5));
      int[] on =
          patches.stream()
              .filter(patch -> patch.polygon().contains(middle))
              .mapToInt(Patch::number)
              .toArray();
      assertThat(on).containsExactly(classes[i] < 0 ? new int[0] : new int[] {classes[i]});
    }
    double area = patches.stream().mapToDouble(patch -> patch.polygon().getArea()).sum();
    assertThat(area).isEqualTo(IntStream.of(classes).filter(c -> c >= 0).count());
  }
}
