package io.tantu.report.pdf;

import io.tantu.report.drawing.Pen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The pages one after the other, with the place where the next block goes. For one thread. */
final class PageFlow {

  /** A page that is laid out. */
  static final class Sheet {
    final PDPage page;
    final int number;
    String chapter;
    boolean illustrative;

    Sheet(PDPage page, int number, String chapter) {
      this.page = page;
      this.number = number;
      this.chapter = chapter;
    }
  }

  private final PDDocument document;
  private final PdfFont font;
  private final Opacities opacities = new Opacities();
  private final List<Sheet> sheets = new ArrayList<>();
  private PdfPen pen;
  private double y;
  private String chapter;

  PageFlow(PDDocument document, PdfFont font) {
    this.document = document;
    this.font = font;
  }

  /** Begins a page that belongs to the chapter, null for the cover. */
  Sheet newChapter(String title) {
    chapter = title;
    return newPage();
  }

  Sheet newPage() {
    finishPage();
    PDPage page = new PDPage(new PDRectangle((float) Look.PAGE_WIDTH, (float) Look.PAGE_HEIGHT));
    document.addPage(page);
    Sheet sheet = new Sheet(page, sheets.size() + 1, chapter);
    sheets.add(sheet);
    pen = penOn(page, AppendMode.OVERWRITE);
    y = Look.TOP;
    return sheet;
  }

  void finishPage() {
    if (pen != null) {
      pen.close();
      pen = null;
    }
  }

  /** A pen on a finished page, above or below what is there; to be closed. */
  PdfPen penOn(PDPage page, AppendMode mode) {
    try {
      return new PdfPen(
          new PDPageContentStream(document, page, mode, true, mode != AppendMode.OVERWRITE),
          Look.PAGE_HEIGHT,
          font,
          opacities);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Opacities opacities() {
    return opacities;
  }

  Pen pen() {
    return pen;
  }

  Sheet sheet() {
    return sheets.get(sheets.size() - 1);
  }

  List<Sheet> sheets() {
    return sheets;
  }

  /** Where the next block begins, points from the page's upper edge. */
  double y() {
    return y;
  }

  /** Height left on the page. */
  double left() {
    return Look.BOTTOM - y;
  }

  void down(double points) {
    y += points;
  }

  /** Goes to a new page unless so much height is left on this one. */
  void need(double height) {
    if (left() < height && y > Look.TOP) {
      newPage();
    }
  }

  /** Marks the page as one that shows illustrative data. */
  void mark(boolean illustrative) {
    sheet().illustrative |= illustrative;
  }
}
