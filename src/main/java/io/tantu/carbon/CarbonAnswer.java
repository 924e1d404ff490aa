package io.tantu.carbon;

import io.tantu.carbon.uncertainty.Quantity;
import io.tantu.carbon.uncertainty.Spread;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.measure.Receipt;
import java.util.List;
import java.util.Map;

/**
 * Carbon stock by zone with its receipt: the body that is stored, served and exported.
 *
 * @param by id of the zone layer
 * @param volumeNote why the volume is larger than that of arbour forest
 * @param provenance the weakest provenance among the layers read
 * @param sinkPeriod the time that the sink is the mean of; null where there is no earlier version
 * @param issues what could not be counted in all zones together, gathered by cause, and what to
 *     know of what was
 */
public record CarbonAnswer(
    String by,
    AccountingRules.Method method,
    LocalizedText volumeNote,
    Provenance.Kind provenance,
    SinkPeriod sinkPeriod,
    List<Zone> zones,
    Zone total,
    Uncertainty uncertainty,
    List<IssueGroup> issues,
    Receipt receipt) {

  /**
   * The forest layer's versions that a sink lies between.
   *
   * @param from what the former one describes, as its provenance tells it
   */
  public record SinkPeriod(
      String from, String fromVersion, String to, String toVersion, double years) {

    static SinkPeriod of(TwoVersions versions) {
      return new SinkPeriod(
          versions.before().provenance().asOf(),
          versions.before().version(),
          versions.after().provenance().asOf(),
          versions.after().version(),
          versions.years());
    }
  }

  /**
   * One zone, or all of them.
   *
   * @param densityTonnesCPerHa stock over the area of the stands whose stock is known, t C/ha; null
   *     when there is no such land
   * @param lower95 lower end of the 95 % interval of the stock in t C, which is also its
   *     conservative value
   * @param upper95 upper end
   * @param propagatedHalfWidth half of the interval by error propagation, t C
   * @param contributions what each quantity adds to it, largest first
   * @param sinkTonnesCO2ePerYear mean of the sink period, negative for a source; null without one
   * @param areaHa area of all stands
   * @param notCountedHa part of it whose stock is not known
   * @param allPools living biomass and the pools that were asked for; null when none was
   * @param byMethod t C of the same stands by each method
   */
  public record Zone(
      String code,
      String name,
      double stockTonnesC,
      double stockTonnesCO2e,
      Double densityTonnesCPerHa,
      double lower95,
      double upper95,
      double propagatedHalfWidth,
      List<Contribution> contributions,
      Double sinkTonnesCO2ePerYear,
      double areaHa,
      double notCountedHa,
      double volumeM3,
      List<Pool> pools,
      PoolSum allPools,
      List<Species> bySpecies,
      Map<MethodId, Double> byMethod) {}

  /**
   * A carbon pool.
   *
   * @param included whether it was asked for; living biomass always is
   * @param tonnesC null where the pool is left out, as the three after it are
   * @param notCountedHa ground of its layer that no density is published for
   * @param reason why it is left out where nobody asks; null for living biomass
   */
  public record Pool(
      String id,
      LocalizedText title,
      boolean included,
      Double tonnesC,
      Double lower95,
      Double upper95,
      Double areaHa,
      Double notCountedHa,
      LocalizedText reason) {}

  /** Several pools together; an error that they share moves all of them. */
  public record PoolSum(double tonnesC, double tonnesCO2e, double lower95, double upper95) {}

  /** One species; null gathers stands without one. */
  public record Species(
      String species, double areaHa, double notCountedHa, double volumeM3, double tonnesC) {}

  /**
   * What one quantity adds to the uncertainty of a zone.
   *
   * @param halfWidthTonnesC half of the 95 % interval that it alone would leave
   * @param shareOfVariance 0 to 1; those of a zone add up to 1
   */
  public record Contribution(
      Quantity quantity, LocalizedText title, double halfWidthTonnesC, double shareOfVariance) {}

  /**
   * How the intervals were made.
   *
   * @param note what they leave out
   * @param draws random draws of approach 2
   * @param assumptions how far each quantity may be off
   */
  public record Uncertainty(
      LocalizedText note, int draws, long seed, List<Assumption> assumptions) {}

  /**
   * How far a quantity may be off.
   *
   * @param halfWidthPercent half of the 95 % interval, % of the value
   * @param verified false for what is assumed
   */
  public record Assumption(
      Quantity quantity,
      LocalizedText title,
      double halfWidthPercent,
      Spread.Form distribution,
      String source,
      boolean verified) {}

  /**
   * Stands of all zones with one thing to tell of them, or a zone without stands.
   *
   * @param counted true where nothing is missing from the account for it
   * @param scope what the count runs over: all zones together, or the zone without stands
   * @param standIds the first of them
   */
  public record IssueGroup(
      String code,
      boolean counted,
      LocalizedText scope,
      LocalizedText seen,
      LocalizedText remedy,
      int standCount,
      List<String> standIds) {}
}
