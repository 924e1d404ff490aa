package io.tantu.ogc.cql;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern of LIKE: {@code %} stands for any characters, {@code _} for one, and a backslash before
 * them for themselves. Matching takes at most text times pattern steps.
 */
final class LikePattern {

  private static final int ANY = -1;
  private static final int ONE = -2;

  /** Code points, or what stands for some. */
  private final int[] parts;

  private LikePattern(int[] parts) {
    this.parts = parts;
  }

  static LikePattern of(String text) {
    List<Integer> parts = new ArrayList<>();
    int[] points = text.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      int point = points[i];
      if (point == '\\' && i + 1 < points.length) {
        parts.add(points[++i]);
      } else if (point != '%') {
        parts.add(point == '_' ? ONE : point);
      } else if (parts.isEmpty() || parts.get(parts.size() - 1) != ANY) {
        parts.add(ANY);
      }
    }
    return new LikePattern(parts.stream().mapToInt(Integer::intValue).toArray());
  }

  /** On a mismatch only the last {@code %} takes one character more, which is enough. */
  boolean matches(String text) {
    int[] points = text.codePoints().toArray();
    int at = 0;
    int part = 0;
    int lastAny = -1;
    int heldAt = 0;
    while (at < points.length) {
      if (part < parts.length && (parts[part] == ONE || parts[part] == points[at])) {
        at++;
        part++;
      } else if (part < parts.length && parts[part] == ANY) {
        lastAny = part++;
        heldAt = at;
      } else if (lastAny >= 0) {
        part = lastAny + 1;
        at = ++heldAt;
      } else {
        return false;
      }
    }
    while (part < parts.length && parts[part] == ANY) {
      part++;
    }
    return part == parts.length;
  }

  /** The same with {@code *} and {@code ?}, other meanings of which are bracketed. */
  String glob() {
    StringBuilder glob = new StringBuilder();
    for (int part : parts) {
      switch (part) {
        case ANY -> glob.append('*');
        case ONE -> glob.append('?');
        case '*', '?', '[' -> glob.append('[').append((char) part).append(']');
        default -> glob.appendCodePoint(part);
      }
    }
    return glob.toString();
  }
}
