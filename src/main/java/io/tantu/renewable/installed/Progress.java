package io.tantu.renewable.installed;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.measure.Receipt;
import io.tantu.target.Comparison;
import java.util.List;
import java.util.Map;

/**
 * Installed and planned capacity by county and year beside the plan's goals.
 *
 * @param counties by code
 * @param outside plants that lie in no county
 * @param goals of the whole city: the plan splits none by county
 * @param sources what each layer says of itself
 * @param planned what is known of capacity that is planned
 */
public record Progress(
    List<County> counties,
    County total,
    int outside,
    List<Goal> goals,
    List<Source> sources,
    LocalizedText planned,
    LocalizedText caveat,
    Provenance.Kind provenance,
    Receipt receipt) {

  /**
   * One county, or all together; 1 万千瓦 is 10 MW.
   *
   * @param capacityMw of the plants that stand
   * @param plannedMw of those to come
   * @param years by the year of operation, the earliest first; last what names none
   */
  public record County(
      String code,
      String name,
      List<Installed> layers,
      double capacityMw,
      double capacity10Mw,
      double plannedMw,
      double planned10Mw,
      List<Year> years) {}

  /**
   * What a layer has in a county.
   *
   * @param plants that stand
   * @param capacityMw theirs
   * @param parts theirs in MW by the values of the attribute that capacity is told apart by
   * @param planned plants to come
   */
  public record Installed(
      String layer,
      int plants,
      double capacityMw,
      Map<String, Double> parts,
      int planned,
      double plannedMw) {}

  /**
   * What begins to operate in a year.
   *
   * @param year absent where it is not told
   * @param capacityMw of plants that stand
   * @param plannedMw of those to come
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Year(Integer year, double capacityMw, double plannedMw) {}

  /**
   * A goal of the plan, in 万千瓦 (10 MW).
   *
   * @param planned10Mw what is to come by the goal's year; what names no year is not
   * @param missing10Mw what is installed less than the goal; 0 when it is reached
   * @param missingPlanned10Mw what is less than the goal when that has come
   * @param contradicts ids of targets that it cannot hold together with
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Goal(
      String target,
      LocalizedText title,
      Integer year,
      String text,
      Comparison comparison,
      Double goal10Mw,
      double installed10Mw,
      double planned10Mw,
      Double missing10Mw,
      Double missingPlanned10Mw,
      List<String> contradicts,
      LocalizedText note) {}

  /** What a layer says of itself. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Source(
      String layer, LocalizedText title, String asOf, String source, LocalizedText note) {}
}
