package io.tantu.report.pdf;

import io.tantu.report.document.Document;
import io.tantu.report.document.Note;
import io.tantu.report.drawing.Lettering;
import io.tantu.report.drawing.Pen;
import io.tantu.report.drawing.TextLines;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The first page: title, year, and what the reader has to know before anything else. */
final class CoverSheet {

  private static final Lettering TITLE = Lettering.bold(27, Look.INK);
  private static final Lettering SUBTITLE = Lettering.plain(15, Look.SOFT);
  private static final Lettering LABEL = Lettering.bold(10, Look.SOFT);
  private static final Lettering TEXT = Lettering.plain(10, Look.INK);
  private static final double LABEL_WIDTH = 78;

  private CoverSheet() {}

  static void write(Document document, PageFlow flow, PdfFont font) {
    Pen pen = flow.pen();
    pen.fill(new Rectangle2D.Double(Look.LEFT, 190, 46, 5), Look.ACCENT);
    double y = 242;
    for (String line :
        TextLines.of(document.title(), Look.WIDTH, t -> font.width(t, TITLE.size()))) {
      pen.write(line, Look.LEFT, y, TITLE);
      y += 38;
    }
    pen.write(document.subtitle(), Look.LEFT, y, SUBTITLE);
    notes(document.cover(), pen, 440, font);
  }

  /**
   * Writes notes, their labels in a column of their own.
   *
   * @param top base line of the first
   * @return base line of what comes next
   */
  static double notes(List<Note> notes, Pen pen, double top, PdfFont font) {
    double y = top;
    for (Note note : notes) {
      pen.write(note.label(), Look.LEFT, y, LABEL);
      List<String> lines =
          TextLines.of(note.text(), Look.WIDTH - LABEL_WIDTH, t -> font.width(t, TEXT.size()));
      for (String line : lines) {
        pen.write(line, Look.LEFT + LABEL_WIDTH, y, TEXT);
        y += 16;
      }
      y += 6;
    }
    return y;
  }
}
