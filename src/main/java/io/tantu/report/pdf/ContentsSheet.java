package io.tantu.report.pdf;

import io.tantu.report.drawing.Lettering;
import io.tantu.report.pdf.PageFlow.Sheet;
import java.awt.geom.Ellipse2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;

/** The page of contents, written when all pages are known; each line leads to its page. */
final class ContentsSheet {

  private static final Lettering LINE = Lettering.plain(11, Look.INK);
  private static final double STEP = 22;

  /** A section and the page that it begins on. */
  record Entry(String title, Sheet sheet) {}

  private ContentsSheet() {}

  static void write(PdfPen pen, PDPage page, List<Entry> entries) throws IOException {
    pen.write("目录", Look.LEFT, Look.TOP + 17, Look.SECTION);
    double y = Look.TOP + 56;
    double step = Math.min(STEP, (Look.BOTTOM - y) / Math.max(1, entries.size()));
    double dot = pen.width(".", LINE.size()) + 1.6;
    for (Entry entry : entries) {
      String number = String.valueOf(entry.sheet().number);
      double right = Look.LEFT + Look.WIDTH - pen.width(number, LINE.size());
      pen.write(entry.title(), Look.LEFT, y, LINE);
      double from = Look.LEFT + pen.width(entry.title(), LINE.size()) + 6;
      for (double x = right - 8; x > from; x -= dot) {
        pen.fill(new Ellipse2D.Double(x, y - 2, 0.9, 0.9), Look.SOFT);
      }
      pen.write(number, right, y, LINE);
      page.getAnnotations().add(link(entry.sheet().page, y));
      y += step;
    }
  }

  private static PDAnnotationLink link(PDPage target, double y) {
    PDPageFitDestination destination = new PDPageFitDestination();
    destination.setPage(target);
    PDActionGoTo action = new PDActionGoTo();
    action.setDestination(destination);
    PDAnnotationLink link = new PDAnnotationLink();
    link.setAction(action);
    PDBorderStyleDictionary none = new PDBorderStyleDictionary();
    none.setWidth(0);
    link.setBorderStyle(none);
    float bottom = (float) (Look.PAGE_HEIGHT - y - 5);
    link.setRectangle(
        new PDRectangle((float) Look.LEFT, bottom, (float) Look.WIDTH, (float) STEP - 4));
    return link;
  }
}
