package io.tantu.report.pdf;

import io.tantu.report.drawing.Pen;
import io.tantu.report.pdf.PageFlow.Sheet;
import java.awt.geom.Line2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.util.Matrix;

/** What stands on every page beside its content: running title, page number, watermark. */
final class PageMarks {

  /** The words under what is not a survey. */
  static final String WATERMARK = "示意数据";

  private static final float WATERMARK_SIZE = 92;
  private static final double WATERMARK_OPACITY = 0.07;

  private PageMarks() {}

  static void runningLines(Pen pen, Sheet sheet, int pages, String title) {
    String number = "第 %d 页 共 %d 页".formatted(sheet.number, pages);
    double width = pen.width(number, Look.MARGIN.size());
    double foot = Look.BOTTOM + 26;
    pen.write(number, Look.LEFT + (Look.WIDTH - width) / 2, foot, Look.MARGIN);
    if (sheet.illustrative) {
      pen.write("本页含示意数据，不作为实测成果", Look.LEFT, foot, Look.MARGIN);
    }
    pen.write(title, Look.LEFT, Look.TOP - 24, Look.MARGIN);
    double chapter = pen.width(sheet.chapter, Look.MARGIN.size());
    pen.write(sheet.chapter, Look.LEFT + Look.WIDTH - chapter, Look.TOP - 24, Look.MARGIN);
    pen.stroke(
        new Line2D.Double(Look.LEFT, Look.TOP - 18, Look.LEFT + Look.WIDTH, Look.TOP - 18),
        Look.HAIRLINE);
  }

  /** Aslant over the page, so faint that everything below can be read. */
  static void watermark(PDDocument document, Sheet sheet, PdfFont font, Opacities opacities) {
    try (PDPageContentStream stream =
        new PDPageContentStream(document, sheet.page, AppendMode.APPEND, true, true)) {
      stream.saveGraphicsState();
      stream.setGraphicsStateParameters(opacities.of(WATERMARK_OPACITY));
      stream.beginText();
      stream.setNonStrokingColor(0f);
      stream.setFont(font.font(), WATERMARK_SIZE);
      double width = font.width(WATERMARK, WATERMARK_SIZE);
      double angle = Math.toRadians(48);
      double x = (Look.PAGE_WIDTH - width * Math.cos(angle)) / 2 + 30;
      double y = (Look.PAGE_HEIGHT - width * Math.sin(angle)) / 2 - 20;
      stream.setTextMatrix(Matrix.getRotateInstance(angle, (float) x, (float) y));
      stream.showText(WATERMARK);
      stream.endText();
      stream.restoreGraphicsState();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
