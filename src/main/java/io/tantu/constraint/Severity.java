package io.tantu.constraint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.tantu.problem.Ids;
import java.util.Locale;

/** What a rule does to a site that it holds for, the gravest first. */
public enum Severity {
  FORBID,
  RESTRICT,
  WARN,
  PREFER;

  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The severity with the id.
   *
   * @throws io.tantu.problem.ProblemException {@code unknown-severity}
   */
  @JsonCreator
  public static Severity of(String id) {
    return Ids.find(values(), Severity::id, id, "severity");
  }
}
