package io.tantu.report.document;

import java.util.List;

/**
 * A table with typed cells.
 *
 * @param sheet short name, different for every table of a report: a workbook's sheet goes by it
 * @param title what is printed above it
 */
public record Table(
    String sheet, String title, List<Column> columns, List<Row> rows, boolean illustrative)
    implements Block {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "table '%s' has %d columns, but a row of %d cells: %s"
                .formatted(title, columns.size(), row.cells().size(), row));
      }
    }
  }

  /** The same table under another title. */
  public Table titled(String other) {
    return new Table(sheet, other, columns, rows, illustrative);
  }

  /**
   * A column.
   *
   * @param unit unit of its numbers, or null
   * @param weight its share of the table's width
   */
  public record Column(String title, String unit, double weight) {}

  /**
   * A row.
   *
   * @param total whether it adds the others up
   */
  public record Row(List<Cell> cells, boolean total) {

    public Row {
      cells = List.copyOf(cells);
    }
  }
}
