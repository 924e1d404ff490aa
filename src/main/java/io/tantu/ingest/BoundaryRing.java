package io.tantu.ingest;

import java.util.ArrayList;
import java.util.List;

/** The points of one ring (圈) of a site in the order of the file, while they come in. */
final class BoundaryRing {

  private final String name;
  private final List<BoundaryPoint> points = new ArrayList<>();
  private BoundaryPoint resumedAt;

  BoundaryRing(String name) {
    this.name = name;
  }

  void add(BoundaryPoint point) {
    points.add(point);
  }

  /** Whether the point is the ring's first one again, so that the ring ends. */
  boolean isClosedBy(BoundaryPoint point) {
    return points.size() >= 2 && points.get(0).isAt(point);
  }

  /** Whether the point closes a ring of the name once more that it closed before. */
  boolean endsAgainWith(String ringName, BoundaryPoint point) {
    return name.equals(ringName) && isClosedBy(point);
  }

  /** Notes that points of another ring came in between. */
  void resumeAt(BoundaryPoint point) {
    if (resumedAt == null) {
      resumedAt = point;
    }
  }

  /** The first point after others came in between, or null when the ring is in one piece. */
  BoundaryPoint resumedAt() {
    return resumedAt;
  }

  String name() {
    return name;
  }

  List<BoundaryPoint> points() {
    return points;
  }
}
