package io.tantu.report.pdf;

import io.tantu.report.document.Document;
import io.tantu.report.drawing.Lettering;
import io.tantu.report.drawing.Pen;
import io.tantu.report.drawing.TextLines;
import java.awt.geom.Rectangle2D;

/**
 * The head of a document without a cover: title, what it is about, what to know before all else.
 */
final class SheetHead {

  private static final Lettering TITLE = Lettering.bold(20, Look.INK);
  private static final Lettering SUBTITLE = Lettering.plain(12, Look.SOFT);

  private SheetHead() {}

  static void write(Document document, PageFlow flow, PdfFont font) {
    double y = centred(document.title(), TITLE, Look.TOP + 20, flow.pen(), font);
    y = centred(document.subtitle(), SUBTITLE, y, flow.pen(), font);
    flow.pen().fill(new Rectangle2D.Double(Look.LEFT, y - 6, Look.WIDTH, 1.4), Look.ACCENT);
    y = CoverSheet.notes(document.cover(), flow.pen(), y + 16, font);
    flow.down(y - flow.y() - 4);
  }

  /** The base line after the lines. */
  private static double centred(
      String text, Lettering lettering, double top, Pen pen, PdfFont font) {
    double y = top;
    for (String line : TextLines.of(text, Look.WIDTH, t -> font.width(t, lettering.size()))) {
      double width = font.width(line, lettering.size());
      pen.write(line, Look.LEFT + (Look.WIDTH - width) / 2, y, lettering);
      y += lettering.size() * 1.35;
    }
    return y;
  }
}
