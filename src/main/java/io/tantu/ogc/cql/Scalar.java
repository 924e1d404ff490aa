package io.tantu.ogc.cql;

import io.tantu.catalog.Feature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A value of a feature, or one written out.
 *
 * @param kind what it can be compared with
 * @param attribute place in the schema; −1 where it is written out
 * @param written the value written out, null for an attribute
 * @param folded whether case does not matter ({@code CASEI})
 * @param text how the filter tells it, for messages
 * @param position where it stands in the filter
 */
record Scalar(
    Kind kind, int attribute, Object written, boolean folded, String text, String position) {

  /** What values can be compared with each other. */
  enum Kind {
    TEXT("a text"),
    NUMBER("a number"),
    TRUTH("true or false"),
    TIME("a date");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  boolean isAttribute() {
    return attribute >= 0;
  }

  /** An attribute as it is, which the store knows. */
  boolean isPlainAttribute() {
    return isAttribute() && !folded;
  }

  Scalar casei(String where) {
    return new Scalar(kind, attribute, written, true, "CASEI(" + text + ")", where);
  }

  /** The value; null where the feature has none. */
  Object of(Feature feature) {
    Object value = isAttribute() ? feature.values()[attribute] : written;
    return folded && value != null ? fold((String) value) : value;
  }

  /** Upper case first, since some letters meet only there. */
  static String fold(String text) {
    return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /**
   * Compares two present values of one kind. A date is the midnight of UTC that it begins with
   * where it is compared with a time stamp.
   */
  static int compare(Object one, Object other) {
    if (one instanceof Long a && other instanceof Long b) {
      return Long.compare(a, b);
    }
    if (one instanceof Number a) {
      return Double.compare(a.doubleValue() + 0.0, ((Number) other).doubleValue() + 0.0);
    }
    if (one instanceof String a) {
      return compareTexts(a, (String) other);
    }
    if (one instanceof Boolean a) {
      return Boolean.compare(a, (Boolean) other);
    }
    return instant(one).compareTo(instant(other));
  }

  static Instant instant(Object time) {
    return time instanceof LocalDate day
        ? day.atStartOfDay(java.time.ZoneOffset.UTC).toInstant()
        : (Instant) time;
  }

  /** By code point, as SQLite compares UTF-8; {@link String#compareTo} differs beyond the BMP. */
  private static int compareTexts(String a, String b) {
    int common = Math.min(a.length(), b.length());
    for (int i = 0; i < common; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean surrogateX = Character.isSurrogate(x);
        return surrogateX == Character.isSurrogate(y)
            ? Character.compare(x, y)
            : surrogateX ? 1 : -1;
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
