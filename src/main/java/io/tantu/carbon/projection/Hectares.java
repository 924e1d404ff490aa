package io.tantu.carbon.projection;

import io.tantu.carbon.StandStock;
import java.util.Locale;

/** Areas as this package records and words them. */
final class Hectares {

  private static final double SQUARE_METRES_PER_HECTARE = 10_000;

  private Hectares() {}

  /** To a hundredth of a square metre. */
  static double recorded(double squareMetres) {
    return StandStock.recordedHectares(squareMetres / SQUARE_METRES_PER_HECTARE);
  }

  /** As text, to the square metre. */
  static String text(double squareMetres) {
    return String.format(Locale.ROOT, "%.4f", squareMetres / SQUARE_METRES_PER_HECTARE);
  }
}
