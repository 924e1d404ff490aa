package io.tantu.charging.checks;

/**
 * The one-sided sign test (Arbuthnot 1710; Conover, Practical Nonparametric Statistics, 3.4): how
 * likely so many of the cases speak for one side if each side were equally likely. Stateless.
 */
final class SignTest {

  private SignTest() {}

  /**
   * The chance that at least so many of all cases speak for a side, by the binomial sum itself.
   *
   * @param speaking 0 to {@code cases}
   * @return 0 to 1; 1 for no case at all
   */
  static double chance(long speaking, long cases) {
    double term = -cases * Math.log(2);
    for (long i = 1; i <= speaking; i++) {
      term += Math.log(cases - speaking + i) - Math.log(i);
    }
    double sum = 0;
    for (long k = speaking; k <= cases; k++) {
      sum += Math.exp(term);
      term += Math.log(cases - k) - Math.log(k + 1);
    }
    return Math.min(1, sum);
  }
}
