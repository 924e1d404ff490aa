package io.tantu.charging.siting;

import io.tantu.problem.Interruption;
import java.util.SplittableRandom;

/**
 * Betters a choice by exchanges that now and then cover less, ever more rarely (simulated
 * annealing, Kirkpatrick et al. 1983). One of the two candidates of an exchange comes up by lot,
 * the other is the best for it. For one thread; the same start ends the same way.
 */
final class CoverAnnealing {

  /** The loss that is often taken at first, as a part of what a site covers on the mean. */
  static final double HOT = 1.0 / 15;

  /** The same for a choice that is to keep much of what it is. */
  static final double WARM = 1.0 / 40;

  /** The loss that is often taken at last. */
  private static final double COLD = 1.0 / 220;

  private static final long SEED = 20230801;

  private final CoverChoice choice;
  private final int[] chosen;
  private final int candidates;
  private final SplittableRandom random = new SplittableRandom(SEED);
  private final Interruption interruption = Interruption.ofThisThread();
  private double temperature;
  private int[] best;
  private double bestWeight;

  /**
   * An annealing.
   *
   * @param choice at least one candidate, not all; changed
   */
  CoverAnnealing(CoverChoice choice, int candidates) {
    this.choice = choice;
    this.chosen = choice.candidates();
    this.candidates = candidates;
    keep();
  }

  private void keep() {
    best = chosen.clone();
    bestWeight = choice.weight();
  }

  /**
   * Goes on for so much work, less when so much is covered.
   *
   * @param start loss that is often taken at first: {@link #HOT} or {@link #WARM}
   * @param enough weight that cannot be exceeded
   * @return the best choice met
   */
  int[] run(double start, long most, double enough) {
    double first = start * choice.weight() / chosen.length;
    double cooling = COLD / start;
    long begin = choice.work();
    // Each step counts at least its look at all candidates.
    for (long steps = 0; bestWeight < enough; steps += candidates) {
      long done = choice.work() - begin + steps;
      if (done >= most) {
        break;
      }
      interruption.check();
      temperature = first * StrictMath.pow(cooling, (double) done / most);
      if (random.nextBoolean()) {
        exchangeOut();
      } else {
        exchangeIn();
      }
      if (choice.weight() > bestWeight + choice.least()) {
        keep();
      }
    }
    return best;
  }

  private void exchangeOut() {
    int at = random.nextInt(chosen.length);
    int out = chosen[at];
    double before = choice.weight();
    choice.remove(out);
    int in = choice.mostGaining(out);
    boolean taken = taken(choice.weight() + choice.gain(in) - before);
    chosen[at] = taken ? in : out;
    choice.add(chosen[at]);
  }

  private void exchangeIn() {
    int in = random.nextInt(candidates);
    if (choice.chosen(in) || choice.gain(in) <= 0) {
      return;
    }
    double before = choice.weight();
    choice.add(in);
    int at = leastLosing();
    if (taken(choice.weight() - choice.gain(chosen[at]) - before)) {
      choice.remove(chosen[at]);
      chosen[at] = in;
    } else {
      choice.remove(in);
    }
  }

  private int leastLosing() {
    int least = 0;
    for (int at = 1; at < chosen.length; at++) {
      least = choice.gain(chosen[at]) < choice.gain(chosen[least]) ? at : least;
    }
    return least;
  }

  private boolean taken(double more) {
    return more >= 0 || random.nextDouble() < StrictMath.exp(more / temperature);
  }
}
