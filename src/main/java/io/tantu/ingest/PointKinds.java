package io.tantu.ingest;

import io.tantu.problem.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Holds the points of a file against each other: all must be of one kind. */
final class PointKinds {

  /** The kinds in the file's order, each with its first point. */
  private final Map<PointKind, BoundaryPoint> firsts = new LinkedHashMap<>();

  private PointKinds() {}

  static PointKinds of(BoundaryFile file) {
    PointKinds kinds = new PointKinds();
    file.eachPoint(
        point -> {
          PointKind kind = PointKind.of(point.first(), point.second());
          if (kind != null) {
            kinds.firsts.putIfAbsent(kind, point);
          }
        });
    return kinds;
  }

  /**
   * The kind of all points that look like points in China; null when none does.
   *
   * @throws ProblemException {@code mixed-crs} naming the first line of each kind
   */
  PointKind only(String fileName) {
    if (firsts.size() > 1) {
      List<Map.Entry<PointKind, BoundaryPoint>> byLine =
          firsts.entrySet().stream()
              .sorted((a, b) -> Long.compare(a.getValue().line(), b.getValue().line()))
              .toList();
      String seen =
          byLine.stream()
              .map(
                  e ->
                      "line %d, point %s: %s"
                          .formatted(
                              e.getValue().line(), e.getValue().number(), e.getKey().inWords()))
              .collect(Collectors.joining("; "));
      throw ProblemException.invalid(
              "mixed-crs",
              "The points of '%s' are in several coordinate systems: %s. Bring all of them into one system."
                  .formatted(fileName, seen))
          .with("lines", byLine.stream().map(e -> e.getValue().line()).toList());
    }
    return firsts.isEmpty() ? null : firsts.keySet().iterator().next();
  }

  /** The first point of the kind. */
  BoundaryPoint first(PointKind kind) {
    return firsts.get(kind);
  }
}
