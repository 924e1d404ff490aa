package io.tantu.target;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import java.util.List;

/**
 * A target with its counties and its history.
 *
 * @param counties null when nothing measures the target by county
 * @param history measured and entered figures, earliest first; those without a date at the end
 */
public record TargetDetail(
    @JsonUnwrapped TargetStanding standing, Counties counties, List<HistoryPoint> history) {

  /**
   * The figure by county.
   *
   * @param assumption how the city's gap is shared out: a planning assumption, since the plan
   *     splits none
   * @param provenance of the figures by county
   */
  public record Counties(
      LocalizedText assumption, Provenance.Kind provenance, List<CountyStanding> zones) {}

  /**
   * One county.
   *
   * @param value in the target's unit, or null
   * @param share the county's part of the city's gap, 0 to 1; null when no county has a weight
   * @param gaps its part of what is missing to each goal that is not met; over the counties they
   *     sum to that exactly
   */
  public record CountyStanding(
      String code, String name, Double value, String text, Double share, List<GapShare> gaps) {}

  /**
   * Part of a gap.
   *
   * @param year of the goal, or null where it has none
   * @param missing in the target's unit, points for %, to six decimals
   */
  public record GapShare(Integer year, double missing) {}
}
