package io.tantu.renewable.installed;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.measure.Receipt;
import io.tantu.target.Comparison;
import java.util.List;
import java.util.Map;

/**
 * Installed capacity by county beside the plan's goals.
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

  /** One county, or all together; 1 万千瓦 is 10 MW. */
  public record County(
      String code, String name, List<Installed> layers, double capacityMw, double capacity10Mw) {}

  /**
   * What a layer has in a county.
   *
   * @param parts MW by the values of the attribute that capacity is told apart by
   */
  public record Installed(String layer, int plants, double capacityMw, Map<String, Double> parts) {}

  /**
   * A goal of the plan, in 万千瓦 (10 MW).
   *
   * @param missing what is installed less than the goal; 0 when it is reached
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
      Double missing10Mw,
      List<String> contradicts,
      LocalizedText note) {}

  /** What a layer says of itself. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Source(
      String layer, LocalizedText title, String asOf, String source, LocalizedText note) {}
}
