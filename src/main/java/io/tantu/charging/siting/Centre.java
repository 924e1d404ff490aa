package io.tantu.charging.siting;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * The p-centre problem (Hakimi 1964): p sites so that the farthest demand has the least way, beside
 * existing stations. The least distance at which so few sites cover all demand is looked for among
 * the distances there are (Minieka 1970); a set cover that provably needs more sites proves that no
 * shorter one will do. For one thread.
 */
public final class Centre {

  private final double[][] distances;
  private final double[] existing;
  private final int sites;

  /**
   * A problem without existing stations.
   *
   * @param distances by demand and candidate, finite
   * @param sites how many may be chosen, at least 1
   */
  public Centre(double[][] distances, int sites) {
    this(distances, none(distances.length), sites);
  }

  /**
   * A problem.
   *
   * @param distances by demand and candidate, finite
   * @param existing distance of each demand to the nearest existing station; infinite without one
   * @param sites how many may be chosen, at least 1
   */
  public Centre(double[][] distances, double[] existing, int sites) {
    if (sites < 1 || distances.length == 0 || distances.length != existing.length) {
      throw new IllegalArgumentException(
          "%d sites for %d demands".formatted(sites, distances.length));
    }
    this.distances = distances;
    this.existing = existing;
    this.sites = sites;
  }

  private static double[] none(int demands) {
    double[] none = new double[demands];
    Arrays.fill(none, Double.POSITIVE_INFINITY);
    return none;
  }

  /** The choice with its bound; the objective is the longest way of any demand. */
  public Siting solve() {
    double[] lengths = lengths();
    int low = 0;
    int high = lengths.length - 1;
    Siting best = cover(lengths[high]);
    int proven = 0;
    while (low < high) {
      int middle = (low + high) >>> 1;
      Siting cover = cover(lengths[middle]);
      if (cover.objective() <= sites) {
        best = cover;
        high = middle;
      } else {
        low = middle + 1;
        proven = cover.bound() > sites ? low : proven;
      }
    }
    return new Siting(best.chosen(), lengths[high], lengths[bound(lengths, proven, high)]);
  }

  /** The first length of which it is not proven that it needs more sites. */
  private int bound(double[] lengths, int proven, int reached) {
    int low = proven;
    int high = reached;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cover(lengths[middle]).bound() > sites) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /**
   * All lengths that the longest way can have, ascending: none is shorter than what all can have.
   */
  private double[] lengths() {
    double shortest = 0;
    for (int demand = 0; demand < existing.length; demand++) {
      double nearest = Arrays.stream(distances[demand]).min().orElse(existing[demand]);
      shortest = Math.max(shortest, Math.min(nearest, existing[demand]));
    }
    double least = shortest;
    return DoubleStream.concat(
            Arrays.stream(existing), Arrays.stream(distances).flatMapToDouble(Arrays::stream))
        .filter(length -> length >= least && Double.isFinite(length))
        .sorted()
        .distinct()
        .toArray();
  }

  /** Whether so few sites are enough that no demand is farther from all than the standard. */
  private Siting cover(double standard) {
    CoverSets sets =
        CoverSets.within(
            standard,
            distances.length,
            distances[0].length,
            (i, j) -> existing[i] <= standard ? Double.POSITIVE_INFINITY : distances[i][j]);
    return new SetCover(sets, new double[distances.length]).within(sites);
  }
}
