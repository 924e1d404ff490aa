package io.tantu.carbon;

import io.tantu.carbon.uncertainty.Factor;
import io.tantu.carbon.uncertainty.Factors;
import java.util.Set;

/** How the volume of an arbour stand becomes carbon in its living biomass, roots included. */
public interface StockMethod {

  /**
   * Carbon per hectare by volume.
   *
   * @param group a parameter group of this method
   * @param factors what each parameter is multiplied with; the number and order of the line's
   *     classes do not depend on it
   */
  VolumeLine line(String group, Factors factors);

  /** The factors that the line of the group depends on. */
  Set<Factor> factors(String group);
}
