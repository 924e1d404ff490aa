package io.tantu.renewable.sites;

import io.tantu.problem.ProblemException;
import io.tantu.renewable.SiteCriteria.Criterion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each criterion counts, parts of 1. */
final class Weights {

  private static final double SUM_ERROR = 1e-6;

  private Weights() {}

  /**
   * The weights by criterion.
   *
   * @param text as {@code road:0.5,area:0.5}, criteria left out counting nothing; null for the
   *     usual, which are then made to add up to 1
   * @throws ProblemException {@code bad-weights}
   */
  static Map<String, Double> of(String text, List<Criterion> criteria) {
    Map<String, Double> weights = new LinkedHashMap<>();
    double usual = criteria.stream().mapToDouble(Criterion::weight).sum();
    criteria.forEach(one -> weights.put(one.id(), text == null ? one.weight() / usual : 0));
    if (text == null) {
      return weights;
    }
    for (String part : text.split(",", -1)) {
      String[] pair = part.split(":", -1);
      if (pair.length != 2 || !weights.containsKey(pair[0].strip())) {
        throw bad(
            "'%s' is none; criterion:weight is wanted, of %s"
                .formatted(part, String.join(", ", weights.keySet())));
      }
      weights.put(pair[0].strip(), number(part, pair[1].strip()));
    }
    double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    if (!(Math.abs(sum - 1) <= SUM_ERROR)) {
      throw bad("they add up to %s; 1 is wanted".formatted(sum));
    }
    return weights;
  }

  private static double number(String part, String text) {
    try {
      double weight = Double.parseDouble(text);
      if (weight >= 0 && weight <= 1) {
        return weight;
      }
    } catch (NumberFormatException e) {
      throw bad("'%s' holds no number".formatted(part)).causedBy(e);
    }
    throw bad("'%s' is not from 0 to 1".formatted(part));
  }

  private static ProblemException bad(String what) {
    return ProblemException.invalid("bad-weights", "weights: %s.".formatted(what));
  }
}
