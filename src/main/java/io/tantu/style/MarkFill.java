package io.tantu.style;

/**
 * A mark in rows and columns on a clear ground.
 *
 * @param size edge of the square that is repeated, pixels
 */
public record MarkFill(PointSymbol mark, int size) implements PatternFill {

  /**
   * The mark with clear ground around it.
   *
   * @param margin clear pixels on each side of the mark and its outline
   */
  static MarkFill of(PointSymbol mark, int margin) {
    return new MarkFill(mark, width(mark) + 2 * margin);
  }

  /** Clear pixels on each side of the mark and its outline. */
  int margin() {
    return (size - width(mark)) / 2;
  }

  private static int width(PointSymbol mark) {
    double edge = mark.outline() == null ? 0 : mark.outline().width();
    return (int) Math.ceil(mark.size() + edge);
  }

  @Override
  public MarkFill larger(int times) {
    return new MarkFill(mark.larger(times), times * size);
  }
}
