package io.tantu.charging.plan;

import io.tantu.charging.Position;
import io.tantu.charging.gaps.DemandWays;
import io.tantu.charging.siting.CoverSets;
import io.tantu.charging.siting.MaximalCover;
import io.tantu.charging.siting.Median;
import io.tantu.charging.siting.SetCover;
import io.tantu.charging.siting.Siting;
import java.util.Arrays;
import java.util.List;

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

  /**
   * Chooses so many of the candidates.
   *
   * @param sites null for the fewest
   */
  static Choice by(Model model, Integer sites, CandidateWays ways) {
    CoverSets sets = ways.unserved();
    double[] unserved = unserved(ways.before());
    Siting siting =
        sites != null && sites == 0
            ? none(model, ways.before())
            : siting(model, sites, ways, sets, unserved);
    return new Choice(siting, model, outOfReach(sets, unserved));
  }

  private static Siting none(Model model, DemandWays before) {
    double reached = model == Model.SHORTEST_WAY ? before.residentMetres() : 0;
    return new Siting(List.of(), reached, reached);
  }

  private static Siting siting(
      Model model, Integer sites, CandidateWays ways, CoverSets sets, double[] unserved) {
    return switch (model) {
      case FEWEST -> new SetCover(sets, unserved).solve();
      case MOST_SERVED -> new MaximalCover(sets, unserved, sites).solve();
      case SHORTEST_WAY ->
          new Median(residents(ways.before()), ways.metres(), ways.before().metres(), sites)
              .solve();
    };
  }

  /** The chosen ones, the one that gains most first. */
  List<Position> places(CandidateWays ways) {
    return siting.chosen().stream().map(ways.places()::get).toList();
  }

  private static double[] residents(DemandWays ways) {
    return ways.demand().stream().mapToDouble(point -> point.residents()).toArray();
  }

  static double[] unserved(DemandWays ways) {
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
