package io.tantu.charging.siting;

import io.tantu.problem.Interruption;

/** Finds demands that are covered whenever a certain other one is. For one thread. */
final class Redundancy {

  private final CoverSets sets;
  private final boolean[] gone;
  private final Interruption interruption = Interruption.ofThisThread();
  private final int[] mark;

  Redundancy(CoverSets sets) {
    this.sets = sets;
    this.gone = new boolean[sets.demands()];
    this.mark = new int[sets.candidates()];
  }

  /**
   * By demand, whether another one makes it needless; of those that the same cover the first stays.
   */
  boolean[] find() {
    for (int demand = 0; demand < gone.length; demand++) {
      interruption.check();
      if (!gone[demand] && sets.isCovered(demand)) {
        findFor(demand);
      }
    }
    return gone;
  }

  private void findFor(int demand) {
    int[] covering = sets.covering(demand);
    int rarest = covering[0];
    for (int candidate : covering) {
      mark[candidate] = demand + 1;
      boolean rarer = sets.covered(candidate).length < sets.covered(rarest).length;
      rarest = rarer ? candidate : rarest;
    }
    for (int other : sets.covered(rarest)) {
      int[] others = sets.covering(other);
      boolean may = other != demand && !gone[other] && others.length >= covering.length;
      gone[other] |= may && marked(others, demand) == covering.length;
    }
  }

  private int marked(int[] candidates, int demand) {
    int count = 0;
    for (int candidate : candidates) {
      count += mark[candidate] == demand + 1 ? 1 : 0;
    }
    return count;
  }
}
