package io.tantu.ingest;

import io.tantu.catalog.GridRule;
import io.tantu.problem.ProblemException;
import io.tantu.raster.ClassOutlines;
import io.tantu.raster.ClassOutlines.Corner;
import io.tantu.raster.ClassOutlines.Outline;
import io.tantu.raster.GridFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * One pass over the cells of a grid as polygons of one class, in blocks of {@value #BLOCK} by
 * {@value #BLOCK} cells: no polygon reaches beyond its block, which bounds memory here and the
 * number of corners for whoever measures with them.
 */
final class GridPolygons implements FeatureCursor {

  private static final int BLOCK = 128;

  private final GridSource source;
  private final GridFile file;
  private final GridRule rule;
  private final Queue<RawFeature> ready = new ArrayDeque<>();
  private int firstRow;
  private long polygons;
  private long classless;

  GridPolygons(GridSource source) {
    this.source = source;
    file = source.file();
    rule = source.rule();
  }

  @Override
  public RawFeature next() {
    while (ready.isEmpty() && firstRow < file.height()) {
      int count = Math.min(BLOCK, file.height() - firstRow);
      double[] values = file.rows(firstRow, count);
      for (int left = 0; left < file.width(); left += BLOCK) {
        outline(values, left, Math.min(BLOCK, file.width() - left));
      }
      firstRow += count;
    }
    if (ready.isEmpty()) {
      source.sawAll(
          polygons,
          "below-classes",
          classless == 0 ? null : FileSentence.BELOW_CLASSES.text(classless, rule.from().get(0)));
    }
    return ready.poll();
  }

  private void outline(double[] values, int left, int columns) {
    int[] classes = new int[values.length / file.width() * columns];
    List<Double> known = new ArrayList<>(rule.from());
    Map<Double, Integer> numbers = new HashMap<>();
    for (int i = 0; i < classes.length; i++) {
      double value = values[i / columns * file.width() + left + i % columns];
      classes[i] =
          Double.isNaN(value)
              ? ClassOutlines.NONE
              : rule.from().isEmpty()
                  ? numbers.computeIfAbsent(value, any -> add(known, value))
                  : reached(value);
    }
    new ClassOutlines(columns, classes)
        .forEach((number, outline) -> ready.add(polygon(known.get(number), outline, left)));
  }

  private static int add(List<Double> known, double value) {
    if (value != Math.rint(value)) {
      throw ProblemException.invalid(
          "grid-without-classes",
          "The grid has values such as %s; whole numbers are wanted where each is a class of its own. Let grid.from in layer.yml state the classes."
              .formatted(value));
    }
    known.add(value);
    return known.size() - 1;
  }

  /** The last class that the value reaches. */
  private int reached(double value) {
    int number = ClassOutlines.NONE;
    while (number + 1 < rule.from().size() && rule.from().get(number + 1) <= value) {
      number++;
    }
    classless += number == ClassOutlines.NONE ? 1 : 0;
    return number;
  }

  private RawFeature polygon(double value, Outline outline, int left) {
    Polygon polygon =
        GeometryParts.FACTORY.createPolygon(
            ring(outline.shell(), left),
            outline.holes().stream().map(hole -> ring(hole, left)).toArray(LinearRing[]::new));
    return new RawFeature(++polygons, polygon, Map.of(rule.value(), value), List.of());
  }

  private LinearRing ring(List<Corner> corners, int left) {
    Coordinate[] at = new Coordinate[corners.size()];
    Arrays.setAll(
        at, i -> file.at(left + corners.get(i).column(), firstRow + corners.get(i).row()));
    return GeometryParts.FACTORY.createLinearRing(at);
  }

  @Override
  public void close() {
    // The file is the source's.
  }
}
