package io.tantu.carbon;

/**
 * What one hectare of a stand holds by one method, or why nothing can be said.
 *
 * @param group the parameter group that it is by; null when there is an issue
 * @param tonnesCPerHectare 0 when there is an issue
 * @param volumeM3PerHa standing volume that counts: 0 for shrub, fruit, and volumes out of range
 * @param issue null when the stock is known
 */
public record StandStock(
    String group, double tonnesCPerHectare, double volumeM3PerHa, CarbonIssue issue) {

  private static final double HUNDREDTHS_PER_HECTARE = 1e6;

  static StandStock unknown(double volumeM3PerHa, CarbonIssue issue) {
    return new StandStock(null, 0, volumeM3PerHa, issue);
  }

  /** Area as it is recorded: to a hundredth of a square metre. */
  public static double recordedHectares(double hectares) {
    return Math.round(hectares * HUNDREDTHS_PER_HECTARE) / HUNDREDTHS_PER_HECTARE;
  }

  /** What so many hectares of it hold. */
  public CarbonStock over(double hectares) {
    return CarbonStock.ofTonnesC(tonnesCPerHectare * recordedHectares(hectares));
  }

  public boolean known() {
    return issue == null;
  }
}
