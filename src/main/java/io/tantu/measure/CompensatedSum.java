package io.tantu.measure;

/**
 * Neumaier's compensated summation (ZAMM 54, 1974): the same terms in the same order give the same
 * digits, and the error does not grow with their number. Not thread-safe.
 */
public final class CompensatedSum {

  private double sum;
  private double lost;

  public CompensatedSum add(double term) {
    double next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
    sum = next;
    return this;
  }

  public double value() {
    return sum + lost;
  }
}
