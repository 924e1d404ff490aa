package io.tantu.ingest;

import io.tantu.catalog.GridRule;
import io.tantu.raster.GridFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One pass over the cells of a grid as points, row by row. Amounts are made whole by carrying what
 * is left over to the next cell with a value, so that any run of cells is off by less than one.
 */
final class GridPoints implements FeatureCursor {

  private static final int ROWS = 64;

  private final GridSource source;
  private final GridFile file;
  private final GridRule rule;
  private double[] values = {};
  private int firstRow;
  private int next;
  private long points;
  private double sum;
  private long whole;

  GridPoints(GridSource source) {
    this.source = source;
    file = source.file();
    rule = source.rule();
  }

  @Override
  public RawFeature next() {
    while (true) {
      if (next == values.length && !read()) {
        source.sawAll(points, "amounts-made-whole", remark());
        return null;
      }
      double value = values[next++];
      Number taken =
          Double.isNaN(value) ? null : rule.amounts() ? wholePart(value) : (Number) value;
      if (taken != null) {
        return point(taken);
      }
    }
  }

  private boolean read() {
    firstRow += values.length / file.width();
    next = 0;
    int count = Math.min(ROWS, file.height() - firstRow);
    values = count == 0 ? new double[0] : file.rows(firstRow, count);
    return count > 0;
  }

  /** Null where no whole one is left; a negative value stays as it is, for the layer to refuse. */
  private Number wholePart(double value) {
    if (value < 0) {
      return value;
    }
    sum += value;
    long taken = Math.round(sum) - whole;
    whole += taken;
    return taken == 0 ? null : taken;
  }

  private RawFeature point(Number value) {
    int column = (next - 1) % file.width();
    int row = firstRow + (next - 1) / file.width();
    Map<String, Object> attributes = new HashMap<>();
    attributes.put(rule.value(), value);
    if (rule.cell() != null) {
      attributes.put(rule.cell(), "r%dc%d".formatted(row + 1, column + 1));
    }
    return new RawFeature(
        ++points,
        GeometryParts.FACTORY.createPoint(file.at(column + 0.5, row + 0.5)),
        attributes,
        List.of());
  }

  private String remark() {
    return rule.amounts() ? "%.3f in the file, %d in the layer".formatted(sum, whole) : null;
  }

  @Override
  public void close() {
    // The file is the source's.
  }
}
