package io.tantu.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A column of a .dbf.
 *
 * @param rawName the bytes of the name, without padding
 * @param type dBASE type letter
 * @param offset first byte in the record, after the deletion mark
 * @param length bytes in the record
 * @param decimals digits after the point, for people
 */
record DbfField(byte[] rawName, char type, int offset, int length, int decimals) {

  boolean isText() {
    return type == 'C';
  }

  /** Types that hold no value of their own (memos and pictures lie in other files). */
  boolean isReadable() {
    return "CNFDLIBO+".indexOf(type) >= 0;
  }

  String typeName() {
    return switch (type) {
      case 'N', 'F' -> "%s(%d,%d)".formatted(type, length, decimals);
      case 'C' -> "C(%d)".formatted(length);
      default -> String.valueOf(type);
    };
  }

  /**
   * A number as Long or Double, or the text itself when it is none: then the conversion to the
   * layer's type says so, with the text.
   */
  static Object number(String text) {
    if (text.isEmpty()) {
      return null;
    }
    try {
      if (text.matches("[+-]?\\d{1,18}")) {
        return Long.valueOf(text.startsWith("+") ? text.substring(1) : text);
      }
      return text.matches("[+-]?[\\d.]+([eE][+-]?\\d+)?") ? (Object) Double.valueOf(text) : text;
    } catch (NumberFormatException e) {
      return text;
    }
  }

  static Object date(String text) {
    if (text.isEmpty() || text.equals("00000000")) {
      return null;
    }
    if (!text.matches("\\d{8}")) {
      return text;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(text.substring(0, 4)),
          Integer.parseInt(text.substring(4, 6)),
          Integer.parseInt(text.substring(6, 8)));
    } catch (DateTimeException e) {
      return text;
    }
  }

  static Object logical(String text) {
    return switch (text) {
      case "T", "t", "Y", "y" -> true;
      case "F", "f", "N", "n" -> false;
      default -> null;
    };
  }
}
