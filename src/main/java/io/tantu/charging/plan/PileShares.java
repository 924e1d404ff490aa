package io.tantu.charging.plan;

import io.tantu.charging.Position;
import io.tantu.charging.gaps.DemandWays;
import io.tantu.measure.LargestRemainder;
import java.util.Arrays;
import java.util.List;

/**
 * New piles shared out to new stations: one to each, then, where it counts, to one after the other
 * as many as the residents need whom it serves; the others in proportion to the residents, as many
 * as a station may have.
 *
 * @param asked null when only stations are asked for
 * @param counts whether a station serves no more residents than its piles may
 * @param shares piles by station
 * @param wanted piles that were to be shared out
 * @param left piles that no station has room for
 * @param lacking whether the stations could serve more residents with more
 */
record PileShares(
    PileCount asked, boolean counts, long[] shares, long wanted, long left, boolean lacking) {

  /** Nothing to share out. */
  static PileShares none(int stations) {
    return new PileShares(null, false, new long[stations], 0, 0, false);
  }

  /**
   * Shares them out.
   *
   * @param counts whether a station serves no more residents than its piles may
   * @param residents by station
   */
  static PileShares of(PileCount asked, boolean counts, long piles, double[] residents) {
    long[] needs = new long[residents.length];
    Arrays.setAll(needs, i -> counts ? asked.missing(Math.round(residents[i]), 0) : 0);
    long[] shares = new long[residents.length];
    long left = piles;
    for (int i = 0; i < shares.length && left > 0; i++, left--) {
      shares[i] = 1;
    }
    for (int i = 0; i < shares.length; i++) {
      long more = Math.min(left, Math.max(0, needs[i] - shares[i]));
      shares[i] += more;
      left -= more;
    }
    while (left > 0 && Arrays.stream(shares).anyMatch(share -> share < asked.perStation())) {
      left = share(left, asked.perStation(), shares, residents);
    }
    boolean lacking = counts && Arrays.stream(needs).sum() > piles;
    return new PileShares(asked, counts, shares, piles, left, lacking);
  }

  /** One round among those with room; returns what it leaves, less each time. */
  private static long share(long piles, int perStation, long[] shares, double[] weights) {
    double[] open = new double[shares.length];
    Arrays.setAll(open, i -> shares[i] < perStation ? weights[i] : 0);
    if (Arrays.stream(open).sum() == 0) {
      Arrays.setAll(open, i -> shares[i] < perStation ? 1 : 0);
    }
    long[] parts = LargestRemainder.parts(piles, open);
    long left = piles;
    for (int i = 0; i < shares.length; i++) {
      long given = Math.min(parts[i], perStation - shares[i]);
      shares[i] += given;
      left -= given;
    }
    return left;
  }

  /** For how many residents the station has room; infinite where that does not count. */
  double room(int station) {
    return counts ? (double) shares[station] * asked.residentsPerPile() : Double.POSITIVE_INFINITY;
  }

  /** How many residents all new piles together serve at most. */
  long servedAtMost() {
    return counts ? wanted * asked.residentsPerPile() : Long.MAX_VALUE;
  }

  /** To how many residents each station is the nearest, and nearer than any before. */
  static double[] nearest(List<Position> places, DemandWays before, Reach reach) {
    double[] residents = new double[places.size()];
    double[] nearest = before.metres().clone();
    int[] of = new int[nearest.length];
    Arrays.fill(of, -1);
    for (int site = 0; site < residents.length; site++) {
      double[] metres = reach.metresTo(places.get(site));
      for (int i = 0; i < nearest.length; i++) {
        if (metres[i] < nearest[i]) {
          nearest[i] = metres[i];
          of[i] = site;
        }
      }
    }
    for (int i = 0; i < of.length; i++) {
      if (of[i] >= 0) {
        residents[of[i]] += before.demand().get(i).residents();
      }
    }
    return residents;
  }
}
