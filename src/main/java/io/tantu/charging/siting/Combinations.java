package io.tantu.charging.siting;

import java.util.function.Consumer;

/** All choices of some of a few: what closes a gap for certain where there are not many. */
final class Combinations {

  private static final int MOST = 5_000;

  private Combinations() {}

  /** Whether there are few enough to look at each. */
  static boolean few(int all, int chosen) {
    double count = 1;
    for (int i = 0; i < Math.min(chosen, all - chosen); i++) {
      count = count * (all - i) / (i + 1);
      if (count > MOST) {
        return false;
      }
    }
    return true;
  }

  /** Hands over each choice, in the order of its numbers; the array is used again. */
  static void each(int all, int chosen, Consumer<int[]> action) {
    int[] choice = new int[chosen];
    for (int i = 0; i < chosen; i++) {
      choice[i] = i;
    }
    while (true) {
      action.accept(choice);
      int last = chosen - 1;
      while (last >= 0 && choice[last] == all - chosen + last) {
        last--;
      }
      if (last < 0) {
        return;
      }
      choice[last]++;
      for (int i = last + 1; i < chosen; i++) {
        choice[i] = choice[i - 1] + 1;
      }
    }
  }
}
