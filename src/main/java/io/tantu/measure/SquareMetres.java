package io.tantu.measure;

/**
 * Areas as they are reported: whole hundredths of a square metre, as land surveys record them, so
 * that the printed parts add up to the printed whole.
 */
public final class SquareMetres {

  public static final double HUNDREDTHS_PER_HECTARE = 1e6;

  private SquareMetres() {}

  public static long hundredths(double squareMetres) {
    return Math.round(squareMetres * 100);
  }

  public static double hectares(long hundredths) {
    return hundredths / HUNDREDTHS_PER_HECTARE;
  }

  /** 1 公顷 = 15 亩, to 0.0001 亩. */
  public static double mu(long hundredths) {
    return Math.round(hundredths * 15 / 100.0) / 10_000.0;
  }
}
