package io.tantu.charging.siting;

import java.util.Arrays;

/** What is settled of each candidate: that it is chosen, that it is not, or nothing yet. */
final class Fixed {

  private static final byte FREE = 0;
  private static final byte IN = 1;
  private static final byte OUT = -1;

  private final byte[] states;

  private Fixed(byte[] states) {
    this.states = states;
  }

  static Fixed none(int candidates) {
    return new Fixed(new byte[candidates]);
  }

  Fixed copy() {
    return new Fixed(states.clone());
  }

  Fixed with(int candidate, boolean in) {
    Fixed with = copy();
    with.fix(candidate, in);
    return with;
  }

  void fix(int candidate, boolean in) {
    states[candidate] = in ? IN : OUT;
  }

  boolean free(int candidate) {
    return states[candidate] == FREE;
  }

  boolean in(int candidate) {
    return states[candidate] == IN;
  }

  boolean out(int candidate) {
    return states[candidate] == OUT;
  }

  int candidates() {
    return states.length;
  }

  int[] free() {
    int[] free = new int[states.length];
    int count = 0;
    for (int candidate = 0; candidate < states.length; candidate++) {
      if (states[candidate] == FREE) {
        free[count++] = candidate;
      }
    }
    return Arrays.copyOf(free, count);
  }

  /** All of what is chosen, nothing of what is not or not yet. */
  double[] shares() {
    double[] shares = new double[states.length];
    for (int candidate = 0; candidate < states.length; candidate++) {
      shares[candidate] = states[candidate] == IN ? 1 : 0;
    }
    return shares;
  }
}
