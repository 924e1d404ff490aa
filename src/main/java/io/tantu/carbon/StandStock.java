package io.tantu.carbon;

/**
 * What one hectare of a stand holds by one method, or why nothing can be said.
 *
 * @param tonnesCPerHectare 0 when there is an issue
 * @param volumeM3PerHa standing volume that counts: 0 for shrub, fruit, and volumes out of range
 * @param issue null when the stock is known
 */
record StandStock(double tonnesCPerHectare, double volumeM3PerHa, CarbonIssue issue) {

  boolean known() {
    return issue == null;
  }
}
