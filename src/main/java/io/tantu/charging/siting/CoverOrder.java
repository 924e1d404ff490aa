package io.tantu.charging.siting;

/** Puts chosen candidates in the order of what each covers more than those before it. */
record CoverOrder(CoverSets sets, double[] weights) {

  /**
   * The order, filled up with the first other candidates where there are fewer than wanted.
   *
   * @param least how many are wanted at least
   */
  int[] of(int[] chosen, int least) {
    CoverChoice choice = new CoverChoice(sets, weights);
    boolean[] left = new boolean[sets.candidates()];
    for (int candidate : chosen) {
      left[candidate] = true;
    }
    for (int candidate = 0, missing = least - chosen.length; missing > 0; candidate++) {
      missing -= left[candidate] ? 0 : 1;
      left[candidate] = true;
    }
    int[] order = new int[Math.max(least, chosen.length)];
    for (int next = 0; next < order.length; next++) {
      order[next] = mostGaining(choice, left);
      left[order[next]] = false;
      choice.add(order[next]);
    }
    return order;
  }

  private static int mostGaining(CoverChoice choice, boolean[] left) {
    int most = -1;
    for (int candidate = 0; candidate < left.length; candidate++) {
      if (left[candidate] && (most < 0 || choice.gain(candidate) > choice.gain(most))) {
        most = candidate;
      }
    }
    return most;
  }
}
