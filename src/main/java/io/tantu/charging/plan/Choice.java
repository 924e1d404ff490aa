package io.tantu.charging.plan;

import io.tantu.charging.Position;
import io.tantu.charging.gaps.DemandWays;
import io.tantu.charging.siting.CapacitatedCover;
import io.tantu.charging.siting.Centre;
import io.tantu.charging.siting.CoverSets;
import io.tantu.charging.siting.MaximalCover;
import io.tantu.charging.siting.Median;
import io.tantu.charging.siting.SetCover;
import io.tantu.charging.siting.Siting;
import io.tantu.problem.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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
    MOST_WITH_ROOM(
        "capacitated maximal covering (Current and Storbeck 1988; Pirkul and Schilling 1991), demand shared between stations, existing stations fixed"),
    MOST_FOR_MONEY(
        "budgeted maximal covering (Khuller, Moss and Naor 1999), existing stations fixed"),
    SHORTEST_WAY("p-median (Hakimi 1965), existing stations fixed"),
    LEAST_LONGEST("p-centre (Hakimi 1964), existing stations fixed");

    private final String title;

    Model(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }

    static Model of(PlanQuestion question) {
      return switch (question.goal()) {
        case MEAN_WAY -> SHORTEST_WAY;
        case LONGEST_WAY -> LEAST_LONGEST;
        case COVERAGE -> question.limit() == null ? FEWEST : mostServed(question);
      };
    }

    private static Model mostServed(PlanQuestion question) {
      if (question.hasOwnCosts()) {
        return MOST_FOR_MONEY;
      }
      return Double.isInfinite(question.room()) ? MOST_SERVED : MOST_WITH_ROOM;
    }
  }

  /**
   * Chooses so many of the candidates.
   *
   * @param sites null for the fewest; of no matter where money decides
   */
  static Choice by(Model model, Integer sites, CandidateWays ways) {
    CoverSets sets = ways.unserved();
    double[] unserved = unserved(ways.before());
    Siting siting =
        sites != null && sites + ways.built() == 0
            ? none(model, ways)
            : siting(model, sites, ways, sets, unserved);
    return new Choice(siting, model, outOfReach(sets, unserved));
  }

  private static Siting none(Model model, CandidateWays ways) {
    CountedWays counted = ways.counted();
    double reached =
        switch (model) {
          case SHORTEST_WAY -> counted.countedSum(ways.before());
          case LEAST_LONGEST -> counted.longest(ways.before());
          case FEWEST, MOST_SERVED, MOST_WITH_ROOM, MOST_FOR_MONEY -> 0;
        };
    return new Siting(List.of(), reached, reached);
  }

  private static Siting siting(
      Model model, Integer sites, CandidateWays ways, CoverSets sets, double[] unserved) {
    return switch (model) {
      case FEWEST -> new SetCover(sets, unserved).solve();
      case MOST_SERVED -> new MaximalCover(sets, unserved, sites).solve();
      case MOST_WITH_ROOM ->
          new CapacitatedCover(sets, unserved, ways.room(), ways.built(), ways.built() + sites)
              .solve();
      case MOST_FOR_MONEY ->
          MaximalCover.paid(
                  sets, unserved, ways.purse().prices(ways.places()), ways.purse().amount())
              .solve();
      case SHORTEST_WAY ->
          new Median(ways.counted().residents(ways.before()), ways.metres(), standing(ways), sites)
              .solve();
      case LEAST_LONGEST -> leastLongest(ways, sites);
    };
  }

  /**
   * Of those who live somewhere.
   *
   * @throws ProblemException {@code no-way} when so few sites leave somebody without one
   */
  private static Siting leastLongest(CandidateWays ways, int sites) {
    double[] residents = ways.counted().residents(ways.before());
    double[] standing = standing(ways);
    double[][] metres = ways.metres();
    int[] peopled = IntStream.range(0, metres.length).filter(i -> residents[i] > 0).toArray();
    Siting siting =
        new Centre(
                Arrays.stream(peopled).mapToObj(i -> metres[i]).toArray(double[][]::new),
                Arrays.stream(peopled).mapToDouble(i -> standing[i]).toArray(),
                sites)
            .solve();
    if (siting.objective() == CountedWays.NO_WAY_METRES) {
      throw ProblemException.conflict(
          "no-way",
          "The %d sites that may be chosen freely leave somebody without a way by road, so that the longest way has no length. Ask for more sites, for the goal mean-way or coverage, or mend the road layer where its lines do not meet."
              .formatted(sites));
    }
    return siting;
  }

  /** Ways to the stations there are, as they count. */
  private static double[] standing(CandidateWays ways) {
    return Arrays.stream(ways.before().metres()).map(ways.counted()::metres).toArray();
  }

  /** The chosen ones, the one that gains most first. */
  List<Position> places(CandidateWays ways) {
    return siting.chosen().stream()
        .skip(ways.built())
        .map(chosen -> ways.places().get(chosen - ways.built()))
        .toList();
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
