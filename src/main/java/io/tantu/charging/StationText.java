package io.tantu.charging;

import io.tantu.problem.ProblemException;
import java.util.Locale;

/**
 * The request parameter {@code text}: what a station's name, id or kind of operator must contain,
 * in whatever case.
 *
 * @param value in lower case
 */
public record StationText(String value) {

  private static final int MAX_LENGTH = 100;

  /**
   * Reads the parameter; null for any.
   *
   * @throws ProblemException {@code bad-text} for none but blanks, and for more than 100 characters
   */
  public static StationText parse(String text) {
    if (text == null) {
      return null;
    }
    String wanted = text.strip();
    if (wanted.isEmpty() || wanted.length() > MAX_LENGTH) {
      throw ProblemException.invalid(
          "bad-text",
          "text has %d characters; 1 to %d of a station's name, id or operator are wanted."
              .formatted(wanted.length(), MAX_LENGTH));
    }
    return new StationText(wanted.toLowerCase(Locale.ROOT));
  }

  /** Whether the station contains it. */
  boolean in(ChargingStation station) {
    return in(station.name()) || in(station.stationId()) || in(station.operatorClass());
  }

  private boolean in(String attribute) {
    return attribute != null && attribute.toLowerCase(Locale.ROOT).contains(value);
  }
}
