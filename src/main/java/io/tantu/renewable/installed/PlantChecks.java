package io.tantu.renewable.installed;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.constraint.Constraint;
import io.tantu.constraint.NotJudged;
import io.tantu.constraint.Severity;
import io.tantu.measure.Receipt;
import java.time.LocalDate;
import java.util.List;

/**
 * Plants that stand and are to come, held against the siting rules of their days.
 *
 * @param footprint what stands for the ground of a plant
 * @param days by layer; several where its plants have days of their own
 * @param plants in the order of the layers
 * @param rules that grounds were judged by, of all days
 * @param notJudged rules that nothing tells of
 */
public record PlantChecks(
    LocalizedText footprint,
    List<LayerDay> days,
    List<Plant> plants,
    List<Constraint> rules,
    List<NotJudged> notJudged,
    Provenance.Kind provenance,
    Receipt receipt) {

  /**
   * A day whose rules plants of a layer are held against.
   *
   * @param assumed whether nobody asked for that day: plants state a year at most
   */
  public record LayerDay(String layer, LocalDate day, boolean assumed, LocalizedText why) {}

  /**
   * A plant.
   *
   * @param planned whether it is to come
   * @param day whose rules it is held against
   * @param siteAreaHa ground that it is known to take; absent when not known
   * @param hits rules whose ground it lies on; absent when it was not judged
   * @param notJudged why it was not judged; absent when it was
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Plant(
      String layer,
      long id,
      String name,
      double capacityMw,
      boolean planned,
      LocalDate day,
      Double siteAreaHa,
      List<Hit> hits,
      LocalizedText notJudged) {}

  /**
   * A rule that a plant's ground lies on.
   *
   * @param share of the plant's ground, 0 to 1
   */
  public record Hit(
      String rule,
      Severity severity,
      LocalizedText title,
      boolean verified,
      double overlapHa,
      double share) {}
}
