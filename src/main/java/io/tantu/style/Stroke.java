package io.tantu.style;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param width pixels of 0.28 mm
 * @param dashes lengths of dash and gap in turn, pixels; empty for a solid line
 * @param cap {@code butt}, {@code round} or {@code square}; null leaves it to the renderer
 * @param join {@code miter}, {@code round} or {@code bevel}; null leaves it to the renderer
 */
public record Stroke(Colour colour, double width, List<Double> dashes, String cap, String join) {

  public Stroke {
    dashes = List.copyOf(dashes);
  }

  public static Stroke solid(Colour colour, double width) {
    return new Stroke(colour, width, List.of(), null, null);
  }

  /** The same line for finer pixels. */
  public Stroke larger(double times) {
    return new Stroke(
        colour, times * width, dashes.stream().map(dash -> times * dash).toList(), cap, join);
  }
}
