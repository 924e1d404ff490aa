package io.tantu.report.drawing;

/** A picture that can be drawn in any place. Immutable: it draws the same each time. */
public interface Drawing {

  /** Height that the picture wants for a width, points. */
  double height(double width);

  /**
   * Draws the picture.
   *
   * @param x left end, points
   * @param y upper end, points
   */
  void draw(Pen pen, double x, double y, double width, double height);
}
