package io.tantu.charging.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.tantu.problem.Ids;
import java.util.Locale;

/** What a plan is to reach. */
public enum Goal {
  /** Most residents have a station near enough: maximal covering, or set covering. */
  COVERAGE,
  /** The mean way of all residents to their nearest station is least: the p-median. */
  MEAN_WAY,
  /** The longest way of any resident to the nearest station is least: the p-centre. */
  LONGEST_WAY;

  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The goal with the id; coverage for null.
   *
   * @throws io.tantu.problem.ProblemException {@code unknown-goal}
   */
  @JsonCreator
  public static Goal of(String id) {
    return id == null ? COVERAGE : Ids.find(values(), Goal::id, id, "goal");
  }
}
