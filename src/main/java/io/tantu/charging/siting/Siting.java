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

  public Siting {
    chosen = List.copyOf(chosen);
  }

  static Siting of(int[] chosen, double objective, double bound) {
    return new Siting(Arrays.stream(chosen).boxed().toList(), objective, bound);
  }

  /** How far from the best the choice may be, as a part of the bound; 0 when it is the best. */
  public double gap() {
    double far = Math.abs(bound - objective);
    return far == 0 ? 0 : far / Math.max(Math.abs(bound), Math.abs(objective));
  }
}
