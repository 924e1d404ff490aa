package io.tantu.bench;

import java.util.SplittableRandom;

/**
 * Made-up demand and candidate sites in a square of 100 km: four of five in one of 40 clusters of
 * 1.5 to 4.5 km, the others anywhere; each demand weighs 1 to 100. Always the same.
 */
final class SitingInstance {

  private static final long SEED = 1;
  private static final double KILOMETRES = 100;
  private static final int CLUSTERS = 40;
  private static final double CLUSTER_KILOMETRES = 3;
  private static final int HEAVIEST = 100;
  private static final int CHEAPEST = 30;
  private static final int DEAREST = 159;

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final double[][] clusters = new double[CLUSTERS][];
  private final double[][] demands;
  private final double[] weights;
  private final double[][] candidates;

  SitingInstance(int demandCount, int candidateCount) {
    for (int i = 0; i < CLUSTERS; i++) {
      double[] centre = anywhere();
      double spread = CLUSTER_KILOMETRES * (0.5 + random.nextDouble());
      clusters[i] = new double[] {centre[0], centre[1], spread};
    }
    demands = new double[demandCount][];
    weights = new double[demandCount];
    for (int i = 0; i < demandCount; i++) {
      demands[i] = place();
      weights[i] = 1 + random.nextInt(HEAVIEST);
    }
    candidates = new double[candidateCount][];
    for (int j = 0; j < candidateCount; j++) {
      candidates[j] = place();
    }
  }

  private double[] anywhere() {
    return new double[] {random.nextDouble() * KILOMETRES, random.nextDouble() * KILOMETRES};
  }

  private double[] place() {
    if (random.nextInt(5) == 0) {
      return anywhere();
    }
    double[] cluster = clusters[random.nextInt(CLUSTERS)];
    return new double[] {
      cluster[0] + cluster[2] * random.nextGaussian(),
      cluster[1] + cluster[2] * random.nextGaussian()
    };
  }

  int demands() {
    return demands.length;
  }

  int candidates() {
    return candidates.length;
  }

  double[] weights() {
    return weights.clone();
  }

  double weight(int demand) {
    return weights[demand];
  }

  /** What each candidate costs, 30 to 159. */
  long[] prices() {
    return new SplittableRandom(SEED).longs(candidates.length, CHEAPEST, DEAREST + 1).toArray();
  }

  /** Kilometres between a demand and a candidate. */
  double distance(int demand, int candidate) {
    return Math.hypot(
        demands[demand][0] - candidates[candidate][0],
        demands[demand][1] - candidates[candidate][1]);
  }

  double[][] distances() {
    double[][] distances = new double[demands.length][candidates.length];
    for (int i = 0; i < demands.length; i++) {
      for (int j = 0; j < candidates.length; j++) {
        distances[i][j] = distance(i, j);
      }
    }
    return distances;
  }
}
