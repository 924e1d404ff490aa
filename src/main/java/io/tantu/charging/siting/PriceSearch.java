package io.tantu.charging.siting;

import io.tantu.problem.Interruption;

/**
 * Looks for the prices whose bound is greatest by the volume algorithm (Barahona and Anbil 2000):
 * steps go along the mean of the subgradients met so far, and the mean of the choices met comes
 * close to the relaxation's fractional one. For one thread.
 */
final class PriceSearch {

  private static final double LARGEST_FACTOR = 2;
  private static final double SMALLEST_FACTOR = 1e-4;
  private static final double WIDER = 1.1;
  private static final double NARROWER = 0.67;
  private static final int PATIENCE = 20;
  private static final double FIRST_MEMORY = 0.1;
  private static final double LEAST_MEMORY = 1e-4;

  /** How often it is looked whether the bound has risen by so great a part. */
  private static final int LOOK = 100;

  private static final double NOTICEABLE = 1e-4;

  private final Relaxation relaxation;
  private final Selection selection;
  private final Fixed fixed;

  private final double[] best;
  private final double[] bestShares;
  private final double[] raises;
  private final double[] mean;

  private final double[] prices;
  private final double[] costs;
  private final double[] shares;
  private final double[] newRaises;
  private final double[] unserved;
  private final double[] direction;

  private long looks;
  private double bound = Double.NEGATIVE_INFINITY;
  private double factor = 1;
  private double memory = FIRST_MEMORY;
  private int idle;

  /**
   * A search.
   *
   * @param start prices to begin with, by demand; not changed
   */
  PriceSearch(Relaxation relaxation, Selection selection, Fixed fixed, double[] start) {
    this.relaxation = relaxation;
    this.selection = selection;
    this.fixed = fixed;
    this.best = start.clone();
    this.prices = start.clone();
    this.unserved = new double[start.length];
    this.direction = new double[start.length];
    this.costs = new double[fixed.candidates()];
    this.shares = new double[fixed.candidates()];
    this.bestShares = new double[fixed.candidates()];
    this.raises = new double[fixed.candidates()];
    this.newRaises = new double[fixed.candidates()];
    this.mean = new double[fixed.candidates()];
  }

  /** No choice costs less than this; infinite when what is fixed allows none. */
  double bound() {
    return bound;
  }

  /** How many steps of work were done. */
  long work() {
    return looks * relaxation.work();
  }

  /** The prices of the bound; not to be changed. */
  double[] prices() {
    return best;
  }

  /** How great a share of each candidate the relaxation chooses on the mean. */
  double[] shares() {
    return mean;
  }

  /**
   * Goes on for so many steps, fewer when the bound reaches the cutoff or nothing comes of them.
   *
   * @param known cost of a choice that is known
   * @param cutoff a bound as great as this needs not be greater
   */
  void run(int steps, double known, double cutoff, Interruption interruption) {
    double before = bound;
    for (int step = 0; step < steps && factor >= SMALLEST_FACTOR; step++) {
      interruption.check();
      double value = look();
      if (value == Double.POSITIVE_INFINITY) {
        bound = value;
        return;
      }
      remember(value);
      if (bound >= cutoff) {
        return;
      }
      if (step % LOOK == LOOK - 1) {
        memory = bound - before < NOTICEABLE * Math.abs(bound) ? memory / 2 : memory;
        memory = Math.max(LEAST_MEMORY, memory);
        before = bound;
      }
      if (!move(known)) {
        return;
      }
    }
  }

  private double look() {
    looks++;
    relaxation.costs(prices, costs);
    double value = selection.choose(costs, fixed, shares, newRaises);
    for (double price : prices) {
      value += price;
    }
    relaxation.unserved(prices, shares, unserved);
    return value;
  }

  /** Takes what was found into the means, and keeps it when its bound is greater. */
  private void remember(double value) {
    boolean first = bound == Double.NEGATIVE_INFINITY;
    double part = first ? 1 : part(value > bound);
    for (int demand = 0; demand < direction.length; demand++) {
      direction[demand] += part * (unserved[demand] - direction[demand]);
    }
    for (int candidate = 0; candidate < mean.length; candidate++) {
      mean[candidate] += part * (shares[candidate] - mean[candidate]);
    }
    if (value > bound) {
      bound = value;
      System.arraycopy(prices, 0, best, 0, best.length);
      System.arraycopy(shares, 0, bestShares, 0, bestShares.length);
      System.arraycopy(newRaises, 0, raises, 0, raises.length);
    }
  }

  /**
   * How much the new subgradient counts: so that the mean is shortest; adapts the step on the way.
   */
  private double part(boolean better) {
    double old = 0;
    double both = 0;
    double now = 0;
    for (int demand = 0; demand < direction.length; demand++) {
      old += direction[demand] * direction[demand];
      both += direction[demand] * unserved[demand];
      now += unserved[demand] * unserved[demand];
    }
    if (better) {
      idle = 0;
      factor = both > 0 ? Math.min(LARGEST_FACTOR, factor * WIDER) : factor;
    } else if (++idle >= PATIENCE) {
      idle = 0;
      factor *= NARROWER;
    }
    double across = now - 2 * both + old;
    double shortest = across > 0 ? (old - both) / across : 0;
    return Math.max(memory / 10, Math.min(memory, shortest));
  }

  /** One step from the best prices; false when they cannot be better. */
  private boolean move(double known) {
    double squared = 0;
    for (int demand = 0; demand < best.length; demand++) {
      double way = direction[demand];
      boolean barred = way < 0 ? best[demand] <= 0 : best[demand] >= relaxation.ceiling(demand);
      squared += barred ? 0 : way * way;
    }
    double length = factor * Math.max(known - bound, NOTICEABLE * Math.abs(bound)) / squared;
    for (int demand = 0; demand < best.length; demand++) {
      double price = best[demand] + length * direction[demand];
      prices[demand] = Math.max(0, Math.min(relaxation.ceiling(demand), price));
    }
    return squared > 0;
  }

  /** Settles of what is free whatever no choice that costs less than the cutoff has otherwise. */
  void settle(double cutoff, Fixed into) {
    for (int candidate = 0; candidate < raises.length; candidate++) {
      if (into.free(candidate) && bound + raises[candidate] >= cutoff) {
        into.fix(candidate, bestShares[candidate] == 1);
      }
    }
  }
}
