package io.tantu.report.assessment;

import io.tantu.report.document.Cell;
import io.tantu.report.document.Table;
import io.tantu.report.document.Table.Column;
import io.tantu.report.document.Table.Row;
import java.util.ArrayList;
import java.util.List;

/** Gathers a table of a conflict sheet column by column, then row by row. For one thread. */
final class SheetTable {

  private final String sheet;
  private final String title;
  private final List<Column> columns = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  SheetTable(String sheet, String title) {
    this.sheet = sheet;
    this.title = title;
  }

  SheetTable words(String column, double weight) {
    columns.add(new Column(column, null, weight));
    return this;
  }

  SheetTable figures(String column, String unit) {
    columns.add(new Column(column, unit, 1));
    return this;
  }

  SheetTable row(Cell... cells) {
    rows.add(new Row(List.of(cells), false));
    return this;
  }

  SheetTable total(Cell... cells) {
    rows.add(new Row(List.of(cells), true));
    return this;
  }

  Table made(boolean illustrative) {
    return new Table(sheet, title, columns, rows, illustrative);
  }
}
