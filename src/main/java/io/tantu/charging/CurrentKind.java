package io.tantu.charging;

import io.tantu.problem.ProblemException;
import java.util.Locale;

/** The request parameter {@code current}: which current a station must offer. */
public enum CurrentKind {
  AC,
  DC;

  /**
   * Reads the parameter; null for any.
   *
   * @throws ProblemException {@code bad-current}
   */
  public static CurrentKind parse(String text) {
    if (text == null) {
      return null;
    }
    for (CurrentKind kind : values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(text)) {
        return kind;
      }
    }
    throw ProblemException.invalid(
        "bad-current",
        "current is '%s'; ac (stations with an AC pile) or dc (with a DC pile) is wanted."
            .formatted(Numbers.echo(text)));
  }

  /** Whether the station has a pile of this current. */
  boolean offeredBy(ChargingStation station) {
    return (this == AC ? station.acPiles() : station.dcPiles()) > 0;
  }
}
