package io.tantu.carbon.projection;

import io.tantu.carbon.MethodId;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import java.util.List;

/**
 * The forest's carbon in years to come under stated growth, with planned planting.
 *
 * @param by id of the zone layer
 * @param baseYear the year that the forest layer describes
 * @param growthPercent yearly net growth of volume, growth less use
 * @param growthHalfWidthPercent half of its 95 % interval, % of it
 * @param planting null without a plan
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
    Planted planting,
    List<Zone> zones,
    Zone total,
    LocalizedText note) {

  /**
   * What is planted.
   *
   * @param hectares of ground that no stand holds already
   * @param drawnHectares of the whole polygon in all zones
   * @param verified false while the source or the interval was not checked
   */
  public record Planted(
      String species,
      int year,
      double survival,
      double hectares,
      double drawnHectares,
      double tonnesCPerHaPerYear,
      String source,
      boolean verified) {}

  /** One zone, or all of them. */
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
