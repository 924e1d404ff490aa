package io.tantu.renewable.sites;

import io.tantu.problem.ProblemException;
import io.tantu.renewable.EnergyKind;
import io.tantu.renewable.SiteCriteria;
import io.tantu.renewable.land.LandQuestion;
import io.tantu.renewable.land.PieceRule;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is ranked, and by what.
 *
 * @param limit how many sites are told, the best
 */
record SitesQuestion(
    EnergyKind kind,
    LandQuestion land,
    PieceRule pieces,
    SiteCriteria criteria,
    Map<String, Double> weights,
    int limit) {

  static final int USUAL_LIMIT = 50;

  private static final int MOST = 1_000;

  SitesQuestion {
    if (limit < 1 || limit > MOST) {
      throw ProblemException.invalid(
          "bad-limit", "limit is %d; from 1 to %d is wanted.".formatted(limit, MOST));
    }
  }

  /** As a receipt names it. */
  Map<String, String> described() {
    Map<String, String> described = new TreeMap<>();
    described.put("squareHa", criteria.squareHa().described());
    described.put("limit", Integer.toString(limit));
    described.put("density", kind.density().described());
    criteria.criteria().forEach(one -> described.put("criterion " + one.id(), one.described()));
    weights.forEach((id, weight) -> described.put("weight of " + id, Double.toString(weight)));
    return described;
  }
}
