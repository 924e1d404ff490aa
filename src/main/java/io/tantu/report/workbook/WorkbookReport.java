package io.tantu.report.workbook;

import io.tantu.problem.ProblemException;
import io.tantu.render.LabelFont;
import io.tantu.report.document.Block;
import io.tantu.report.document.Cell;
import io.tantu.report.document.Document;
import io.tantu.report.document.Document.Form;
import io.tantu.report.document.Figure;
import io.tantu.report.document.Note;
import io.tantu.report.document.Notes;
import io.tantu.report.document.Paragraph;
import io.tantu.report.document.Section;
import io.tantu.report.document.Signatures;
import io.tantu.report.document.Table;
import io.tantu.report.document.Table.Column;
import io.tantu.report.document.Table.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/**
 * Writes a document as a workbook. Text is stored as text, whatever it begins with, so that nothing
 * runs as a formula. Thread-safe.
 */
@Component
public final class WorkbookReport {

  /** Excel's own limit of a cell. */
  private static final int LONGEST_TEXT = 32_767;

  private static final int HEADER_ROWS = 2;
  private static final String FILL = "ECE9E0";

  /** Width of a figure, points: that of a page between its margins. */
  private static final double FIGURE_WIDTH = 493;

  /** Paper around it, points, so that its outline stays whole. */
  private static final double MARGIN = 2;

  private final LabelFont font;

  public WorkbookReport(LabelFont font) {
    this.font = font;
  }

  /**
   * Writes the document; the stream stays open. A sheet's figures are pictures; those of a book are
   * left to its PDF.
   */
  public void write(Document document, OutputStream out) throws IOException {
    Path made = Files.createTempFile("tantu-report-", ".xlsx");
    try {
      SheetPictures pictures = new SheetPictures();
      try (OutputStream file = Files.newOutputStream(made)) {
        sheets(document, pictures, file);
      }
      SteadyZip.copy(made, pictures, document.madeAt(), out);
    } finally {
      Files.deleteIfExists(made);
    }
  }

  private void sheets(Document document, SheetPictures pictures, OutputStream out)
      throws IOException {
    Workbook workbook = new Workbook(out, "Tantu", "0.1");
    workbook.properties().setTitle(document.fullTitle());
    SheetNames names = new SheetNames();
    cover(workbook.newWorksheet(names.next("说明")), document);
    for (Table table : document.tables()) {
      table(workbook.newWorksheet(names.next(table.sheet())), table);
    }
    int sheets = 1 + document.tables().size();
    if (document.form() == Form.SHEET) {
      for (Figure figure : document.blocks(Figure.class)) {
        picture(workbook.newWorksheet(names.next("图")), figure, ++sheets, pictures);
      }
    }
    sources(workbook.newWorksheet(names.next("来源")), document);
    for (Signatures signatures : document.blocks(Signatures.class)) {
      signatures(workbook.newWorksheet(names.next("签署")), signatures);
    }
    workbook.finish();
  }

  private static void cover(Worksheet sheet, Document document) {
    sheet.width(0, 18);
    sheet.width(1, 110);
    sheet.value(0, 0, document.title());
    sheet.style(0, 0).bold().fontSize(16).set();
    sheet.value(1, 0, document.subtitle());
    int row = 3;
    for (Note note : document.cover()) {
      line(sheet, row++, note.label(), note.text());
    }
  }

