package io.tantu.charging.siting;

/**
 * What came of an integer program.
 *
 * @param found the best choice, with its cost as the solver sums it
 * @param bound no choice costs less
 */
record Outcome(Found found, double bound) {

  /** The same with so much more to pay in any case. */
  Outcome plus(double more) {
    return new Outcome(new Found(found.chosen(), found.cost() + more), bound + more);
  }
}
