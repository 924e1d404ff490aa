package io.tantu.renewable.land;

import io.tantu.measure.SquareMetres;
import java.util.List;

/**
 * The land of one county.
 *
 * @param county its area in hundredths of a square metre, as those below
 * @param free pieces that no rule touches, the largest first
 * @param restricted pieces that only rules of severity restrict touch, likewise
 */
public record CountyLand(
    String code, String name, long county, List<LandPiece> free, List<LandPiece> restricted) {

  /** The pieces, and how much of each is left out by what is asked of pieces. */
  LandFigure figure(PieceRule rule) {
    long freeAll = sum(free);
    long restrictedAll = sum(restricted);
    List<LandPiece> kept = kept(free, rule);
    List<LandPiece> keptRestricted = kept(restricted, rule);
    long land = sum(kept);
    long restrictedLand = sum(keptRestricted);
    return new LandFigure(
        code,
        name,
        SquareMetres.hectares(county),
        SquareMetres.hectares(Math.max(0, county - freeAll - restrictedAll)),
        SquareMetres.hectares(land),
        SquareMetres.hectares(freeAll - land),
        SquareMetres.hectares(restrictedLand),
        SquareMetres.hectares(restrictedAll - restrictedLand),
        kept.size(),
        keptRestricted.size());
  }

  /** The pieces that pass the rule. */
  public static List<LandPiece> kept(List<LandPiece> pieces, PieceRule rule) {
    return pieces.stream().filter(piece -> piece.passes(rule)).toList();
  }

  private static long sum(List<LandPiece> pieces) {
    return pieces.stream().mapToLong(LandPiece::hundredths).sum();
  }
}
