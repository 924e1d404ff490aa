package io.tantu.carbon.uncertainty;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Random draws of all factors at once (IPCC 2006 Vol 1 Ch 3, approach 2). Each factor is drawn once
 * a draw, so what shares it moves together. The draws depend on the seed alone, not on threads.
 *
 * @param draws how many, 2 or more
 */
public record MonteCarlo(int draws, long seed) {

  /** The middle 95 % of the draws, and their mean. */
  public record Interval(double lower, double mean, double upper) {}

  public MonteCarlo {
    if (draws < 2) {
      throw new IllegalArgumentException("An interval needs 2 draws or more, not " + draws + ".");
    }
  }

  /** An interval for each amount of the model. */
  public List<Interval> intervals(FactorModel model, Spreads spreads) {
    List<Factor> factors = List.copyOf(model.factors());
    List<Spread> spread = factors.stream().map(spreads::of).toList();
    int zones = model.amounts(Factors.NONE).length;
    double[][] amounts = new double[zones][draws];
    IntStream.range(0, draws)
        .parallel()
        .forEach(
            draw -> {
              double[] drawn = model.amounts(drawn(factors, spread, draw));
              for (int zone = 0; zone < zones; zone++) {
                amounts[zone][draw] = drawn[zone];
              }
            });
    return Arrays.stream(amounts).map(MonteCarlo::interval).toList();
  }

  private Factors drawn(List<Factor> factors, List<Spread> spreads, int draw) {
    Deviates deviates = new Deviates(seed, draw);
    Map<Factor, Double> values = new HashMap<>(factors.size() * 2);
    for (int i = 0; i < factors.size(); i++) {
      values.put(factors.get(i), spreads.get(i).at(deviates.next()));
    }
    return values::get;
  }

  private static Interval interval(double[] amounts) {
    double mean = Arrays.stream(amounts).sum() / amounts.length;
    Arrays.sort(amounts);
    return new Interval(quantile(amounts, 0.025), mean, quantile(amounts, 0.975));
  }

  /** Linear between order statistics (type 7 of Hyndman and Fan 1996). */
  static double quantile(double[] sorted, double probability) {
    double position = probability * (sorted.length - 1);
    int below = (int) position;
    double above = sorted[Math.min(below + 1, sorted.length - 1)];
    return sorted[below] + (position - below) * (above - sorted[below]);
  }
}
