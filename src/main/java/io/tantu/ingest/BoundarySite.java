package io.tantu.ingest;

import io.tantu.catalog.LocalizedText;
import io.tantu.ingest.ImportIssue.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A site given by boundary points, while its lines come in. Not thread-safe. */
final class BoundarySite {

  /** What the points make (记录图形属性). */
  enum Shape {
    POINTS,
    LINES,
    AREA
  }

  /**
   * What the file says of the site, to be held against what its points make.
   *
   * @param hectares null when it does not say
   * @param points null when it does not say
   */
  record Stated(Double hectares, Integer points) {
    static final Stated NOTHING = new Stated(null, null);
  }

  private final int number;
  private final long line;
  private final Shape shape;
  private final Stated stated;
  private final Map<String, Object> attributes = new LinkedHashMap<>();
  private final Set<String> varying = new HashSet<>();
  private final List<ImportIssue> notes = new ArrayList<>();
  private final List<BoundaryRing> rings = new ArrayList<>();
  private final Map<String, BoundaryRing> open = new HashMap<>();
  private BoundaryRing last;
  private long offered;

  /**
   * @param line where it begins in the file
   */
  BoundarySite(int number, long line, Shape shape, Stated stated) {
    this.number = number;
    this.line = line;
    this.shape = shape;
    this.stated = stated;
  }

  /**
   * Takes the point in, unless the site has too many already; those are only counted.
   *
   * @param away whether lines of another site came in between
   * @return whether it was kept
   */
  boolean add(String ringName, BoundaryPoint point, boolean away) {
    if (++offered > SiteLimits.SITE_VERTICES) {
      return false;
    }
    BoundaryRing ring = open.get(ringName);
    if (ring == null && last != null && last.endsAgainWith(ringName, point)) {
      return false;
    }
    if (ring == null) {
      ring = new BoundaryRing(ringName);
      rings.add(ring);
      open.put(ringName, ring);
    } else if (ring != last || away) {
      ring.resumeAt(point);
    }
    last = ring;
    if (shape == Shape.AREA && ring.isClosedBy(point)) {
      open.remove(ringName);
      return false;
    }
    ring.add(point);
    return true;
  }

  void note(String code, Severity severity, long atLine, LocalizedText seen) {
    notes.add(ImportIssue.ofRecord(code, severity, atLine, null, null, seen));
  }

  /** Takes in an attribute; one that differs from line to line is the points', and is dropped. */
  void describe(String attribute, Object value) {
    if (!varying.contains(attribute)
        && !attributes.computeIfAbsent(attribute, name -> value).equals(value)) {
      attributes.remove(attribute);
      varying.add(attribute);
    }
  }

  int number() {
    return number;
  }

  long line() {
    return line;
  }

  Shape shape() {
    return shape;
  }

  Stated stated() {
    return stated;
  }

  Map<String, Object> attributes() {
    return attributes;
  }

  List<ImportIssue> notes() {
    return notes;
  }

  List<BoundaryRing> rings() {
    return rings;
  }

  /** Lines with a point, kept or not, closing ones included. */
  long offered() {
    return offered;
  }
}
