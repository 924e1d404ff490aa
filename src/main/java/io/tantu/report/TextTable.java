package io.tantu.report;

import io.tantu.report.FigureTable.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table for a terminal; Chinese characters count as two columns wide. */
final class TextTable {

  private static final String GAP = "  ";

  private TextTable() {}

  static void write(FigureTable table, OutputStream out) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    if (!table.columns().isEmpty()) {
      lines.add(table.columns().stream().map(TextTable::heading).toList());
    }
    for (List<Object> row : table.rows()) {
      lines.add(cells(row, table.columns()));
    }
    int[] widths = widths(lines);
    StringBuilder text = new StringBuilder(table.title()).append("\n\n");
    for (int line = 0; line < lines.size(); line++) {
      for (int i = 0; i < widths.length; i++) {
        boolean number = line > 0 && table.rows().get(line - 1).get(i) instanceof Number;
        text.append(padded(lines.get(line).get(i), widths[i], number)).append(GAP);
      }
      text.append('\n');
    }
    if (widths.length > 0) {
      text.append('\n');
    }
    table.notes().forEach(n -> text.append(n.label()).append(": ").append(n.text()).append('\n'));
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static String heading(Column column) {
    return column.title() + (column.unit() == null ? "" : " " + column.unit());
  }

  private static List<String> cells(List<Object> row, List<Column> columns) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Object value = row.get(i);
      cells.add(
          value instanceof Number number
              ? Decimals.grouped(number.doubleValue(), columns.get(i).decimals())
              : value == null ? "–" : value.toString());
    }
    return cells;
  }

  private static int[] widths(List<List<String>> lines) {
    int[] widths = new int[lines.isEmpty() ? 0 : lines.get(0).size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(line.get(i)));
      }
    }
    return widths;
  }

  private static String padded(String text, int width, boolean right) {
    String pad = " ".repeat(width - width(text));
    return right ? pad + text : text + pad;
  }

  private static int width(String text) {
    return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
  }
}
