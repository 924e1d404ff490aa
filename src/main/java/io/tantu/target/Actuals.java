package io.tantu.target;

import java.util.List;
import java.util.Optional;

/** Where measured figures come from. Implementations are thread-safe. */
public interface Actuals {

  /** The figure now, or nothing while a layer that it needs is not imported. */
  Optional<MeasuredFigure> of(IndicatorRef indicator);

  /**
   * Every stored figure, one for each combination of layer versions, in no order.
   *
   * @param now the figure now
   */
  List<HistoryPoint> history(IndicatorRef indicator, Actual now);
}
