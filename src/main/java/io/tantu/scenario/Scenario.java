package io.tantu.scenario;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.assessment.Verdict;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.constraint.Subject;
import io.tantu.ingest.ImportIssue;
import io.tantu.measure.Receipt;
import io.tantu.target.Status;
import java.util.List;

/**
 * What everything would be: the body that is stored, served and compared.
 *
 * @param provenance the weakest among the layers; what a scenario adds is never more than assumed
 * @param layers what it changes
 * @param indicators those that a changed layer is counted by, by county
 * @param carbon null where the forest is not changed, or not accounted
 * @param targets those that a changed indicator measures
 * @param conflicts what stands in the way of what it builds
 * @param remarks what to know of the versions that it lies on, as they stand when it is asked for
 * @param changes as they were asked, for the map and for whoever goes on from here
 * @param receipt null for a preview, which is not kept
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Scenario(
    String name,
    String note,
    Provenance.Kind provenance,
    List<LayerChange> layers,
    List<IndicatorChange> indicators,
    CarbonChange carbon,
    List<TargetChange> targets,
    List<Conflict> conflicts,
    List<LocalizedText> remarks,
    List<ScenarioQuestion.LayerEdit> changes,
    Receipt receipt) {

  /** The same with other remarks. */
  Scenario with(List<LocalizedText> others) {
    return new Scenario(
        name,
        note,
        provenance,
        layers,
        indicators,
        carbon,
        targets,
        conflicts,
        others,
        changes,
        receipt);
  }

  /**
   * A layer without and with the scenario.
   *
   * @param version the name that the layer would have if the scenario were carried out
   * @param areaChangeHa of the features' own areas
   * @param placement of the features that it puts; null where it puts none, no counties are
   *     imported, or it was kept in the older form
   * @param notes on how the features that it puts were read, the first few of a kind
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record LayerChange(
      String layer,
      LocalizedText title,
      String base,
      String version,
      int added,
      int replaced,
      int deleted,
      double areaChangeHa,
      Placement placement,
      List<ImportIssue> notes) {

    /** Those kept in the older form have no notes. */
    public LayerChange {
      notes = notes == null ? List.of() : List.copyOf(notes);
    }
  }

  /**
   * Where features that a scenario puts into a layer lie: no figure by county counts what is
   * outside them all, and most count ground once that two features claim.
   *
   * @param outside how many of the features lie outside every county
   * @param outsideHa how much of their ground does
   * @param sharedHa how much of it other features of the layer, or of themselves, claim too
   */
  public record Placement(int outside, double outsideHa, double sharedHa) {}

  /** A figure without and with the scenario, in its unit. */
  public record Change(String code, String name, Double before, Double after) {}

  /** An indicator in its usual definition, by county. */
  public record IndicatorChange(
      String indicator,
      LocalizedText title,
      String definition,
      String unit,
      List<Change> zones,
      Change total) {}

  /**
   * The carbon stock of the forest, t C, by county.
   *
   * @param lower95 of the total with the scenario; null in a preview, as {@code upper95}
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record CarbonChange(
      String method, List<Change> zones, Change total, Double lower95, Double upper95) {}

  /**
   * A target's measured figure without and with the scenario.
   *
   * @param goal number of the goal that decides now; null where the plan gives none
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record TargetChange(
      String target,
      LocalizedText title,
      String unit,
      Integer year,
      Double goal,
      Double before,
      Double after,
      Status statusBefore,
      Status statusAfter) {}

  /**
   * What stands in the way of a feature that the scenario builds.
   *
   * @param feature its id in the scenario's version
   * @param rules ids of the rules that hold for it
   */
  public record Conflict(
      String layer,
      long feature,
      String name,
      Subject subject,
      Verdict verdict,
      LocalizedText sentence,
      List<String> rules) {}
}
