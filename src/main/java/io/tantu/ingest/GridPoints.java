package io.tantu.ingest;

import io.tantu.catalog.GridRule;
import io.tantu.catalog.LocalizedText;
import io.tantu.raster.GridFile;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * One pass over a grid as points, row by row. Each square of cells is a point in the middle of what
 * its cells hold; of a single cell that is its own middle. Amounts are made whole by carrying what
 * is left over to the next square with a value, so that any run of squares is off by less than one.
 */
final class GridPoints implements FeatureCursor {

  private final GridSource source;
  private final GridFile file;
  private final GridRule rule;
  private final int side;
  private final Queue<RawFeature> ready = new ArrayDeque<>();
  private int firstRow;
  private long points;
  private double sum;
  private long whole;

  /**
   * @param side of a square, in cells; 1 unless the values are amounts, which can be added up
   */
  GridPoints(GridSource source, int side) {
    this.source = source;
    this.side = side;
    file = source.file();
    rule = source.rule();
  }

  @Override
  public RawFeature next() {
    while (ready.isEmpty() && firstRow < file.height()) {
      read();
    }
    if (ready.isEmpty()) {
      source.sawAll(points, "amounts-made-whole", remark());
    }
    return ready.poll();
  }

  /** How many points a pass gives; nobody is told that it was made. */
  long count() {
    while (firstRow < file.height()) {
      read();
      ready.clear();
    }
    return points;
  }

  private void read() {
    int count = Math.min(side, file.height() - firstRow);
    double[] values = file.rows(firstRow, count);
    for (int left = 0; left < file.width(); left += side) {
      square(values, left, Math.min(side, file.width() - left), count);
    }
    firstRow += count;
  }

  private void square(double[] values, int left, int columns, int rows) {
    double held = 0;
    double east = 0;
    double south = 0;
    for (int i = 0; i < columns * rows; i++) {
      int column = left + i % columns;
      int row = i / columns;
      double value = values[row * file.width() + column];
      if (value < 0 || !rule.amounts() && !Double.isNaN(value)) {
        add(value, column, firstRow + row, column + 0.5, firstRow + row + 0.5);
      } else if (value > 0) {
        held += value;
        east += value * (column + 0.5);
        south += value * (firstRow + row + 0.5);
      }
    }
    sum += held;
    long taken = Math.round(sum) - whole;
    whole += taken;
    if (taken > 0) {
      add(taken, left, firstRow, east / held, south / held);
    }
  }

  private void add(Number value, int column, int row, double east, double south) {
    Map<String, Object> attributes = new HashMap<>();
    attributes.put(rule.value(), value);
    if (rule.cell() != null) {
      attributes.put(
          rule.cell(), "r%dc%d".formatted(row + 1, column + 1) + (side == 1 ? "" : "x" + side));
    }
    ready.add(
        new RawFeature(
            ++points,
            GeometryParts.FACTORY.createPoint(file.at(east, south)),
            attributes,
            List.of()));
  }

  private LocalizedText remark() {
    if (!rule.amounts()) {
      return null;
    }
    return side == 1
        ? FileSentence.AMOUNTS.text(sum, whole)
        : FileSentence.AMOUNTS_OF_SQUARES.text(sum, whole, side, rule.most());
  }

  @Override
  public void close() {
    // The file is the source's.
  }
}
