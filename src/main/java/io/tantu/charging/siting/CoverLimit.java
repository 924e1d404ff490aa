package io.tantu.charging.siting;

import java.util.Optional;

/**
 * Which candidates of a covering problem may be chosen together, with the ways to good choices that
 * suit it. For one thread; the same question always has the same answer.
 */
interface CoverLimit {

  /** Whether all candidates may be chosen. */
  boolean allowsAll();

  /** Whether they may be chosen together. */
  boolean allows(int[] candidates);

  Selection selection();

  /** A choice that takes what gains most first, bettered while exchanges cover more. */
  int[] greedy();

  /**
   * A choice that is bettered by exchanges that now and then cover less.
   *
   * @param heat loss that is often taken at first, as a part of what a site covers on the mean
   */
  int[] annealed(int[] start, double heat);

  /** A choice of those that a relaxation chooses in the greatest shares. */
  int[] rounded(double[] shares);

  /** What a solver makes of the part that is not settled. */
  Optional<Outcome> closed(Closing closing);
}
