package io.tantu.target;

import io.tantu.catalog.LocalizedText;
import java.util.List;

/**
 * One target of the plan, city-wide.
 *
 * @param base where it starts from, in words, or null
 * @param clause where the plan states it
 * @param indicator what measures it, or null
 * @param contradicts ids of targets whose goals cannot hold together with this one's
 */
public record Target(
    String id,
    LocalizedText title,
    String unit,
    String base,
    List<Goal> goals,
    String leadBureau,
    String clause,
    IndicatorRef indicator,
    List<String> contradicts,
    LocalizedText note) {

  /**
   * What is to be reached by a year.
   *
   * @param year null where the plan names none
   * @param text the plan's own words
   * @param value in the target's unit; null for a qualitative goal
   */
  public record Goal(Integer year, String text, Comparison comparison, Double value) {}

  public Target {
    goals = goals == null ? List.of() : List.copyOf(goals);
    contradicts = contradicts == null ? List.of() : List.copyOf(contradicts);
  }
}
