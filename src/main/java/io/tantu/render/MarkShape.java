package io.tantu.render;

import io.tantu.style.Mark;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The shapes of the point marks, as wide as their size. */
public final class MarkShape {

  private MarkShape() {}

  /** The mark around a centre, y running down. */
  public static Shape of(Mark mark, double x, double y, double size) {
    double half = size / 2;
    return switch (mark) {
      case CIRCLE -> new Ellipse2D.Double(x - half, y - half, size, size);
      case SQUARE -> new Rectangle2D.Double(x - half, y - half, size, size);
      case TRIANGLE -> corners(x, y, 3, size / Math.sqrt(3), size / Math.sqrt(3));
      case STAR -> corners(x, y, 10, half, half * 0.45);
      case CROSS -> lines(x, y, half, 0, 0, half);
      case X -> lines(x, y, half, half, half, -half);
    };
  }

  /** Corners at the outer and inner radius in turn, the first one above the centre. */
  private static Shape corners(double x, double y, int corners, double outer, double inner) {
    Path2D.Double path = new Path2D.Double();
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      double radius = i % 2 == 0 ? outer : inner;
      double cornerX = x + radius * Math.sin(angle);
      double cornerY = y - radius * Math.cos(angle);
      if (i == 0) {
        path.moveTo(cornerX, cornerY);
      } else {
        path.lineTo(cornerX, cornerY);
      }
    }
    path.closePath();
    return path;
  }

  private static Shape lines(double x, double y, double dx1, double dy1, double dx2, double dy2) {
    Path2D.Double path = new Path2D.Double();
    path.moveTo(x - dx1, y - dy1);
    path.lineTo(x + dx1, y + dy1);
    path.moveTo(x - dx2, y - dy2);
    path.lineTo(x + dx2, y + dy2);
    return path;
  }
}
