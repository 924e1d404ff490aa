package io.tantu.charging.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.charging.Position;
import io.tantu.problem.ProblemException;
import java.util.List;

/**
 * Where new stations may stand: the middles of a grid's squares in which people live, what a layer
 * holds, or places that are given; one of the three.
 *
 * @param gridMetres side of the squares, 100 to 5,000 m
 * @param layer whose points, or points inside whose lines and polygons, are candidates
 * @param where which of them, ECQL; null for all
 * @param cost attribute of the layer that tells what a station there costs without its piles, in
 *     the unit of the budget; null where all cost the same. Where it holds nothing, the budget's
 *     cost of a station counts
 * @param places at most {@value #MOST_PLACES}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CandidateSource(
    Double gridMetres, String layer, String where, String cost, List<Position> places) {

  private static final double FINEST = 100;
  private static final double COARSEST = 5_000;
  private static final int MOST_PLACES = 20_000;

  /** Whoever forbids a place means the candidate so near to it, unless a square holds it. */
  private static final double NEAR_METRES = 100;

  /**
   * Checks it.
   *
   * @throws ProblemException {@code bad-plan}
   */
  public CandidateSource {
    places = places == null ? null : places.stream().distinct().toList();
    int kinds = (gridMetres == null ? 0 : 1) + (layer == null ? 0 : 1) + (places == null ? 0 : 1);
    if (kinds != 1) {
      throw bad("%d kinds of candidates".formatted(kinds), "a grid, a layer, or places");
    }
    if (gridMetres != null
        && !(gridMetres >= FINEST
            && gridMetres <= COARSEST
            && gridMetres == Math.rint(gridMetres))) {
      throw PlanQuestion.bad(
          "grid",
          gridMetres,
          "a whole number of metres from %.0f to %.0f".formatted(FINEST, COARSEST));
    }
    if (where != null && layer == null) {
      throw bad("a filter without a layer", "where beside a layer only");
    }
    if (cost != null && layer == null) {
      throw bad("costs without a layer", "cost beside a layer only");
    }
    if (places != null && (places.isEmpty() || places.size() > MOST_PLACES)) {
      throw bad(places.size() + " places", "1 to " + MOST_PLACES);
    }
  }

  static CandidateSource of(List<Position> places) {
    return new CandidateSource(null, null, null, null, places);
  }

  static CandidateSource grid(double metres) {
    return new CandidateSource(metres, null, null, null, null);
  }

  /** How near to a place that is forbidden by hand a candidate is meant. */
  double reachMetres() {
    return gridMetres == null ? NEAR_METRES : gridMetres / Math.sqrt(2);
  }

  /** As a receipt names it. */
  String described() {
    if (gridMetres != null) {
      return "a grid of %.0f m".formatted(gridMetres);
    }
    return layer == null
        ? places.size() + " places"
        : "layer " + layer + (where == null ? "" : " where " + where);
  }

  private static ProblemException bad(String seen, String wanted) {
    return PlanQuestion.bad("candidates", seen, wanted);
  }
}
