package io.tantu.target;

import io.tantu.catalog.LocalizedText;
import java.time.LocalDate;
import java.util.List;

/**
 * A target with what is known of it beside it.
 *
 * @param definition what the figure is measured by, or null when nothing measures it
 * @param denominator what the figure is a share of, or that it is an amount, or that the plan does
 *     not say
 * @param actual the figure that counts for the status: the measured one, unless it is illustrative
 *     and there is an entered one; null when there is neither
 * @param measured the measured figure, or null
 * @param entered the newest entered figure, or null
 * @param pace how fast the figures that count changed, or null when there are not two dates
 * @param status how the goal stands that decides now: the earliest one with a number that is not
 *     met, else the last one with a number
 * @param statusYear the year of that goal, or null where it has none
 * @param illustrative whether that status comes from illustrative layers
 * @param needs what would have to be imported to measure it, or null
 */
public record TargetStanding(
    String id,
    LocalizedText title,
    PlanArea area,
    String unit,
    String base,
    String leadBureau,
    String clause,
    IndicatorRef indicator,
    TargetDefinition definition,
    LocalizedText denominator,
    Actual actual,
    Actual measured,
    Actual entered,
    Pace pace,
    Status status,
    Integer statusYear,
    LocalizedText reason,
    boolean illustrative,
    List<GoalStanding> goals,
    List<Alarm> alarms,
    List<String> contradicts,
    LocalizedText needs,
    LocalizedText note) {

  /**
   * A goal and how it stands.
   *
   * @param year null where the plan names none
   * @param deadline the last day of the year
   * @param gap actual − value in the target's unit: negative is missing, except for a goal that is
   *     a ceiling; null when there is no number to compare
   * @param missing how much is still to go, 0 or more; 0 when the goal is met
   * @param neededPerYear change a year that leads from the newest figure to the goal's number; null
   *     when the goal is met or there is no time to measure it by
   * @param reason one sentence
   * @param illustrative whether the status comes from illustrative layers
   * @param contradictions goals of other targets for the same year that cannot hold together with
   *     it
   */
  public record GoalStanding(
      Integer year,
      LocalDate deadline,
      String text,
      Comparison comparison,
      Double value,
      Status status,
      LocalizedText reason,
      boolean illustrative,
      Double gap,
      Double missing,
      Double neededPerYear,
      List<Contradiction> contradictions) {}
}
