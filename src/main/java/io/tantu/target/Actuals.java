package io.tantu.target;

import java.util.Optional;

/** Where measured figures come from. */
@FunctionalInterface
public interface Actuals {

  /** The city's figure, or nothing while a layer that it needs is not imported. */
  Optional<Actual> of(IndicatorRef indicator);
}
