package io.tantu.charging.siting;

/** Makes a choice of the shares in which a relaxation chooses the candidates. */
@FunctionalInterface
interface Rounding {

  /** A choice that the problem allows, with what it truly costs. */
  Found round(double[] shares);
}
