package io.tantu.carbon;

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
 * @param issues what could not be counted in all zones together, gathered by cause
 */
public record CarbonAnswer(
    String by,
    AccountingRules.Method method,
    LocalizedText volumeNote,
    Provenance.Kind provenance,
    List<Zone> zones,
    Zone total,
    Uncertainty uncertainty,
    List<IssueGroup> issues,
    Receipt receipt) {

  /**
   * One zone, or all of them.
   *
   * @param lower95 lower end of the 95 % interval of the stock in t C, or null while not computed
   * @param upper95 upper end, or null
   * @param sinkTonnesCO2ePerYear null: one layer version says nothing about change
   * @param areaHa area of all stands
   * @param notCountedHa part of it whose stock is not known
   * @param byMethod t C of the same stands by each method
   */
  public record Zone(
      String code,
      String name,
      double stockTonnesC,
      double stockTonnesCO2e,
      Double lower95,
      Double upper95,
      Double sinkTonnesCO2ePerYear,
      double areaHa,
      double notCountedHa,
      double volumeM3,
      List<Pool> pools,
      List<Species> bySpecies,
      Map<MethodId, Double> byMethod) {}

  /**
   * A carbon pool.
   *
   * @param tonnesC null where the pool is left out
   * @param reason why it is left out, or null
   */
  public record Pool(
      String id, LocalizedText title, boolean included, Double tonnesC, LocalizedText reason) {}

  /** One species; null gathers stands without one. */
  public record Species(
      String species, double areaHa, double notCountedHa, double volumeM3, double tonnesC) {}

  /** Whether the 95 % interval was computed, and why not. */
  public record Uncertainty(boolean available, LocalizedText reason) {}

  /**
   * Stands of all zones that could not be counted for one cause.
   *
   * @param scope what the count runs over: all zones together
   * @param standIds the first of them
   */
  public record IssueGroup(
      String code,
      LocalizedText scope,
      LocalizedText seen,
      LocalizedText remedy,
      int standCount,
      List<String> standIds) {}
}
