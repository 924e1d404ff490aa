package io.tantu.report;

import io.tantu.report.FigureTable.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * CSV by RFC 4180 in UTF-8 with a byte order mark, which spreadsheets need to read Chinese. Numbers
 * have all their digits. The sources follow the figures as records whose first value begins with
 * {@code #}.
 */
final class CsvTable {

  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private CsvTable() {}

  static void write(FigureTable table, OutputStream out) throws IOException {
    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\uFEFF');
    CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
    csv.printRecord(table.columns().stream().map(Column::header).toList());
    for (List<Object> row : table.rows()) {
      csv.printRecord(row.stream().map(CsvTable::cell).toList());
    }
    for (FigureTable.Note note : table.notes()) {
      csv.printRecord("# " + note.label(), cell(note.text()));
    }
    csv.flush();
  }

  /** Text that a spreadsheet would run as a formula gets a quote in front (OWASP). */
  private static Object cell(Object value) {
    if (value instanceof String text
        && !text.isEmpty()
        && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
      return "'" + text;
    }
    return value instanceof Double number ? Decimals.plain(number) : value;
  }
}
