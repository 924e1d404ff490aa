package io.tantu.charging;

import io.tantu.problem.ProblemException;

/** The request parameter {@code metres}: how far a station may be, above 0 to 100 km. */
public record SearchRadius(double metres) {

  public static final double MAX_METRES = 100_000;

  /**
   * Reads the parameter.
   *
   * @throws ProblemException {@code bad-radius}
   */
  public static SearchRadius parse(String text) {
    double metres = Numbers.parse("metres", text, "bad-radius");
    if (!(metres > 0 && metres <= MAX_METRES)) {
      throw ProblemException.invalid(
              "bad-radius",
              "metres is '%s'; a distance above 0 and at most %.0f m is wanted."
                  .formatted(text, MAX_METRES))
          .with("maxMetres", MAX_METRES);
    }
    return new SearchRadius(metres);
  }
}
