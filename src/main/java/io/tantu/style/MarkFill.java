package io.tantu.style;

/**
 * A mark in rows and columns on a clear ground.
 *
 * @param margin clear pixels on each side of the mark and its outline
 */
public record MarkFill(PointSymbol mark, int margin) implements PatternFill {

  @Override
  public int size() {
    double edge = mark.outline() == null ? 0 : mark.outline().width();
    return (int) Math.ceil(mark.size() + edge) + 2 * margin;
  }

  @Override
  public MarkFill larger(int times) {
    return new MarkFill(mark.larger(times), times * margin);
  }
}
