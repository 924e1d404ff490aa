package io.tantu.constraint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.tantu.problem.Ids;
import java.util.Locale;

/** What is to stand somewhere. */
public enum Subject {
  PV_ARRAY,
  WIND_TURBINE,
  CHARGING_STATION,
  BUILDING;

  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The subject with the id.
   *
   * @throws io.tantu.problem.ProblemException {@code unknown-subject}
   */
  @JsonCreator
  public static Subject of(String id) {
    return Ids.find(values(), Subject::id, id, "subject");
  }
}
