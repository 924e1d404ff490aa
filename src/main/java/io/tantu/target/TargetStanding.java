package io.tantu.target;

import io.tantu.catalog.LocalizedText;
import java.util.List;

/**
 * A target with what is measured beside it.
 *
 * @param actual null when nothing measures it, or not yet
 * @param status how its earliest goal stands
 */
public record TargetStanding(
    String id,
    LocalizedText title,
    String unit,
    String base,
    String leadBureau,
    String clause,
    IndicatorRef indicator,
    Actual actual,
    Status status,
    List<GoalStanding> goals,
    List<String> contradicts,
    LocalizedText note) {

  /**
   * A goal and how it stands.
   *
   * @param year null where the plan names none
   * @param gap actual − value in the target's unit: negative is missing, except for a goal that is
   *     a ceiling; null when there is no number to compare
   */
  public record GoalStanding(
      Integer year, String text, Comparison comparison, Double value, Status status, Double gap) {}
}
