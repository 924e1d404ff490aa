package io.tantu.carbon.uncertainty;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How a factor scatters round 1.
 *
 * @param halfWidth half of the 95 % interval, relative: 0.1 for ±10 %
 */
public record Spread(double halfWidth, Form form) {

  /** No spread at all. */
  public static final Spread CERTAIN = new Spread(0, Form.NORMAL);

  /** Standard deviations from the mean to the end of a 95 % interval of a normal distribution. */
  static final double Z95 = 1.959963984540054;

  /** The form of the distribution. */
  public enum Form {
    NORMAL,
    /** Never negative, with the same mean and standard deviation: for wide spreads. */
    LOGNORMAL;

    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Form> of(String id) {
      return Arrays.stream(values()).filter(form -> form.id().equals(id)).findFirst();
    }
  }

  /** Refuses a half width below 0. */
  public Spread {
    if (!(halfWidth >= 0 && Double.isFinite(halfWidth))) {
      throw new IllegalArgumentException("A half width of " + halfWidth + " is impossible.");
    }
  }

  double standardDeviation() {
    return halfWidth / Z95;
  }

  /** The factor at a standard normal deviate. */
  double at(double deviate) {
    double sd = standardDeviation();
    if (form == Form.NORMAL) {
      return Math.max(0, 1 + sd * deviate);
    }
    double logVariance = StrictMath.log1p(sd * sd);
    return StrictMath.exp(StrictMath.sqrt(logVariance) * deviate - logVariance / 2);
  }
}
