package io.tantu.charging;

import io.tantu.problem.ProblemException;

/** The parameter {@code metres} of a route: how far beside it a station may be, to 20 km. */
public record BesideRoute(double metres) {

  public static final double MAX_METRES = 20_000;

  /**
   * Reads the parameter.
   *
   * @throws ProblemException {@code bad-radius}
   */
  public static BesideRoute parse(String text) {
    double metres = Numbers.parse("metres", text, "bad-radius");
    if (!(metres > 0 && metres <= MAX_METRES)) {
      throw ProblemException.invalid(
              "bad-radius",
              "metres is '%s'; a distance above 0 and at most %.0f m from the route is wanted."
                  .formatted(text, MAX_METRES))
          .with("maxMetres", MAX_METRES);
    }
    return new BesideRoute(metres);
  }
}
