package io.tantu.charging.plan;

import io.tantu.charging.Position;
import io.tantu.charging.gaps.DemandWays;
import io.tantu.charging.plan.ChargingPlan.Site;
import io.tantu.measure.LargestRemainder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Shares new piles out to new stations: one to each, the others in proportion to the residents to
 * whom the station is the nearest of all, as many as a station may have.
 *
 * @param left piles that no station has room for
 */
record PileShares(List<Site> sites, long left) {

  /**
   * Shares them out.
   *
   * @param before ways without the new stations
   */
  static PileShares of(long piles, int perStation, List<Site> sites, DemandWays before) {
    long[] shares = new long[sites.size()];
    double[] weights = residents(sites, before);
    long left = piles;
    for (int i = 0; i < shares.length && left > 0; i++, left--) {
      shares[i] = 1;
    }
    while (left > 0 && Arrays.stream(shares).anyMatch(share -> share < perStation)) {
      left = share(left, perStation, shares, weights);
    }
    List<Site> with = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      with.add(sites.get(i).withPiles((int) shares[i], Math.round(weights[i])));
    }
    return new PileShares(with, left);
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

  /** To how many residents each station is the nearest, and nearer than any before. */
  private static double[] residents(List<Site> sites, DemandWays before) {
    double[] residents = new double[sites.size()];
    double[] nearest = before.metres().clone();
    int[] of = new int[nearest.length];
    Arrays.fill(of, -1);
    for (int site = 0; site < residents.length; site++) {
      Position place = sites.get(site).at();
      double[] metres = before.metresTo(place);
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
