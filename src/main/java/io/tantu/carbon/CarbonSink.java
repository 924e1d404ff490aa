package io.tantu.carbon;

/**
 * A flow of carbon into storage by the stock-difference method, ΔC = (C₂ − C₁) ÷ years (IPCC 2006,
 * Vol 4 Ch 2, Eq 2.5). Negative where the stock shrinks: a source. Not a {@link CarbonStock} and
 * never added to one.
 *
 * @param tonnesCPerYear tonnes of carbon a year, positive into storage
 */
public record CarbonSink(double tonnesCPerYear) {

  public CarbonSink {
    if (!Double.isFinite(tonnesCPerYear)) {
      throw new IllegalArgumentException("A sink of " + tonnesCPerYear + " t C/a is no number.");
    }
  }

  /** The mean flow between two stocks that lie so many years apart. */
  public static CarbonSink between(CarbonStock earlier, CarbonStock later, double years) {
    if (!(years > 0)) {
      throw new IllegalArgumentException("A sink needs time: " + years + " years were given.");
    }
    return new CarbonSink((later.gramsC() - earlier.gramsC()) / 1e6 / years);
  }

  public double tonnesCO2ePerYear() {
    return tonnesCPerYear * CarbonStock.CO2_PER_C;
  }
}
