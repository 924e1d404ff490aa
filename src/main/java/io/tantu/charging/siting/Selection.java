package io.tantu.charging.siting;

/** Which candidates may be chosen together: so many of them, or as few as can be. */
interface Selection {

  /**
   * Chooses what costs least at the costs.
   *
   * @param fixed by candidate, what is settled; see {@link Fixed}
   * @param shares filled: 1 for a candidate that is chosen, 0 for the others
   * @param raises filled: how much more the choice costs at least when the candidate is forced to
   *     be what it is not; infinite where it cannot be
   * @return what the choice costs; infinite when what is fixed allows none
   */
  double choose(double[] costs, Fixed fixed, double[] shares, double[] raises);
}
