package io.tantu.charging.siting;

import io.tantu.problem.Interruption;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;

/**
 * Some chosen candidates that cost so much together at most. They are bettered by letting one in,
 * those out that lose least for their price until it is paid, and what is left buy what gains most
 * for its price. For one thread; the same start ends the same way.
 */
final class PaidChoice {

  private static final long SEED = 20230801;

  /** The loss that is often taken at last, as a part of what a site covers on the mean. */
  private static final double COLD = 1.0 / 220;

  private final CoverChoice choice;
  private final long[] prices;
  private final long amount;
  private final Interruption interruption;
  private long left;

  /** Candidates that came in since the trial began, and those that went, each as its complement. */
  private final int[] changed;

  private int changes;

  PaidChoice(
      CoverSets sets, double[] weights, long[] prices, long amount, Interruption interruption) {
    this.choice = new CoverChoice(sets, weights);
    this.prices = prices;
    this.amount = amount;
    this.interruption = interruption;
    this.left = amount;
    // In a trial each candidate comes in at most twice and goes once.
    this.changed = new int[3 * prices.length];
  }

  PaidChoice with(int[] candidates) {
    for (int candidate : candidates) {
      add(candidate);
    }
    return this;
  }

  void add(int candidate) {
    takeIn(candidate);
    changed[changes++] = candidate;
  }

  private void remove(int candidate) {
    letGo(candidate);
    changed[changes++] = ~candidate;
  }

  private void takeIn(int candidate) {
    choice.add(candidate);
    left -= prices[candidate];
  }

  private void letGo(int candidate) {
    choice.remove(candidate);
    left += prices[candidate];
  }

  boolean pays(int candidate) {
    return prices[candidate] <= left;
  }

  double weight() {
    return choice.weight();
  }

  int[] candidates() {
    return choice.candidates();
  }

  /** Adds what gains most for its price while money is left for any that gains something. */
  PaidChoice fill() {
    return fill(this::worth);
  }

  /** Adds what gains most, whatever it costs, while money is left for any that gains something. */
  PaidChoice fillWithMost() {
    return fill(choice::gain);
  }

  private PaidChoice fill(IntToDoubleFunction value) {
    int best = best(value);
    while (best >= 0) {
      add(best);
      best = best(value);
    }
    return this;
  }

  private int best(IntToDoubleFunction value) {
    int best = -1;
    double most = 0;
    for (int candidate = 0; candidate < prices.length; candidate++) {
      if (!choice.chosen(candidate) && pays(candidate) && choice.gain(candidate) > choice.least()) {
        double worth = value.applyAsDouble(candidate);
        if (worth > most) {
          best = candidate;
          most = worth;
        }
      }
    }
    return best;
  }

  /** What the candidate gains, or alone covers, for its price; infinite where it costs nothing. */
  private double worth(int candidate) {
    return choice.gain(candidate) / prices[candidate];
  }

  /** Lets candidates in while that covers more. */
  PaidChoice exchange() {
    boolean better = true;
    while (better) {
      better = false;
      for (int in = 0; in < prices.length; in++) {
        interruption.check();
        if (mayComeIn(in)) {
          if (letIn(in) > choice.least()) {
            better = true;
          } else {
            undo();
          }
        }
      }
    }
    return this;
  }

  /**
   * Lets candidates in by lot, ever more rarely where less is covered (simulated annealing,
   * Kirkpatrick et al. 1983).
   *
   * @param heat loss that is often taken at first, as a part of what a site covers on the mean
   * @param most steps of work
   * @return the best choice met
   */
  int[] anneal(double heat, long most) {
    SplittableRandom random = new SplittableRandom(SEED);
    int[] best = choice.candidates();
    double bestWeight = weight();
    double first = heat * weight() / Math.max(1, best.length);
    double cooling = COLD / heat;
    long begin = choice.work();
    // Each step counts at least its look at all candidates.
    for (long steps = 0; choice.work() - begin + steps < most; steps += prices.length) {
      interruption.check();
      double done = (double) (choice.work() - begin + steps) / most;
      double temperature = first * StrictMath.pow(cooling, done);
      int in = random.nextInt(prices.length);
      if (!mayComeIn(in)) {
        continue;
      }
      double more = letIn(in);
      if (more < 0 && random.nextDouble() >= StrictMath.exp(more / temperature)) {
        undo();
      } else if (weight() > bestWeight + choice.least()) {
        best = choice.candidates();
        bestWeight = weight();
      }
    }
    return best;
  }

  private boolean mayComeIn(int candidate) {
    return !choice.chosen(candidate)
        && prices[candidate] <= amount
        && choice.gain(candidate) > choice.least();
  }

  /** How much more is covered after the candidate came in. */
  private double letIn(int in) {
    double before = weight();
    changes = 0;
    add(in);
    while (left < 0) {
      remove(leastWorth(in));
    }
    fill();
    return weight() - before;
  }

  /** The chosen candidate that loses least for its price; there is one that costs something. */
  private int leastWorth(int except) {
    int least = -1;
    for (int candidate = 0; candidate < prices.length; candidate++) {
      if (choice.chosen(candidate)
          && candidate != except
          && prices[candidate] > 0
          && (least < 0 || worth(candidate) < worth(least))) {
        least = candidate;
      }
    }
    return least;
  }

  private void undo() {
    while (changes > 0) {
      int last = changed[--changes];
      if (last >= 0) {
        letGo(last);
      } else {
        takeIn(~last);
      }
    }
  }
}
