package io.tantu.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An Excel workbook: the figures on one sheet, numbers as numbers under a frozen header, their
 * sources on a second one. Text is stored as text, so nothing runs as a formula.
 */
final class XlsxTable {

  private XlsxTable() {}

  static void write(FigureTable table, OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "Tantu", "0.1");
    figures(workbook.newWorksheet("数据 Figures"), table);
    sources(workbook.newWorksheet("来源 Sources"), table);
    workbook.finish();
  }

  private static void figures(Worksheet sheet, FigureTable table) {
    sheet.freezePane(0, 1);
    for (int column = 0; column < table.columns().size(); column++) {
      sheet.value(0, column, table.columns().get(column).header());
      sheet.style(0, column).bold().wrapText(true).set();
      sheet.width(column, column == 1 ? 14 : 18);
    }
    for (int row = 0; row < table.rows().size(); row++) {
      List<Object> cells = table.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        cell(sheet, row + 1, column, cells.get(column), table.columns().get(column).decimals());
      }
    }
  }

  private static void cell(Worksheet sheet, int row, int column, Object value, int decimals) {
    if (value instanceof Number number) {
      sheet.value(row, column, number);
      String format = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
      sheet.style(row, column).format(format).set();
    } else if (value != null) {
      sheet.value(row, column, value.toString());
    }
  }

  private static void sources(Worksheet sheet, FigureTable table) {
    sheet.value(0, 0, table.title());
    sheet.style(0, 0).bold().set();
    sheet.width(0, 24);
    sheet.width(1, 100);
    int row = 1;
    for (FigureTable.Note note : table.notes()) {
      sheet.value(row, 0, note.label());
      sheet.value(row++, 1, note.text());
    }
  }
}
