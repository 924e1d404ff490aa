package io.tantu.charging;

import io.tantu.problem.ProblemException;
import java.util.Collection;

/** The request parameter {@code kind}: what a station serves; null for any. */
public record StationKind(String value) {

  /**
   * Reads the parameter.
   *
   * @param known the kinds that the layer's schema lists
   * @throws ProblemException {@code unknown-kind} with the known ones
   */
  public static StationKind parse(String text, Collection<String> known) {
    if (text != null && !known.contains(text)) {
      throw ProblemException.invalid(
              "unknown-kind",
              "kind is '%s'; the known ones are %s.".formatted(text, String.join(", ", known)))
          .with("known", known);
    }
    return new StationKind(text);
  }
}
