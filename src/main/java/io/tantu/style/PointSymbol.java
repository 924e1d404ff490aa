package io.tantu.style;

/**
 * A mark at a point.
 *
 * @param size width and height of the mark, pixels
 * @param fill null for a clear inside
 * @param stroke null for no outline
 */
public record PointSymbol(Mark mark, double size, Colour fill, Stroke stroke) implements Symbol {

  /**
   * The outline; a cross or x, which has no inside, takes the fill's colour when it has no outline
   * of its own.
   */
  public Stroke outline() {
    boolean linesOnly = mark == Mark.CROSS || mark == Mark.X;
    if (stroke == null && linesOnly && fill != null) {
      return Stroke.solid(fill, Math.max(1, size / 5));
    }
    return stroke;
  }

  /** The same mark for finer pixels. */
  public PointSymbol larger(int times) {
    return new PointSymbol(
        mark, times * size, fill, outline() == null ? null : outline().larger(times));
  }
}