  private static void table(Worksheet sheet, Table table) {
    sheet.freezePane(0, HEADER_ROWS);
    text(sheet, 0, 0, titled(table.title(), table.illustrative()));
    sheet.style(0, 0).bold().set();
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      text(sheet, 1, i, column.title() + (column.unit() == null ? "" : "（" + column.unit() + "）"));
      sheet.style(1, i).bold().wrapText(true).fillColor(FILL).set();
      sheet.width(i, width(table, i));
    }
    for (int row = 0; row < table.rows().size(); row++) {
      row(sheet, HEADER_ROWS + row, table.rows().get(row));
    }
  }

  /** Wide enough for most cells; long words wrap at 60. */
  private static double width(Table table, int column) {
    int widest = 8;
    for (Row row : table.rows()) {
      widest = Math.max(widest, longestLine(row.cells().get(column).text()));
    }
    int header = columns(table.columns().get(column).title());
    return Math.min(60, Math.max(widest, Math.min(16, header)) + 2);
  }

  private static int longestLine(String text) {
    return text.lines().mapToInt(WorkbookReport::columns).max().orElse(0);
  }

  private static int columns(String text) {
    return text.codePoints().map(letter -> letter >= 0x2E80 ? 2 : 1).sum();
  }

  private static void row(Worksheet sheet, int at, Row row) {
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      if (cell instanceof Cell.Number number) {
        sheet.value(at, i, number.value());
        format(sheet, at, i, "#,##0" + decimals(number.decimals()), row.total());
      } else if (cell instanceof Cell.Ratio ratio) {
        sheet.value(at, i, ratio.value());
        format(sheet, at, i, "0" + decimals(ratio.decimals()) + "%", row.total());
      } else if (!(cell instanceof Cell.Absent)) {
        text(sheet, at, i, cell.text());
        if (row.total()) {
          sheet.style(at, i).bold().set();
        } else if (columns(cell.text()) > 58 || cell.text().contains("\n")) {
          sheet.style(at, i).wrapText(true).verticalAlignment("top").set();
        }
      }
    }
  }

  private void picture(Worksheet sheet, Figure figure, int number, SheetPictures pictures)
      throws IOException {
    text(sheet, 0, 0, titled(figure.caption(), figure.illustrative()));
    sheet.style(0, 0).bold().set();
    double height = figure.drawing().height(FIGURE_WIDTH);
    double wide = FIGURE_WIDTH + 2 * MARGIN;
    double high = height + 2 * MARGIN;
    PicturePen pen = new PicturePen(wide, high, font);
    try {
      figure.drawing().draw(pen, MARGIN, MARGIN, FIGURE_WIDTH, height);
      pictures.add(number, pen.png(), wide, high);
    } catch (ProblemException e) {
      if (!e.code().equals("map-font-missing")) {
        throw e;
      }
      text(sheet, 2, 0, "没有中文字体，图未画出：" + e.getMessage());
    }
  }

  private static String titled(String title, boolean illustrative) {
    return title + (illustrative ? "（含示意数据，不作为实测成果）" : "");
  }

  private static void signatures(Worksheet sheet, Signatures signatures) {
    String[] header = {"", "签名", Signatures.DAY};
    for (int i = 0; i < header.length; i++) {
      sheet.value(0, i, header[i]);
      sheet.style(0, i).bold().fillColor(FILL).set();
      sheet.width(i, 24);
    }
    int row = 1;
    for (String role : signatures.roles()) {
      text(sheet, row++, 0, role);
    }
    text(sheet, row, 0, signatures.seal());
    for (int i = 1; i <= row; i++) {
      sheet.rowHeight(i, i == row ? 110 : 30);
      for (int column = 0; column < header.length; column++) {
        sheet.style(i, column).borderStyle("thin").verticalAlignment("center").set();
      }
    }
  }

  private static String decimals(int count) {
    return count == 0 ? "" : "." + "0".repeat(count);
  }

  private static void format(Worksheet sheet, int row, int column, String format, boolean bold) {
    if (bold) {
      sheet.style(row, column).format(format).bold().set();
    } else {
      sheet.style(row, column).format(format).set();
    }
  }

  /** Every note and paragraph with the section that it stands in. */
  private static void sources(Worksheet sheet, Document document) {
    sheet.freezePane(0, 1);
    sheet.width(0, 22);
    sheet.width(1, 26);
    sheet.width(2, 110);
    String[] header = {"章节", "项目", "内容"};
    for (int i = 0; i < header.length; i++) {
      sheet.value(0, i, header[i]);
      sheet.style(0, i).bold().fillColor(FILL).set();
    }
    int row = 1;
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Notes notes) {
          for (Note note : notes.notes()) {
            text(sheet, row, 0, section.title());
            line(sheet, row++, 1, note.label(), note.text());
          }
        } else if (block instanceof Paragraph paragraph) {
          text(sheet, row, 0, section.title());
          line(sheet, row++, 1, "说明", paragraph.text());
        }
      }
    }
  }

  private static void line(Worksheet sheet, int row, String label, String text) {
    line(sheet, row, 0, label, text);
  }

  private static void line(Worksheet sheet, int row, int column, String label, String text) {
    text(sheet, row, column, label);
    text(sheet, row, column + 1, text);
    sheet.style(row, column + 1).wrapText(true).verticalAlignment("top").set();
  }

  private static void text(Worksheet sheet, int row, int column, String text) {
    sheet.value(row, column, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
  }
}
