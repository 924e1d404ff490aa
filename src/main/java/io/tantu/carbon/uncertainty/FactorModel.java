package io.tantu.carbon.uncertainty;

import java.util.Set;

/** Amounts, one a zone, as a function of factors. */
public interface FactorModel {

  /** The factors that any of the amounts depends on, in a fixed order. */
  Set<Factor> factors();

  /** The amounts; with {@link Factors#NONE} the best estimates. */
  double[] amounts(Factors factors);
}
