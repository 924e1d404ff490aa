package io.tantu.charging.siting;

/** As many candidates as pay: each costs 1 beside what it saves. */
record Fewest() implements Selection {

  @Override
  public double choose(double[] costs, Fixed fixed, double[] shares, double[] raises) {
    double sum = 0;
    for (int candidate = 0; candidate < costs.length; candidate++) {
      double cost = 1 + costs[candidate];
      boolean in = fixed.in(candidate) || fixed.free(candidate) && cost < 0;
      shares[candidate] = in ? 1 : 0;
      raises[candidate] = fixed.free(candidate) ? Math.abs(cost) : Double.POSITIVE_INFINITY;
      sum += in ? cost : 0;
    }
    return sum;
  }
}
