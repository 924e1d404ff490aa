package io.tantu.charging.siting;

/**
 * A choice of candidates that is to cost least, freed of the condition that each demand is served
 * once: for that a demand has a price instead. At any prices the sum of them and of what a {@link
 * Selection} of candidates costs at these prices is a bound from below.
 */
interface Relaxation {

  int demands();

  int candidates();

  /** What the demand costs without any candidate, its highest price; may be infinite. */
  double ceiling(int demand);

  /**
   * What each candidate adds at the prices: nothing, or less than nothing where it serves demand
   * for less than the price.
   */
  void costs(double[] prices, double[] costs);

  /**
   * How much of each demand is left unserved at the prices when so great shares of the candidates
   * are chosen; less than 0 where it is served more than once.
   */
  void unserved(double[] prices, double[] shares, double[] unserved);

  /** How many steps one look at all prices takes about. */
  long work();
}
