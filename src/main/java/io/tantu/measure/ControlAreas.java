package io.tantu.measure;

import io.tantu.problem.ProblemException;
import java.util.List;

/**
 * Fits areas to a zone's control area, as land surveys do it level by level: pro rata, on whole
 * hundredths of a hectare that add up exactly (二调汇总规定; rounding by largest remainders is ours).
 */
public enum ControlAreas {
  /** The ellipsoidal area of the boundary: only rounding is balanced. */
  MEASURED,
  /** The statistical area that the zone layer gives. */
  PUBLISHED;

  /** No published limit was found; this is our assumption, and it is shown with each figure. */
  static final double LIMIT = 0.01;

  private static final double PARTS_PER_HECTARE = 100;

  /**
   * The areas fitted to the control area.
   *
   * @param figure its adjusted areas are absent beyond the limit
   * @param classHa the classes' areas in hectares; null beyond the limit
   */
  record Fitted(ControlFigure figure, double[] classHa) {}

  /**
   * The control to use.
   *
   * @param name {@code measured}, {@code published} or null for none
   * @return null for none
   */
  static ControlAreas of(String name) {
    if (name == null) {
      return null;
    }
    return switch (name) {
      case "measured" -> MEASURED;
      case "published" -> PUBLISHED;
      default ->
          throw ProblemException.invalid(
                  "unknown-control",
                  "A control area is measured or published; got '%s'.".formatted(name))
              .with("known", List.of("measured", "published"));
    };
  }

  /**
   * Fits the classes and the uncovered rest of a zone.
   *
   * @param zoneHa measured area of the zone, which the classes and the rest add up to
   * @param controlHa the area to fit to
   * @param classHa measured area of each class
   */
  static Fitted fit(double zoneHa, double controlHa, double[] classHa) {
    long whole = Math.round(controlHa * PARTS_PER_HECTARE);
    double control = whole / PARTS_PER_HECTARE;
    double deviation = (zoneHa - controlHa) / controlHa;
    if (!(Math.abs(deviation) <= LIMIT)) {
      return new Fitted(new ControlFigure(control, deviation, LIMIT, null, null), null);
    }
    double[] weights = new double[classHa.length + 1];
    double rest = zoneHa;
    for (int i = 0; i < classHa.length; i++) {
      weights[i] = classHa[i];
      rest -= classHa[i];
    }
    weights[classHa.length] = Math.max(0, rest);
    long[] parts = LargestRemainder.parts(whole, weights);
    double[] fitted = new double[classHa.length];
    long covered = 0;
    for (int i = 0; i < fitted.length; i++) {
      fitted[i] = parts[i] / PARTS_PER_HECTARE;
      covered += parts[i];
    }
    return new Fitted(
        new ControlFigure(
            control,
            deviation,
            LIMIT,
            covered / PARTS_PER_HECTARE,
            parts[classHa.length] / PARTS_PER_HECTARE),
        fitted);
  }
}
