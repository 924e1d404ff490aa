package io.tantu.charging.siting;

import io.tantu.problem.Interruption;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Closes the gap between a choice and its bound by cases, best bound first: with a candidate and
 * without it, each with prices of its own. It ends after a given amount of work at the latest, so
 * that the same problem always ends the same way. For one thread.
 */
final class Branching {

  private static final int FIRST_STEPS = 3_000;
  private static final int STEPS = 120;

  /** Part of a cost by which no bound is higher than what was found, unless it is wrong. */
  private static final double WRONG = 1e-6;

  private record Case(Fixed fixed, double[] prices, double[] shares, double bound, int number) {}

  private final Relaxation relaxation;
  private final Selection selection;
  private final Rounding rounding;
  private final Cutoff cutoff;
  private final Interruption interruption;
  private final PriorityQueue<Case> open =
      new PriorityQueue<>(Comparator.comparingDouble(Case::bound).thenComparingInt(Case::number));
  private Found found;
  private double enough = Double.NEGATIVE_INFINITY;
  private double tooMuch = Double.POSITIVE_INFINITY;
  private double otherBound = Double.NEGATIVE_INFINITY;
  private PriceSearch first;
  private Fixed settled;
  private long work;
  private int cases;

  Branching(
      Relaxation relaxation,
      Selection selection,
      Rounding rounding,
      Cutoff cutoff,
      Found found,
      Interruption interruption) {
    this.relaxation = relaxation;
    this.selection = selection;
    this.rounding = rounding;
    this.cutoff = cutoff;
    this.found = found;
    this.interruption = interruption;
  }

  /**
   * Asks for less than the best.
   *
   * @param enough a choice that costs no more ends the search
   * @param tooMuch so does a bound as high
   */
  void aim(double enough, double tooMuch) {
    this.enough = enough;
    this.tooMuch = tooMuch;
  }

  /** The best choice that is known. */
  Found found() {
    return found;
  }

  void offer(Found other) {
    found = found.orBetter(other);
  }

  /** The first case, of which nothing is settled. */
  void begin(double[] prices) {
    begin(Fixed.none(relaxation.candidates()), prices);
  }

  /**
   * The first case.
   *
   * @param given what is settled of it
   */
  void begin(Fixed given, double[] prices) {
    settled = given;
    first = look(settled.copy(), prices, Double.NEGATIVE_INFINITY, FIRST_STEPS);
    if (cutoff.raised(first.bound()) > found.cost() + WRONG * Math.abs(found.cost())) {
      throw new IllegalStateException(
          "a choice that costs %s contradicts the bound %s".formatted(found.cost(), first.bound()));
    }
  }

  /** No choice costs less. */
  double bound() {
    double least = Math.min(found.cost(), tooMuch);
    double unproven = open.isEmpty() ? least : cutoff.raised(open.peek().bound);
    return Math.min(least, Math.max(unproven, otherBound));
  }

  /**
   * Takes what another has made of what is not settled.
   *
   * @param exact its choice with what it costs here
   */
  void take(Outcome outcome, Found exact) {
    double best = Math.min(found.cost(), cutoff.raised(outcome.bound()));
    otherBound = Math.max(otherBound, best);
    offer(exact);
  }

  /** What no choice that costs less than the one found has otherwise. */
  Fixed settled() {
    first.settle(cutoff(), settled);
    return settled;
  }

  /** Whether there is something left to look for. */
  boolean open() {
    return !open.isEmpty() && found.cost() > enough && bound() < found.cost();
  }

  /** Goes on until the gap is closed or so much work is done. */
  void run(long most) {
    long end = work + most;
    while (open() && work < end) {
      Case least = open.remove();
      if (least.bound >= cutoff()) {
        open.clear();
        return;
      }
      int candidate = undecided(least);
      for (boolean in : new boolean[] {true, false}) {
        look(least.fixed.with(candidate, in), least.prices, least.bound, STEPS);
      }
    }
  }

  private double cutoff() {
    return cutoff.of(Math.min(found.cost(), tooMuch));
  }

  private PriceSearch look(Fixed fixed, double[] prices, double known, int steps) {
    PriceSearch search = new PriceSearch(relaxation, selection, fixed, prices);
    search.run(steps, found.cost(), cutoff(), interruption);
    work += search.work();
    if (search.bound() == Double.POSITIVE_INFINITY) {
      return search;
    }
    found = found.orBetter(rounding.round(search.shares()));
    double bound = Math.max(known, search.bound());
    if (bound >= cutoff()) {
      return search;
    }
    search.settle(cutoff(), fixed);
    if (fixed.free().length > 0) {
      open.add(new Case(fixed, search.prices(), search.shares(), bound, cases++));
    } else {
      found = found.orBetter(rounding.round(fixed.shares()));
    }
    return search;
  }

  /** The free candidate of which the relaxation is least sure. */
  private static int undecided(Case one) {
    int least = -1;
    for (int candidate : one.fixed.free()) {
      if (least < 0 || sure(one, candidate) < sure(one, least)) {
        least = candidate;
      }
    }
    return least;
  }

  private static double sure(Case one, int candidate) {
    return Math.abs(one.shares[candidate] - 0.5);
  }
}
