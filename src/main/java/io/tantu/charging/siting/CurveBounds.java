package io.tantu.charging.siting;

import io.tantu.problem.Interruption;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What no choice of so many candidates reaches more than, by their number. The prices of one
 * relaxation bound every number of sites, best the numbers near its own, so that a few of them are
 * tried. For one thread.
 *
 * @param fixed which candidates are chosen in any case; the others are free
 * @param total what is reached when nothing is left unserved
 */
record CurveBounds(Relaxation relaxation, Fixed fixed, double total, Cutoff cutoff) {

  /** For how many numbers of sites a curve of bounds is relaxed. */
  private static final int PARTS = 8;

  private static final int STEPS = 1_000;

  /**
   * The bounds by how many of the free candidates are chosen, from none on.
   *
   * @param upTo largest number
   * @param start prices to begin with
   * @param none what is reached with none of them
   * @param known by number above 0, what a choice of so many costs that is known
   */
  double[] of(int upTo, double[] start, double none, IntToDoubleFunction known) {
    double[] most = new double[upTo + 1];
    Arrays.fill(most, total);
    most[0] = none;
    int last = Math.min(upTo, fixed.free().length - 1);
    IntStream.rangeClosed(1, PARTS)
        .map(part -> (last * part + PARTS - 1) / PARTS)
        .filter(number -> number > 0)
        .distinct()
        .forEach(number -> lower(most, number, start, known.applyAsDouble(number)));
    for (int number = upTo - 1; number > 0; number--) {
      most[number] = Math.min(most[number], most[number + 1]);
    }
    // Sums in another order may come out a last digit below what is reached without any.
    return Arrays.stream(most).map(bound -> Math.max(bound, none)).toArray();
  }

  /** Lowers the bounds of all numbers of sites to what the best prices for this one allow. */
  private void lower(double[] most, int number, double[] start, double known) {
    int[] free = fixed.free();
    Count count = new Count(fixed.candidates() - free.length + number);
    PriceSearch search = new PriceSearch(relaxation, count, fixed, start);
    search.run(STEPS, known, cutoff.of(known), Interruption.ofThisThread());
    double[] costs = new double[relaxation.candidates()];
    relaxation.costs(search.prices(), costs);
    double unserved = Arrays.stream(search.prices()).sum();
    for (int candidate = 0; candidate < costs.length; candidate++) {
      unserved += fixed.in(candidate) ? costs[candidate] : 0;
    }
    double[] open =
        Arrays.stream(free).mapToDouble(candidate -> costs[candidate]).sorted().toArray();
    for (int more = 1; more < most.length && more <= open.length; more++) {
      unserved += open[more - 1];
      most[more] = Math.min(most[more], total - cutoff.raised(unserved));
    }
  }
}
