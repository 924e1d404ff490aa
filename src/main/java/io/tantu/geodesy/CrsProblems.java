package io.tantu.geodesy;

import io.tantu.problem.ProblemException;
import java.util.List;

/** What can go wrong with a coordinate system from outside, and what to do about it. */
final class CrsProblems {

  private CrsProblems() {}

  static ProblemException unknown(String seen) {
    return ProblemException.invalid(
        "unknown-crs",
        ("The coordinate system '%s' is not known; pass EPSG:<number>, for example EPSG:4490"
                + " (degrees), EPSG:4544 or EPSG:4523 (metres, without and with zone prefix), or"
                + " GCJ-02 or BD-09.")
            .formatted(seen));
  }

  /** With the point as {@code point}, x first. */
  static ProblemException outside(String id, double x, double y) {
    return ProblemException.invalid(
            "outside-crs",
            "The point %s, %s does not lie in %s; check which coordinate system the file is in."
                .formatted(x, y, id))
        .with("point", List.of(x, y));
  }
}
