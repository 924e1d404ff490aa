package io.tantu.ingest;

import java.util.Arrays;
import java.util.List;

/** Cells of a row that a hand may have typed, with full-width commas or blanks between them. */
final class BoundaryCells {

  private static final char FULL_WIDTH_COMMA = '，';

  private BoundaryCells() {}

  /**
   * The row's cells, stripped.
   *
   * @param wanted how many there should be; 0 when that is not known
   */
  static List<String> of(List<String> row, int wanted) {
    if (wereFullWidth(row, wanted)) {
      return cut(row, "[,，]");
    }
    if (row.size() == 1 && wanted != 1) {
      return cut(row, "\\s+");
    }
    return row.stream().map(String::strip).toList();
  }

  /** Whether {@link #of} had to cut the row at full-width commas. */
  static boolean wereFullWidth(List<String> row, int wanted) {
    return row.size() != wanted
        && row.stream().anyMatch(cell -> cell.indexOf(FULL_WIDTH_COMMA) >= 0);
  }

  private static List<String> cut(List<String> row, String separator) {
    return Arrays.stream(String.join(",", row).strip().split(separator, -1))
        .map(String::strip)
        .toList();
  }
}
