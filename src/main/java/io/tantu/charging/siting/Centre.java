package io.tantu.charging.siting;

import java.util.Arrays;

/**
 * The p-centre problem (Hakimi 1964): p sites so that the farthest demand has the least way. The
 * least distance at which so few sites cover all demand is looked for among the distances there are
 * (Minieka 1970); a set cover that provably needs more sites proves that no shorter one will do.
 * For one thread.
 */
public final class Centre {

  private final double[][] distances;
  private final int sites;

  /**
   * A problem.
   *
   * @param distances by demand and candidate, finite
   * @param sites how many may be chosen, at least 1
   */
  public Centre(double[][] distances, int sites) {
    if (sites < 1 || distances.length == 0) {
      throw new IllegalArgumentException(
          "%d sites for %d demands".formatted(sites, distances.length));
    }
    this.distances = distances;
    this.sites = sites;
  }

  /** The choice with its bound; the objective is the longest way of any demand. */
  public Siting solve() {
    double[] lengths =
        Arrays.stream(distances).flatMapToDouble(Arrays::stream).sorted().distinct().toArray();
    int reached = lengths.length - 1;
    Siting best = cover(lengths[reached]);
    int low = 0;
    int high = reached;
    while (low < high) {
      int middle = (low + high) >>> 1;
      Siting cover = cover(lengths[middle]);
      if (cover != null && cover.chosen().size() <= sites) {
        best = cover;
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return new Siting(best.chosen(), lengths[high], bound(lengths, high));
  }

  /** The shortest length of which it is not proven that it needs more sites. */
  private double bound(double[] lengths, int reached) {
    int low = 0;
    int high = reached;
    while (low < high) {
      int middle = (low + high) >>> 1;
      Siting cover = cover(lengths[middle]);
      if (cover == null || cover.bound() > sites) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return lengths[high];
  }

  /** The fewest sites found for the standard; null when some demand is farther from all. */
  private Siting cover(double standard) {
    CoverSets sets =
        CoverSets.within(
            standard, distances.length, distances[0].length, (i, j) -> distances[i][j]);
    return sets.coverAll() ? new SetCover(sets, new double[distances.length]).solve() : null;
  }
}
