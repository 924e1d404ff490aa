package io.tantu.target;

import io.tantu.catalog.LocalizedText;
import java.util.List;

/**
 * One target of the plan, city-wide.
 *
 * @param area id of the area of the plan
 * @param base where it starts from, in words, or null
 * @param clause where the plan states it
 * @param denominator what the figure is a share of in the plan's own words; null where the plan
 *     names nothing, or an indicator measures it and names its own
 * @param indicator what measures it, or null
 * @param needs what would have to be imported to measure it, or null
 * @param contradicts ids of targets whose goals cannot hold together with this one's
 */
public record Target(
    String id,
    String area,
    LocalizedText title,
    String unit,
    String base,
    List<Goal> goals,
    String leadBureau,
    String clause,
    LocalizedText denominator,
    IndicatorRef indicator,
    LocalizedText needs,
    List<String> contradicts,
    LocalizedText note) {

  /**
   * What is to be reached by a year.
   *
   * @param year null where the plan names none
   * @param text the plan's own words
   * @param value in the target's unit; null for a qualitative goal
   */
  public record Goal(Integer year, String text, Comparison comparison, Double value) {

    boolean numeric() {
      return value != null;
    }
  }

  public Target {
    goals = goals == null ? List.of() : List.copyOf(goals);
    contradicts = contradicts == null ? List.of() : List.copyOf(contradicts);
  }

  /** Whether a smaller figure is the better one: where a goal is a ceiling. */
  boolean lowerIsBetter() {
    return goals.stream().anyMatch(goal -> goal.comparison() == Comparison.AT_MOST);
  }
}
