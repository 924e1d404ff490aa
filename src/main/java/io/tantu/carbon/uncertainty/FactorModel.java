package io.tantu.carbon.uncertainty;

import java.util.Set;

/** Amounts, one a zone, as a function of factors. */
public interface FactorModel {

  /** The factors that any of the amounts depends on, in a fixed order. */
  Set<Factor> factors();

  /** The amounts; with {@link Factors#NONE} the best estimates. */
  double[] amounts(Factors factors);

  /**
   * How fast each amount grows with the factor, per unit of it, where all are 1. Jumps of step
   * tables are left out.
   */
  double[] slopes(Factor factor);
}
