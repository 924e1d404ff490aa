package io.tantu.render;

import io.tantu.style.Mark;
import io.tantu.style.PointSymbol;
import io.tantu.style.Stroke;
import java.awt.Shape;

/** Draws a mark at each point; an area or a line has it in its middle. For one thread. */
final class MarkPainter {

  private final Canvas canvas;
  private final CoverageMask mask;
  private final PointSymbol symbol;
  private final ShapePen pen;
  private final Ink fill;
  private final Ink edge;
  private final LinePen line;

  MarkPainter(Canvas canvas, CoverageMask mask, PointSymbol symbol) {
    this.canvas = canvas;
    this.mask = mask;
    this.symbol = symbol;
    this.pen = new ShapePen(mask);
    boolean linesOnly = symbol.mark() == Mark.CROSS || symbol.mark() == Mark.X;
    this.fill = symbol.fill() == null || linesOnly ? null : Ink.of(symbol.fill());
    Stroke outline = symbol.outline();
    this.edge = outline == null ? null : Ink.of(outline.colour());
    this.line = outline == null ? null : new LinePen(mask, outline);
  }

  void draw(PreparedLayer layer, Pixels pixels, int feature) {
    if (!layer.points) {
      if (layer.places[2 * feature] >= 0) {
        draw(pixels.x(layer.places[2 * feature]), pixels.y(layer.places[2 * feature + 1]));
      }
      return;
    }
    for (int ring = layer.ringStarts[feature]; ring < layer.ringStarts[feature + 1]; ring++) {
      int at = 2 * layer.vertexStarts[ring];
      draw(pixels.x(layer.vertices[at]), pixels.y(layer.vertices[at + 1]));
    }
  }

  void draw(double x, double y) {
    Shape shape = MarkShape.of(symbol.mark(), x, y, symbol.size());
    if (fill != null) {
      pen.fill(shape);
      mask.paint(canvas, fill);
    }
    if (edge != null) {
      pen.outline(shape, line);
      mask.paint(canvas, edge);
    }
  }
}
