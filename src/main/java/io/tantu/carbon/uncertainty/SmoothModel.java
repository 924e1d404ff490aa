package io.tantu.carbon.uncertainty;

/** A model that tells how its amounts grow with each factor. */
public interface SmoothModel extends FactorModel {

  /**
   * How fast each amount grows with the factor, per unit of it, where all are 1. Jumps of step
   * tables are left out.
   */
  double[] slopes(Factor factor);
}
