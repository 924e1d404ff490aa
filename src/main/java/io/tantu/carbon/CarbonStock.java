package io.tantu.carbon;

/**
 * An amount of stored carbon, counted in whole grams so that sums are exact in any order: a total
 * equals the sum of its zones, of its species and of its pools to the last digit.
 *
 * <p>Never negative. A stock is not a flow: see {@link CarbonSink}.
 */
public record CarbonStock(long gramsC) implements Comparable<CarbonStock> {

  /** Mass of CO2 that holds one mass of C (IPCC 2006, Vol 1). */
  public static final double CO2_PER_C = 44.0 / 12.0;

  public static final CarbonStock ZERO = new CarbonStock(0);

  private static final double GRAMS_PER_TONNE = 1e6;

  public CarbonStock {
    if (gramsC < 0) {
      throw new IllegalArgumentException("A carbon stock of " + gramsC + " g C is negative.");
    }
  }

  /** The stock of so many tonnes of C, to the nearest gram. */
  public static CarbonStock ofTonnesC(double tonnesC) {
    if (!(tonnesC >= 0 && tonnesC < Long.MAX_VALUE / GRAMS_PER_TONNE)) {
      throw new IllegalArgumentException("A carbon stock of " + tonnesC + " t C is impossible.");
    }
    return new CarbonStock(Math.round(tonnesC * GRAMS_PER_TONNE));
  }

  public CarbonStock plus(CarbonStock other) {
    return new CarbonStock(Math.addExact(gramsC, other.gramsC));
  }

  /** Tonnes of carbon. */
  public double tonnesC() {
    return gramsC / GRAMS_PER_TONNE;
  }

  /** Tonnes of CO2 that would be formed by burning it. */
  public double tonnesCO2e() {
    return tonnesC() * CO2_PER_C;
  }

  @Override
  public int compareTo(CarbonStock other) {
    return Long.compare(gramsC, other.gramsC);
  }
}
