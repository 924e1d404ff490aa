package io.tantu.report.map;

import io.tantu.render.MarkShape;
import io.tantu.report.drawing.Pen;
import io.tantu.style.Colour;
import io.tantu.style.Fill;
import io.tantu.style.HatchFill;
import io.tantu.style.LineSymbol;
import io.tantu.style.Mark;
import io.tantu.style.MarkFill;
import io.tantu.style.PointSymbol;
import io.tantu.style.PolygonSymbol;
import io.tantu.style.SolidFill;
import io.tantu.style.Stroke;
import io.tantu.style.Symbol;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Draws shapes as symbols ask for. A style's pixel is 0.28 mm (OGC 02-070, 10.2). */
final class SymbolPainter {

  static final double POINTS_PER_PIXEL = 0.28 / 25.4 * 72;

  private final Pen pen;

  SymbolPainter(Pen pen) {
    this.pen = pen;
  }

  /** An area or a line; symbols of another kind draw nothing. */
  void draw(Symbol symbol, Shape shape) {
    if (symbol instanceof PolygonSymbol polygon) {
      fill(polygon.fill(), shape);
      stroke(polygon.stroke(), shape);
    } else if (symbol instanceof LineSymbol line) {
      stroke(line.stroke(), shape);
    }
  }

  /** A mark at a place on the sheet. */
  void mark(PointSymbol point, double x, double y) {
    double size = point.size() * POINTS_PER_PIXEL;
    Shape shape = MarkShape.of(point.mark(), x, y, size);
    boolean linesOnly = point.mark() == Mark.CROSS || point.mark() == Mark.X;
    if (point.fill() != null && !linesOnly) {
      pen.fill(shape, point.fill());
    }
    if (point.stroke() != null) {
      stroke(point.stroke(), shape);
    } else if (linesOnly && point.fill() != null) {
      pen.stroke(shape, Stroke.solid(point.fill(), Math.max(POINTS_PER_PIXEL, size / 5)));
    }
  }

  private void fill(Fill fill, Shape shape) {
    if (fill instanceof SolidFill solid) {
      pen.fill(shape, solid.colour());
    } else if (fill instanceof HatchFill hatch) {
      pen.within(shape, () -> hatch(hatch, shape.getBounds2D()));
    } else if (fill instanceof MarkFill marks) {
      pen.within(shape, () -> marks(marks, shape.getBounds2D()));
    }
  }

  private void stroke(Stroke stroke, Shape shape) {
    if (stroke != null) {
      pen.stroke(shape, onSheet(stroke));
    }
  }

  static Stroke onSheet(Stroke stroke) {
    return new Stroke(
        stroke.colour(),
        stroke.width() * POINTS_PER_PIXEL,
        stroke.dashes().stream().map(dash -> dash * POINTS_PER_PIXEL).toList(),
        stroke.cap(),
        stroke.join());
  }

  /** Lines or dots over the box, in step with the sheet so that neighbours join. */
  private void hatch(HatchFill hatch, Rectangle2D box) {
    double step = hatch.size() * POINTS_PER_PIXEL;
    double width = hatch.width() * POINTS_PER_PIXEL;
    switch (hatch.hatch()) {
      case DOT -> dots(hatch.colour(), box, step, Math.max(POINTS_PER_PIXEL, width));
      case SLASH -> lines(hatch.colour(), box, step, width, 1);
      case BACKSLASH -> lines(hatch.colour(), box, step, width, -1);
      case TIMES -> {
        lines(hatch.colour(), box, step, width, 1);
        lines(hatch.colour(), box, step, width, -1);
      }
    }
  }

  private void marks(MarkFill marks, Rectangle2D box) {
    double step = marks.size() * POINTS_PER_PIXEL;
    for (double x = (Math.floor(box.getMinX() / step) + 0.5) * step;
        x < box.getMaxX() + step;
        x += step) {
      for (double y = (Math.floor(box.getMinY() / step) + 0.5) * step;
          y < box.getMaxY() + step;
          y += step) {
        mark(marks.mark(), x, y);
      }
    }
  }

  /** Diagonals that rise (1) or fall (−1) to the right. */
  private void lines(Colour colour, Rectangle2D box, double step, double width, int rise) {
    Path2D.Double path = new Path2D.Double();
    double height = box.getHeight();
    double first = Math.floor((box.getMinX() - height) / step) * step;
    double along = rise * Math.floor(box.getMaxY() / step) * step - rise * box.getMaxY();
    for (double x = first - step; x <= box.getMaxX() + height + step; x += step) {
      double at = x + along;
      double low = rise > 0 ? box.getMaxY() : box.getMinY();
      double high = rise > 0 ? box.getMinY() : box.getMaxY();
      path.moveTo(at, low);
      path.lineTo(at + height, high);
    }
    pen.stroke(path, Stroke.solid(colour, width));
  }

  private void dots(Colour colour, Rectangle2D box, double step, double diameter) {
    Path2D.Double path = new Path2D.Double();
    for (double x = Math.floor(box.getMinX() / step) * step; x <= box.getMaxX(); x += step) {
      for (double y = Math.floor(box.getMinY() / step) * step; y <= box.getMaxY(); y += step) {
        path.append(new Ellipse2D.Double(x, y, diameter, diameter), false);
      }
    }
    pen.fill(path, colour);
  }
}
