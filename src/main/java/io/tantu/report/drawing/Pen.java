package io.tantu.report.drawing;

import io.tantu.style.Colour;
import io.tantu.style.Stroke;
import java.awt.Shape;

/**
 * Draws on a sheet. x runs to the right and y down from the sheet's upper left corner, in points of
 * 1/72 inch; so do the widths and dashes of strokes. For one thread.
 */
public interface Pen {

  /** Fills the inside of the shape by its winding rule. */
  void fill(Shape shape, Colour colour);

  /** Draws along the shape. */
  void stroke(Shape shape, Stroke stroke);

  /** Draws what the drawing does inside the shape only. */
  void within(Shape shape, Runnable drawing);

  /**
   * Writes one line.
   *
   * @param x left end of the line
   * @param y base line
   */
  void write(String text, double x, double y, Lettering lettering);

  /** Width of the line, points. */
  double width(String text, double size);
}
