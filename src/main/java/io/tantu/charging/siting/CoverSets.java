package io.tantu.charging.siting;

import io.tantu.problem.Interruption;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Which demand each candidate covers, packed, and the other way round. Immutable and thread-safe.
 *
 * <p>A distance that equals the standard is covered (Church and Murray 2018).
 */
public final class CoverSets {

  private final int[][] ofCandidate;
  private final int[][] ofDemand;

  private CoverSets(int[][] ofCandidate, int demands) {
    this.ofCandidate = ofCandidate;
    this.ofDemand = turned(ofCandidate, demands);
  }

  /** What lies within a distance. */
  @FunctionalInterface
  public interface Distance {
    double between(int demand, int candidate);
  }

  /** The sets of all pairs within the standard; looks at each pair. */
  public static CoverSets within(double standard, int demands, int candidates, Distance distance) {
    Interruption interruption = Interruption.ofThisThread();
    int[][] sets = new int[candidates][];
    int[] found = new int[demands];
    for (int candidate = 0; candidate < candidates; candidate++) {
      interruption.check();
      int count = 0;
      for (int demand = 0; demand < demands; demand++) {
        if (distance.between(demand, candidate) <= standard) {
          found[count++] = demand;
        }
      }
      sets[candidate] = Arrays.copyOf(found, count);
    }
    return new CoverSets(sets, demands);
  }

  /**
   * The sets as they are.
   *
   * @param covered by candidate, demands in ascending order
   */
  public static CoverSets of(int demands, Stream<int[]> covered) {
    return new CoverSets(covered.toArray(int[][]::new), demands);
  }

  /**
   * The sets by demand.
   *
   * @param covering candidates that cover each demand
   */
  static CoverSets ofDemands(int[][] covering, int candidates) {
    return new CoverSets(turned(covering, candidates), covering.length);
  }

  private static int[][] turned(int[][] sets, int demands) {
    int[] counts = new int[demands];
    for (int[] set : sets) {
      for (int demand : set) {
        counts[demand]++;
      }
    }
    int[][] turned = new int[demands][];
    Arrays.setAll(turned, demand -> new int[counts[demand]]);
    Arrays.fill(counts, 0);
    for (int candidate = 0; candidate < sets.length; candidate++) {
      for (int demand : sets[candidate]) {
        turned[demand][counts[demand]++] = candidate;
      }
    }
    return turned;
  }

  /** Whether any candidate covers the demand. */
  public boolean isCovered(int demand) {
    return ofDemand[demand].length > 0;
  }

  /** How many pairs of a candidate and a demand that it covers there are. */
  long pairs() {
    return Arrays.stream(ofCandidate).mapToLong(set -> set.length).sum();
  }

  int candidates() {
    return ofCandidate.length;
  }

  public int demands() {
    return ofDemand.length;
  }

  /** Demands that the candidate covers; not to be changed. */
  int[] covered(int candidate) {
    return ofCandidate[candidate];
  }

  /** Candidates that cover the demand; not to be changed. */
  int[] covering(int demand) {
    return ofDemand[demand];
  }
}
