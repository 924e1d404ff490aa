package io.tantu.measure;

import com.fasterxml.jackson.annotation.JsonValue;
import io.tantu.problem.Ids;
import java.util.Locale;

/** What a covered area is divided by. */
public enum Denominator {
  /** Ellipsoidal area of the zone's boundary. */
  MEASURED,
  /** The zone's statistical area as published. */
  PUBLISHED;

  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The denominator with the id; measured for null.
   *
   * @throws io.tantu.problem.ProblemException {@code unknown-denominator}
   */
  public static Denominator of(String id) {
    return id == null ? MEASURED : Ids.find(values(), Denominator::id, id, "denominator");
  }
}
