package io.tantu.renewable.land;

import io.tantu.problem.ProblemException;
import io.tantu.renewable.RenewableCatalog;

/**
 * Which pieces of land are worth having. A piece is a polygon that hangs together, cut at county
 * lines.
 *
 * @param minAreaHa least size in hectares, 0 or more
 * @param compactness least 4πA/P² (Polsby and Popper 1991) with A and P of the piece in the plane,
 *     holes included; 0 to 1, which only a disc reaches
 */
public record PieceRule(double minAreaHa, double compactness) {

  private static final double LARGEST_HA = 1e6;

  /**
   * Checks it.
   *
   * @throws ProblemException {@code bad-area}, {@code bad-compactness}
   */
  public PieceRule {
    if (!(minAreaHa >= 0 && minAreaHa <= LARGEST_HA)) {
      throw ProblemException.invalid(
          "bad-area",
          "minAreaHa is %s; from 0 to %.0f hectares are wanted.".formatted(minAreaHa, LARGEST_HA));
    }
    if (!(compactness >= 0 && compactness <= 1)) {
      throw ProblemException.invalid(
          "bad-compactness",
          "compactness is %s; from 0 to 1 is wanted, where 1 is a disc.".formatted(compactness));
    }
  }

  /** With the usual one for null. */
  public static PieceRule of(Double minAreaHa, Double compactness, RenewableCatalog usual) {
    return new PieceRule(
        minAreaHa == null ? usual.minAreaHa().value() : minAreaHa,
        compactness == null ? usual.compactness().value() : compactness);
  }
}
