package io.tantu.report.pdf;

import io.tantu.report.document.Cell;
import io.tantu.report.document.Table;
import io.tantu.report.document.Table.Column;
import io.tantu.report.document.Table.Row;
import io.tantu.report.drawing.Lettering;
import io.tantu.report.drawing.Pen;
import io.tantu.report.drawing.TextLines;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays a table out over as many pages as it takes. The header is repeated on each; a row is never
 * cut, and the title never stands without a row.
 */
final class TablePart {

  private static final double LEADING = 1.32;
  private static final double PADDING = 2.4;
  private static final int MOST_LETTERS = 3_000;
  private static final String ELLIPSIS = "……（全文见 Excel）";
  private static final double AFTER = 8;

  /** A longer table is cut between rows. */
  private static final double LONGEST_PIECE = Look.HEIGHT * 0.55;

  /** Rows that the first page of a longer table shows at least. */
  private static final int FIRST_ROWS = 3;

  /** Text in lines, with where they stand in their column. */
  private record Block(List<String> lines, boolean right) {}

  private final Table table;
  private final PageFlow flow;
  private final PdfFont font;
  private final ColumnWidths columns;

  TablePart(Table table, PageFlow flow, PdfFont font) {
    this.table = table;
    this.flow = flow;
    this.font = font;
    this.columns = ColumnWidths.of(table, font, Look.WIDTH);
  }

  /**
   * Height that the table wants in one piece, points: all of it, or of a table that is too long for
   * that its beginning.
   */
  double wanted() {
    double all = titleHeight() + height(header()) + AFTER;
    int rows = 0;
    for (Row row : table.rows()) {
      double height = height(cells(row));
      if (all + height > LONGEST_PIECE && rows >= FIRST_ROWS) {
        return titleHeight() + height(header()) + FIRST_ROWS * height(cells(table.rows().get(0)));
      }
      all += height;
      rows++;
    }
    return all;
  }

  void write() {
    List<Block> header = header();
    double headerHeight = height(header);
    flow.need(wanted());
    title("");
    row(header, headerHeight, true, false);
    for (Row row : table.rows()) {
      List<Block> cells = cells(row);
      double height = height(cells);
      if (flow.left() < height) {
        flow.newPage();
        title("（续）");
        row(header, headerHeight, true, false);
      }
      row(cells, height, false, row.total());
    }
    rule(Look.LEFT, flow.y());
    flow.down(AFTER);
  }

  private double titleHeight() {
    return 15;
  }

  private void title(String more) {
    flow.mark(table.illustrative());
    String text = table.title() + more;
    for (String line : TextLines.of(text, Look.WIDTH, t -> font.width(t, 9.5))) {
      flow.pen().write(line, Look.LEFT, flow.y() + 9, Look.TABLE_TITLE);
      flow.down(13);
    }
    flow.down(2);
    rule(Look.LEFT, flow.y());
  }

  private List<Block> header() {
    List<Block> header = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      List<String> lines = new ArrayList<>(lines(column.title(), i));
      if (column.unit() != null) {
        lines.addAll(lines(column.unit(), i));
      }
      header.add(new Block(lines, numbers(i)));
    }
    return header;
  }

  /** Whether the column holds numbers, so that its title stands above their right ends. */
  private boolean numbers(int column) {
    return table.columns().get(column).unit() != null || anyNumber(column);
  }

  private boolean anyNumber(int column) {
    return table.rows().stream()
        .map(row -> row.cells().get(column))
        .anyMatch(cell -> cell instanceof Cell.Number || cell instanceof Cell.Ratio);
  }

  private List<Block> cells(Row row) {
    List<Block> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      boolean absentWord = cell instanceof Cell.Absent && !numbers(i);
      cells.add(new Block(lines(cell.text(), i), cell.right() && !absentWord));
    }
    return cells;
  }

  private List<String> lines(String text, int column) {
    String shown = text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) + ELLIPSIS : text;
    double width = columns.widths()[column] - 2 * ColumnWidths.PADDING + 0.01;
    List<String> lines = TextLines.of(shown, width, t -> font.width(t, columns.size()));
    return lines.size() <= mostLines() ? lines : cut(lines);
  }

  /** A row has to fit on a page with its header. */
  private int mostLines() {
    return (int) ((Look.HEIGHT * 0.8) / (columns.size() * LEADING));
  }

  private List<String> cut(List<String> lines) {
    List<String> shown = new ArrayList<>(lines.subList(0, mostLines() - 1));
    shown.add(ELLIPSIS);
    return shown;
  }

  private double height(List<Block> blocks) {
    int lines = blocks.stream().mapToInt(block -> block.lines().size()).max().orElse(1);
    return lines * columns.size() * LEADING + 2 * PADDING;
  }

  private void row(List<Block> blocks, double height, boolean header, boolean total) {
    Pen pen = flow.pen();
    double y = flow.y();
    if (header || total) {
      pen.fill(
          new Rectangle2D.Double(Look.LEFT, y, Look.WIDTH, height),
          header ? Look.HEADER : Look.TOTAL);
    }
    Lettering lettering =
        header || total
            ? Lettering.bold(columns.size(), Look.INK)
            : Lettering.plain(columns.size(), Look.INK);
    double x = Look.LEFT;
    for (int i = 0; i < blocks.size(); i++) {
      double width = columns.widths()[i];
      double baseline = y + PADDING + columns.size();
      for (String line : blocks.get(i).lines()) {
        double at =
            blocks.get(i).right()
                ? x + width - ColumnWidths.PADDING - font.width(line, columns.size())
                : x + ColumnWidths.PADDING;
        pen.write(line, at, baseline, lettering);
        baseline += columns.size() * LEADING;
      }
      x += width;
    }
    flow.down(height);
    pen.stroke(
        new Line2D.Double(Look.LEFT, flow.y(), Look.LEFT + Look.WIDTH, flow.y()),
        header ? Look.RULE : Look.HAIRLINE);
  }

  private void rule(double x, double y) {
    flow.pen().stroke(new Line2D.Double(x, y, x + Look.WIDTH, y), Look.RULE);
  }
}
