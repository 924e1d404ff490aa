package io.tantu.ingest;

import io.tantu.geometry.OutlineCrossings;
import io.tantu.geometry.OutlineCrossings.Crossing;
import io.tantu.ingest.ImportIssue.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Settles the order of a ring's boundary points: that of the file, else that of their numbers where
 * the file's crosses itself and theirs does not. Nothing is moved, added or left out, since the
 * points are a legal outline.
 */
final class RingOrder {

  /** Letters, the number that counts, and nothing after it: {@code J12}, {@code 12}. */
  private static final Pattern COUNTED = Pattern.compile("(.*?)(\\d{1,9})");

  private static final int FEWEST = 3;

  private final BoundaryRing ring;
  private final PointSystem system;
  private final SiteNotes notes;

  RingOrder(BoundaryRing ring, PointSystem system, SiteNotes notes) {
    this.ring = ring;
    this.system = system;
    this.notes = notes;
  }

  /** The points in their order, none at the place of the one before; null with an error noted. */
  List<BoundaryPoint> settle() {
    List<BoundaryPoint> points = withoutRepeated();
    if (isContradicted(points)) {
      return null;
    }
    if (points.size() < FEWEST) {
      notes.error(
          "too-few-points",
          points.get(0),
          PointSentence.FEW_POINTS.text(ring.name(), points.size(), BoundaryPoint.inWords(points)));
      return null;
    }
    Crossing crossing = crossing(points);
    if (crossing == null && ring.resumedAt() == null) {
      return points;
    }
    List<BoundaryPoint> counted = byNumber(points);
    if (counted == null || crossing(counted) != null) {
      refuse(points, crossing);
      return null;
    }
    notes.add(
        "points-out-of-order",
        Severity.WARNING,
        crossing == null ? ring.resumedAt() : points.get(crossing.edge()),
        PointSentence.ORDER_OF_NUMBERS.text(
            crossing == null
                ? PointSentence.IN_PIECES.text(ring.name())
                : CrossingWords.of(List.of(points), crossing),
            counted.get(0).number(),
            counted.get(counted.size() - 1).number()));
    return counted;
  }

  private List<BoundaryPoint> withoutRepeated() {
    List<BoundaryPoint> kept = new ArrayList<>();
    List<BoundaryPoint> dropped = new ArrayList<>();
    for (BoundaryPoint point : ring.points()) {
      boolean repeats = !kept.isEmpty() && kept.get(kept.size() - 1).isAt(point);
      (repeats ? dropped : kept).add(point);
    }
    if (!dropped.isEmpty()) {
      BoundaryPoint first = dropped.get(0);
      notes.add(
          "repeated-points",
          Severity.INFO,
          first,
          PointSentence.REPEATED.text(dropped.size(), first.inWords()));
    }
    return kept;
  }

  /** Whether a point number stands at two places. */
  private boolean isContradicted(List<BoundaryPoint> points) {
    Map<String, BoundaryPoint> byNumber = new HashMap<>();
    for (BoundaryPoint point : points) {
      BoundaryPoint before = byNumber.putIfAbsent(point.number(), point);
      if (before != null && !before.isAt(point)) {
        notes.error(
            "repeated-point-number",
            point,
            PointSentence.NUMBER_TWICE.text(
                point.number(), ring.name(), before.line(), point.line()));
        return true;
      }
    }
    return false;
  }

  private void refuse(List<BoundaryPoint> points, Crossing crossing) {
    if (crossing != null) {
      notes.crossing(List.of(points), crossing);
    } else {
      notes.error(
          "interrupted-ring",
          ring.resumedAt(),
          PointSentence.INTERRUPTED.text(ring.name(), ring.resumedAt().inWords()));
    }
  }

  private Crossing crossing(List<BoundaryPoint> points) {
    return OutlineCrossings.first(Collections.singletonList(system.eastNorth(points)));
  }

  /** The points by their numbers; null when those do not count them, or the file goes by them. */
  private static List<BoundaryPoint> byNumber(List<BoundaryPoint> points) {
    Map<Long, BoundaryPoint> byCount = new HashMap<>();
    String letters = null;
    for (BoundaryPoint point : points) {
      Matcher number = COUNTED.matcher(point.number());
      if (!number.matches() || letters != null && !letters.equals(number.group(1))) {
        return null;
      }
      letters = number.group(1);
      if (byCount.put(Long.valueOf(number.group(2)), point) != null) {
        return null;
      }
    }
    List<BoundaryPoint> counted =
        byCount.entrySet().stream()
            .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
            .map(Map.Entry::getValue)
            .toList();
    return counted.equals(points) ? null : counted;
  }
}
