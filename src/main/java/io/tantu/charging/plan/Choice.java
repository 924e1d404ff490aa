package io.tantu.charging.plan;

import io.tantu.charging.gaps.DemandWays;
import io.tantu.charging.siting.CoverSets;
import io.tantu.charging.siting.MaximalCover;
import io.tantu.charging.siting.Median;
import io.tantu.charging.siting.SetCover;
import io.tantu.charging.siting.Siting;
import java.util.Arrays;

/**
 * The candidates that a model chooses.
 *
 * @param outOfReach unserved residents whom no candidate could serve
 */
record Choice(Siting siting, Model model, long outOfReach) {

  /** A model of location science. */
  enum Model {
    FEWEST("set covering (Toregas et al. 1971), existing stations fixed"),
    MOST_SERVED("maximal covering (Church and ReVelle 1974), existing stations fixed"),
    SHORTEST_WAY("p-median (Hakimi 1965), existing stations fixed");

    private final String title;

    Model(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }

    static Model of(PlanQuestion question) {
      if (question.goal() == Goal.MEAN_WAY) {
        return SHORTEST_WAY;
      }
      return question.sites() == null ? FEWEST : MOST_SERVED;
    }
  }

  static Choice by(PlanQuestion question, CandidateWays ways) {
    Model model = Model.of(question);
    CoverSets sets = ways.unserved();
    double[] unserved = unserved(ways.before());
    Siting siting =
        switch (model) {
          case FEWEST -> new SetCover(sets, unserved).solve();
          case MOST_SERVED -> new MaximalCover(sets, unserved, question.sites()).solve();
          case SHORTEST_WAY ->
              new Median(
                      residents(ways.before()),
                      ways.metres(),
                      ways.before().metres(),
                      question.sites())
                  .solve();
        };
    return new Choice(siting, model, outOfReach(sets, unserved));
  }

  private static double[] residents(DemandWays ways) {
    return ways.demand().stream().mapToDouble(point -> point.residents()).toArray();
  }

  private static double[] unserved(DemandWays ways) {
    double[] weights = residents(ways);
    Arrays.setAll(weights, i -> ways.served(i) ? 0 : weights[i]);
    return weights;
  }

  private static long outOfReach(CoverSets sets, double[] weights) {
    long out = 0;
    for (int i = 0; i < weights.length; i++) {
      out += sets.isCovered(i) ? 0 : (long) weights[i];
    }
    return out;
  }
}
