package io.tantu.style;

/**
 * A pattern of lines or dots on a clear ground.
 *
 * @param width width of the lines or diameter of the dots, pixels
 * @param size edge of the square that is repeated, pixels
 */
public record HatchFill(Hatch hatch, Colour colour, double width, int size) implements PatternFill {

  @Override
  public HatchFill larger(int times) {
    return new HatchFill(hatch, colour, times * width, times * size);
  }
}
