package io.tantu.renewable.potential;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.constraint.Constraint;
import io.tantu.constraint.NotJudged;
import io.tantu.measure.Receipt;
import io.tantu.renewable.EnergyKind;
import io.tantu.renewable.Rooftop;
import io.tantu.renewable.Stated;
import io.tantu.renewable.land.PieceRule;
import java.time.LocalDate;
import java.util.List;

/**
 * The potential of each county.
 *
 * @param asOf the day whose siting rules count
 * @param pieces what is asked of pieces of land
 * @param kinds that were asked for, in the order in which ground is counted, with their figures
 * @param rooftop null when it was not asked for
 * @param order what shared ground means
 * @param counties by code
 * @param rules that land was judged by, of the kinds' subjects
 * @param notJudged rules that nothing tells of, by the kinds' subjects
 * @param caveat what the figures are not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Potential(
    LocalDate asOf,
    PieceRule pieces,
    List<EnergyKind> kinds,
    Rooftop rooftop,
    Stated gridFactor,
    LocalizedText order,
    List<County> counties,
    County total,
    List<Constraint> rules,
    List<NotJudged> notJudged,
    LocalizedText caveat,
    Provenance.Kind provenance,
    Receipt receipt) {

  /** One county, or all together. */
  public record County(String code, String name, List<KindPotential> kinds, Sum total) {}

  /**
   * What one kind could have. Land, roofs and capacity are its own, whatever other kinds take.
   *
   * @param landHa land that no judged rule touches; absent for roofs
   * @param pieces number of its pieces
   * @param restrictedHa land that only rules of severity restrict touch, not in the capacity
   * @param countedHa land that no kind before it takes
   * @param roofHa roofs that can carry modules; absent for land
   * @param capacityMw on all of its land
   * @param countedMw on the land that no kind before it takes
   * @param energyGwhPerYear of {@code countedMw}, as what it avoids
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record KindPotential(
      String kind,
      Double landHa,
      Integer pieces,
      Double restrictedHa,
      Double countedHa,
      Double roofHa,
      double capacityMw,
      double countedMw,
      double energyGwhPerYear,
      double avoidedTonnesCO2ePerYear) {}

  /** All kinds together, shared ground counted once. */
  public record Sum(
      double countedHa,
      double capacityMw,
      double energyGwhPerYear,
      double avoidedTonnesCO2ePerYear) {}
}
