package io.tantu.report.pdf;

import io.tantu.report.document.Signatures;
import io.tantu.report.drawing.Pen;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Draws lines to sign on at the left, and a frame for the seal at the right. */
final class SignatureSpace {

  private static final double ROW = 34;
  private static final double AFTER = 10;
  private static final double SEAL = 150;
  private static final double GAP = 24;
  private static final double NAME = 150;

  private SignatureSpace() {}

  static double height(Signatures signatures) {
    return signatures.roles().size() * ROW + AFTER;
  }

  static void write(Signatures signatures, PageFlow flow) {
    flow.need(height(signatures));
    Pen pen = flow.pen();
    double top = flow.y();
    double right = Look.LEFT + Look.WIDTH - SEAL - GAP;
    double y = top;
    for (String role : signatures.roles()) {
      y += ROW;
      blank(pen, role + "：", Look.LEFT, Look.LEFT + NAME, y);
      blank(pen, Signatures.DAY + "：", Look.LEFT + NAME + 12, right, y);
    }
    double left = Look.LEFT + Look.WIDTH - SEAL;
    pen.stroke(new Rectangle2D.Double(left, top + 6, SEAL, y - top - 6), Look.HAIRLINE);
    pen.write(signatures.seal(), left + 6, top + 18, Look.NOTE);
    flow.down(height(signatures));
  }

  /** A word with a line after it. */
  private static void blank(Pen pen, String word, double x, double end, double y) {
    pen.write(word, x, y - 4, Look.BODY);
    double from = x + pen.width(word, Look.BODY.size());
    pen.stroke(new Line2D.Double(from, y, end, y), Look.RULE);
  }
}
