package io.tantu.charging;

import io.tantu.problem.ProblemException;
import java.util.List;

/** The request parameter {@code kind}: what a station serves; absent for any. */
public record StationKind(String value) {

  /** The kinds that the layer's schema knows. */
  public static final List<String> KNOWN = List.of("charging", "swap", "lng", "cng", "hydrogen");

  /**
   * Reads the parameter.
   *
   * @throws ProblemException {@code unknown-kind} with the known ones
   */
  public static StationKind parse(String text) {
    if (text != null && !KNOWN.contains(text)) {
      throw ProblemException.invalid(
              "unknown-kind",
              "kind is '%s'; the known ones are %s.".formatted(text, String.join(", ", KNOWN)))
          .with("known", KNOWN);
    }
    return new StationKind(text);
  }
}
