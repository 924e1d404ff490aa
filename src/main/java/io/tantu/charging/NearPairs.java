package io.tantu.charging;

import io.tantu.geodesy.GeodesicDistance;
import io.tantu.geodesy.ReducedSphere;
import io.tantu.problem.Interruption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds points that stand beside another: each one within the distance of any other is in a pair
 * with a nearest one, so that there are at most as many pairs as points however many share a place.
 */
public final class NearPairs {

  /**
   * Two points by their positions, the lesser first.
   *
   * @param metres length of the geodesic between them
   */
  public record Pair(int first, int second, double metres) {

    static Pair of(int one, int other, double metres) {
      return new Pair(Math.min(one, other), Math.max(one, other), metres);
    }
  }

  private static final Comparator<Pair> NEAREST_FIRST =
      Comparator.comparingDouble(Pair::metres)
          .thenComparingInt(Pair::first)
          .thenComparingInt(Pair::second);

  private final double[] lonLat;
  private final double[] sphere;
  private final SphereTree tree;
  private final double metres;

  private NearPairs(double[] lonLat, double metres) {
    this.lonLat = lonLat;
    this.metres = metres;
    sphere = new double[lonLat.length / 2 * 3];
    for (int i = 0; i < lonLat.length / 2; i++) {
      double[] point = ReducedSphere.point(lonLat[2 * i], lonLat[2 * i + 1]);
      System.arraycopy(point, 0, sphere, 3 * i, 3);
    }
    tree = new SphereTree(sphere);
  }

  /**
   * The pairs, nearest first.
   *
   * @param lonLat longitude and latitude of each point, degrees, one after another
   * @param metres greatest distance, itself included
   * @throws io.tantu.problem.ProblemException {@code cancelled}, {@code too-slow}
   */
  public static List<Pair> within(double[] lonLat, double metres) {
    return new NearPairs(lonLat, metres).pairs();
  }

  private List<Pair> pairs() {
    Interruption interruption = Interruption.ofThisThread();
    Set<Long> met = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < lonLat.length / 2; i++) {
      interruption.check();
      Pair pair = beside(i);
      if (pair != null && met.add(((long) pair.first() << 32) | pair.second())) {
        pairs.add(pair);
      }
    }
    pairs.sort(NEAREST_FIRST);
    return pairs;
  }

  /**
   * The point with a nearest other; null when none is near enough. One that is nearest by chord but
   * just too far by geodesic leaves only the few others in that ring to be looked at.
   */
  private Pair beside(int point) {
    double[] place = {sphere[3 * point], sphere[3 * point + 1], sphere[3 * point + 2]};
    NearestSlots nearest = tree.nearest(place, 1, slot -> tree.original(slot) != point);
    double limit = ReducedSphere.squaredChordLimit(metres);
    if (nearest.isEmpty() || nearest.farthestSquaredChord() > limit) {
      return null;
    }
    Pair[] best = {pair(point, tree.original(nearest.nearest()))};
    if (best[0].metres() > metres) {
      tree.within(
          place,
          limit,
          slot -> {
            Pair other = pair(point, tree.original(slot));
            if (tree.original(slot) != point && NEAREST_FIRST.compare(other, best[0]) < 0) {
              best[0] = other;
            }
          });
    }
    return best[0].metres() <= metres ? best[0] : null;
  }

  private Pair pair(int one, int other) {
    return Pair.of(
        one,
        other,
        GeodesicDistance.metres(
            lonLat[2 * one], lonLat[2 * one + 1], lonLat[2 * other], lonLat[2 * other + 1]));
  }
}
