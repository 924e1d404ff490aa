package io.tantu.carbon.stands;

import io.tantu.carbon.CarbonParameters;
import io.tantu.carbon.MethodId;
import io.tantu.carbon.StandModel;
import io.tantu.carbon.StandShare;
import io.tantu.carbon.StockUncertainty;
import io.tantu.carbon.uncertainty.MonteCarlo;
import io.tantu.carbon.uncertainty.Quantity;
import io.tantu.carbon.uncertainty.Spread;
import io.tantu.carbon.uncertainty.Spreads;
import java.util.List;

/**
 * 95 % interval of one stand, by the same draws as that of zones.
 *
 * @param lower t C; all are null when there is none
 * @param densityLower t C/ha, without the error of the area
 */
record StandInterval(Double lower, Double upper, Double densityLower, Double densityUpper) {

  static final StandInterval NONE = new StandInterval(null, null, null, null);

  /**
   * @param stand one whose stock is known
   */
  static StandInterval of(StandShare stand, MethodId method, CarbonParameters parameters) {
    StandModel model = StandModel.of(List.of(stand), method, parameters, 1);
    Spreads spreads = parameters.uncertainty().spreads(method);
    Spreads certainArea =
        factor -> factor.quantity() == Quantity.AREA ? Spread.CERTAIN : spreads.of(factor);
    MonteCarlo.Interval stock = StockUncertainty.DRAWS.intervals(model, spreads).get(0);
    MonteCarlo.Interval density = StockUncertainty.DRAWS.intervals(model, certainArea).get(0);
    double hectares = stand.hectares();
    return hectares > 0
        ? new StandInterval(
            stock.lower(), stock.upper(), density.lower() / hectares, density.upper() / hectares)
        : new StandInterval(stock.lower(), stock.upper(), null, null);
  }
}
