package io.tantu.charging.plan;

import io.tantu.charging.gaps.ChargingGaps.County;
import io.tantu.charging.gaps.DemandWays;
import io.tantu.charging.siting.Siting;

/**
 * What is proven of a choice; null where its model says nothing of it.
 *
 * @param fewest no choice of fewer sites serves as many
 * @param mostServed no choice of so many sites serves more residents
 * @param leastMeanMetres no choice of so many sites has a shorter mean way
 * @param gap what the choice may miss as a part of what the best could win; of the way that is left
 *     where there was no station before
 */
record Proof(Integer fewest, Long mostServed, Double leastMeanMetres, double gap) {

  static Proof of(Choice choice, DemandWays before, County earlier, County then) {
    Siting siting = choice.siting();
    long servedBefore = earlier.servedResidents();
    long servedAfter = then.servedResidents();
    return switch (choice.model()) {
      case FEWEST -> new Proof((int) siting.bound(), servedAfter, null, 0);
      case MOST_SERVED -> {
        long most = servedBefore + (long) siting.bound();
        yield new Proof(null, most, null, gap(servedBefore, servedAfter, most));
      }
      case SHORTEST_WAY -> {
        Double least =
            siting.gap() == 0
                ? then.meanMetres()
                : (Double) (Math.floor(10 * siting.bound() / then.residents()) / 10);
        double gap =
            earlier.meanMetres() == null
                ? siting.gap()
                : gap(way(before), siting.objective(), siting.bound());
        yield new Proof(null, null, least, gap);
      }
    };
  }

  /** All residents' ways together, metres. */
  private static double way(DemandWays ways) {
    double sum = 0;
    for (int i = 0; i < ways.metres().length; i++) {
      long residents = ways.demand().get(i).residents();
      sum += residents == 0 ? 0 : residents * ways.metres()[i];
    }
    return sum;
  }

  private static double gap(double before, double after, double best) {
    return best == after ? 0 : (best - after) / (best - before);
  }
}
