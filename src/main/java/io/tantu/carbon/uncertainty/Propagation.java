package io.tantu.carbon.uncertainty;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Error propagation (IPCC 2006 Vol 1 Ch 3, approach 1). What one factor does to an amount is added
 * up over everything that shares it before the factors, which are independent, are combined by the
 * root of the sum of squares.
 */
public final class Propagation {

  private final int zones;
  private final double[] variances;
  private final Map<Quantity, double[]> byQuantity = new EnumMap<>(Quantity.class);

  private Propagation(int zones) {
    this.zones = zones;
    this.variances = new double[zones];
  }

  /** Propagates the spreads of all factors of the model to its amounts. */
  public static Propagation of(SmoothModel model, Spreads spreads) {
    Propagation propagation = new Propagation(model.amounts(Factors.NONE).length);
    for (Factor factor : model.factors()) {
      propagation.add(factor, spreads.of(factor).halfWidth(), model.slopes(factor));
    }
    return propagation;
  }

  private void add(Factor factor, double halfWidth, double[] slopes) {
    double[] ofQuantity =
        byQuantity.computeIfAbsent(factor.quantity(), quantity -> new double[zones]);
    for (int zone = 0; zone < zones; zone++) {
      double square = halfWidth * slopes[zone] * halfWidth * slopes[zone];
      variances[zone] += square;
      ofQuantity[zone] += square;
    }
  }

  /** Half of each amount's 95 % interval, in its unit. */
  public double[] halfWidths() {
    return Arrays.stream(variances).map(Math::sqrt).toArray();
  }

  /** The half width that each quantity alone would leave in the zone; those that play no part 0. */
  public Map<Quantity, Double> contributions(int zone) {
    Map<Quantity, Double> contributions = new EnumMap<>(Quantity.class);
    byQuantity.forEach(
        (quantity, squares) -> contributions.put(quantity, Math.sqrt(squares[zone])));
    return contributions;
  }
}
