package io.tantu.ogc;

import io.tantu.problem.ProblemException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;

/**
 * {@code datetime}: an instant or interval of RFC 3339 (OGC 17-069r4, 7.15.4). It is checked and
 * then selects every feature, because the features carry no time of their own.
 */
record Datetime(String text) {

  static final RequestParameter<Datetime> PARAMETER =
      new RequestParameter<>(
          Datetime.class,
          "datetime",
          "An instant or an interval (RFC 3339, .. for an open end). The features carry no time of"
              + " their own, so it selects all of them.",
          Map.of("type", "string"),
          Datetime::read);

  private static Datetime read(String text) {
    if (text == null) {
      return new Datetime(null);
    }
    String[] ends = text.split("/", -1);
    boolean open = ends.length == 2 && isOpen(ends[0]) && isOpen(ends[1]);
    if (ends.length > 2 || open) {
      throw bad(text);
    }
    OffsetDateTime start = null;
    for (String end : ends) {
      if (ends.length == 2 && isOpen(end)) {
        continue;
      }
      OffsetDateTime instant = instant(text, end);
      if (start != null && instant.isBefore(start)) {
        throw RequestParameter.bad("datetime", text, "it ends before it starts");
      }
      start = instant;
    }
    return new Datetime(text);
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private static OffsetDateTime instant(String text, String end) {
    try {
      return OffsetDateTime.parse(end);
    } catch (DateTimeParseException e) {
      throw bad(text).causedBy(e);
    }
  }

  private static ProblemException bad(String text) {
    return RequestParameter.bad(
        "datetime",
        text,
        "an instant like 2026-01-22T00:00:00Z or an interval of two, one of them possibly '..', is"
            + " wanted");
  }
}
