package io.tantu.charging.siting;

import java.util.Arrays;
import java.util.List;

/**
 * A choice of candidate sites with what is proven of it.
 *
 * @param chosen candidates, the one that gains most first
 * @param objective what the choice reaches, in the model's own measure
 * @param bound no choice reaches more than this, or, where less is better, less than this
 */
public record Siting(List<Integer> chosen, double objective, double bound) {

  /** How much of a value may be lost to the rounding of its sums. */
  private static final double ROUNDING = 1e-9;

  /** How far a bound may lie on the wrong side of what was found before it is wrong. */
  private static final double WRONG = 1e-6;

  public Siting {
    chosen = List.copyOf(chosen);
  }

  /**
   * Where more is better.
   *
   * @throws IllegalStateException when the bound is lower than what was found
   */
  static Siting most(int[] chosen, double objective, double bound) {
    return of(chosen, objective, bound, bound - objective);
  }

  /**
   * Where less is better.
   *
   * @throws IllegalStateException when the bound is higher than what was found
   */
  static Siting least(int[] chosen, double objective, double bound) {
    return of(chosen, objective, bound, objective - bound);
  }

  private static Siting of(int[] chosen, double objective, double bound, double far) {
    double size = Math.max(Math.abs(objective), Math.abs(bound));
    if (far < -WRONG * size) {
      throw new IllegalStateException(
          "a choice that reaches %s contradicts the bound %s".formatted(objective, bound));
    }
    return new Siting(
        Arrays.stream(chosen).boxed().toList(),
        objective,
        far <= ROUNDING * size ? objective : bound);
  }

  /** How far from the best the choice may be, as a part of the bound; 0 when it is the best. */
  public double gap() {
    double far = Math.abs(bound - objective);
    return far == 0 ? 0 : far / Math.max(Math.abs(bound), Math.abs(objective));
  }
}
