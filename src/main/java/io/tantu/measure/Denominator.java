package io.tantu.measure;

import com.fasterxml.jackson.annotation.JsonValue;
import io.tantu.problem.ProblemException;
import java.util.Arrays;
import java.util.List;
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
   * @throws ProblemException {@code unknown-denominator}
   */
  public static Denominator of(String id) {
    List<String> known = Arrays.stream(values()).map(Denominator::id).toList();
    return id == null
        ? MEASURED
        : Arrays.stream(values())
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    ProblemException.invalid(
                            "unknown-denominator",
                            "There is no denominator '%s'; it is %s."
                                .formatted(id, String.join(" or ", known)))
                        .with("known", known));
  }
}
