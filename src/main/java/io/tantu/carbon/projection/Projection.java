package io.tantu.carbon.projection;

import io.tantu.carbon.MethodId;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.measure.Receipt;
import java.util.List;

/**
 * The forest's carbon in years to come under stated growth, with planned planting.
 *
 * @param by id of the zone layer
 * @param provenance the weakest provenance among the layers read
 * @param baseYear the year that the forest layer describes
 * @param growthPercent yearly net growth of volume, growth less use
 * @param growthHalfWidthPercent half of its 95 % interval, % of it
 * @param plan null without a layer of planned parcels
 * @param planting null without drawn ground
 * @param receipt null where the answer was not kept
 */
public record Projection(
    String by,
    MethodId method,
    String forestVersion,
    String parameterVersion,
    Provenance.Kind provenance,
    int baseYear,
    double growthPercent,
    double growthHalfWidthPercent,
    Planned plan,
    Planted planting,
    List<Zone> zones,
    Zone total,
    LocalizedText note,
    Receipt receipt) {

  /**
   * What a layer of planned parcels comes to.
   *
   * @param parcels number of parcels in the layer
   * @param countedParcels number of those that count with any ground
   * @param drawnHectares of all parcels as they are drawn
   * @param hectares that count: each point once, in a zone, without stands
   * @param species what is planted, in the order of the rates
   * @param overlapCount pairs of parcels that claim the same ground, which counts once
   * @param overlaps the largest of these pairs
   * @param issueCount how many things there are to tell of parcels
   * @param issues the first of them, what is not counted before what is
   */
  public record Planned(
      String layer,
      LocalizedText title,
      String version,
      int parcels,
      int countedParcels,
      double drawnHectares,
      double hectares,
      List<PlannedSpecies> species,
      int overlapCount,
      List<PlanOverlap> overlaps,
      int issueCount,
      List<PlanIssue> issues) {}

  /**
   * What is planned of one species.
   *
   * @param verified false while the source or the interval was not checked
   */
  public record PlannedSpecies(
      String species,
      double hectares,
      double tonnesCPerHaPerYear,
      double halfWidthPercent,
      String source,
      boolean verified) {}

  /** Two parcels that claim the same ground, which counts for the first. */
  public record PlanOverlap(String first, String second, double hectares) {}

  /**
   * What is planted on drawn ground.
   *
   * @param hectares of ground that neither a stand nor the plan holds already
   * @param drawnHectares of the whole polygon
   * @param plannedHectares part of it that the plan counts already
   * @param verified false while the source or the interval was not checked
   */
  public record Planted(
      String species,
      int year,
      double survival,
      double hectares,
      double drawnHectares,
      double plannedHectares,
      double tonnesCPerHaPerYear,
      String source,
      boolean verified) {}

  /**
   * One zone, or all of them.
   *
   * @param plantedHa planned and drawn
   */
  public record Zone(
      String code, String name, double stockTonnesC, double plantedHa, List<Step> steps) {}

  /**
   * One year; t C.
   *
   * @param stockTonnesC all living biomass
   * @param plantedTonnesC part of it in planted trees
   */
  public record Step(
      int year, double stockTonnesC, double plantedTonnesC, double lower95, double upper95) {}
}
