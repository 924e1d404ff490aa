package io.tantu.charging.siting;

/**
 * A choice that was found.
 *
 * @param chosen candidates; not to be changed
 * @param cost what it costs
 */
record Found(int[] chosen, double cost) {

  Found orBetter(Found other) {
    return other.cost < cost ? other : this;
  }
}
