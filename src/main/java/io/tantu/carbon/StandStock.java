package io.tantu.carbon;

/**
 * What one hectare of a stand holds by one method, or why nothing can be said.
 *
 * @param group the parameter group that it is by; null when there is an issue
 * @param tonnesCPerHectare 0 when there is an issue
 * @param volumeM3PerHa standing volume that counts: 0 for shrub, fruit, and volumes out of range
 * @param issue null when the stock is known
 */
record StandStock(String group, double tonnesCPerHectare, double volumeM3PerHa, CarbonIssue issue) {

  static StandStock unknown(double volumeM3PerHa, CarbonIssue issue) {
    return new StandStock(null, 0, volumeM3PerHa, issue);
  }

  boolean known() {
    return issue == null;
  }
}
