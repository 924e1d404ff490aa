package io.tantu.carbon.uncertainty;

/** A value for each factor. */
@FunctionalInterface
public interface Factors {

  /** Everything as the parameters say. */
  Factors NONE = factor -> 1;

  double of(Factor factor);

  /** One factor changed, the others 1. */
  static Factors only(Factor changed, double value) {
    return factor -> factor.equals(changed) ? value : 1;
  }
}
