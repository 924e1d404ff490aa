package io.tantu.cli;

import io.tantu.charging.Position;
import io.tantu.problem.ProblemException;

/** A place as one types it: {@code LON,LAT}. */
final class PlaceText {

  private PlaceText() {}

  /**
   * Reads it.
   *
   * @throws ProblemException {@code bad-position}
   */
  static Position parse(String text) {
    String[] parts = text.split("[,，]", -1);
    if (parts.length != 2) {
      throw ProblemException.invalid(
          "bad-position",
          "The place is '%s'; LON,LAT in degrees with a comma between is wanted, such as 106.23,38.48."
              .formatted(text));
    }
    return Position.parse(parts[0].strip(), parts[1].strip());
  }
}
