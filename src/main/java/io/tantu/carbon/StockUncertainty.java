package io.tantu.carbon;

import io.tantu.carbon.uncertainty.MonteCarlo;
import io.tantu.carbon.uncertainty.Propagation;
import io.tantu.carbon.uncertainty.Quantity;
import io.tantu.carbon.uncertainty.Spreads;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How far a stock may be off: the 95 % interval of random draws (IPCC approach 2), beside it that
 * of error propagation (approach 1) and what each quantity adds.
 *
 * @param lower95 lower end in t C; also the conservative value of the stock
 * @param upper95 upper end in t C
 * @param propagatedHalfWidth half of approach 1's 95 % interval, t C
 * @param contributions half width in t C that each quantity alone would leave, by approach 1
 */
public record StockUncertainty(
    double lower95,
    double upper95,
    double propagatedHalfWidth,
    Map<Quantity, Double> contributions) {

  /** The draws, the same for everyone who asks, so that a figure can be made again. */
  public static final MonteCarlo DRAWS = new MonteCarlo(10_000, 20_230_801);

  /** One entry a zone, and one for all zones together at the end. */
  static List<StockUncertainty> of(StandModel model, Spreads spreads) {
    List<MonteCarlo.Interval> intervals = DRAWS.intervals(model, spreads);
    Propagation propagation = Propagation.of(model, spreads);
    double[] halfWidths = propagation.halfWidths();
    List<StockUncertainty> uncertainties = new ArrayList<>();
    for (int zone = 0; zone < halfWidths.length; zone++) {
      uncertainties.add(
          new StockUncertainty(
              intervals.get(zone).lower(),
              intervals.get(zone).upper(),
              halfWidths[zone],
              propagation.contributions(zone)));
    }
    return uncertainties;
  }
}
