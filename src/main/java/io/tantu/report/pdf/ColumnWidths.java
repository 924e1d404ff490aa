package io.tantu.report.pdf;

import io.tantu.report.document.Cell;
import io.tantu.report.document.Table;
import io.tantu.report.document.Table.Column;
import io.tantu.report.document.Table.Row;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * How wide the columns are and how large the letters: numbers and ids are never broken, words share
 * what is left by their weights.
 *
 * @param size of the letters, points
 * @param widths with the padding, points; they add up to the page's width
 */
record ColumnWidths(double size, double[] widths) {

  static final double PADDING = 3;
  private static final double[] SIZES = {7.5, 7, 6.5, 6, 5.5, 5};
  private static final int LEAST_LETTERS = 4;
  private static final int LONGEST_WORD = 7;
  private static final Pattern WORD = Pattern.compile("[\\x21-\\x2E\\x30-\\x7E]+");
  private static final int ROUNDS = 12;

  static ColumnWidths of(Table table, PdfFont font, double width) {
    double[] least = new double[table.columns().size()];
    double[] whole = new double[least.length];
    for (double size : SIZES) {
      measure(table, font, size, least, whole);
      if (Arrays.stream(least).sum() <= width) {
        return new ColumnWidths(size, spread(table, least, whole, width));
      }
    }
    double shrink = width / Arrays.stream(least).sum();
    return new ColumnWidths(
        SIZES[SIZES.length - 1], Arrays.stream(least).map(each -> each * shrink).toArray());
  }

  /** The least widths, and those that leave every cell on one line. */
  private static void measure(
      Table table, PdfFont font, double size, double[] least, double[] whole) {
    for (int i = 0; i < least.length; i++) {
      Column column = table.columns().get(i);
      double title = font.width(column.title(), size);
      double unit = column.unit() == null ? 0 : font.width(column.unit(), size);
      double unbroken = Math.max(unit, Math.min(title, size * LEAST_LETTERS));
      double longest = title;
      for (Row row : table.rows()) {
        Cell cell = row.cells().get(i);
        double length = longestLine(cell.text(), font, size);
        longest = Math.max(longest, length);
        if (!(cell instanceof Cell.Words)) {
          unbroken = Math.max(unbroken, length);
        } else {
          unbroken = Math.max(unbroken, Math.min(length, size * LEAST_LETTERS));
          unbroken = Math.max(unbroken, longestWord(cell.text(), font, size));
        }
      }
      least[i] = unbroken + 2 * PADDING;
      whole[i] = Math.max(unbroken, longest) + 2 * PADDING;
    }
  }

  /** Latin words and dates are not broken, unless they are long addresses. */
  private static double longestWord(String text, PdfFont font, double size) {
    return WORD.matcher(text)
        .results()
        .mapToDouble(word -> font.width(word.group(), size))
        .filter(width -> width <= size * LONGEST_WORD)
        .max()
        .orElse(0);
  }

  private static double longestLine(String text, PdfFont font, double size) {
    return text.lines().mapToDouble(line -> font.width(line, size)).max().orElse(0);
  }

  /** Gives what is left to the columns that can use it, by their weights, then evenly to all. */
  private static double[] spread(Table table, double[] least, double[] whole, double width) {
    double[] widths = least.clone();
    for (int round = 0; round < ROUNDS; round++) {
      double left = width - Arrays.stream(widths).sum();
      double weights = 0;
      for (int i = 0; i < widths.length; i++) {
        weights += widths[i] < whole[i] - 0.01 ? table.columns().get(i).weight() : 0;
      }
      if (left < 0.01 || weights == 0) {
        break;
      }
      for (int i = 0; i < widths.length; i++) {
        if (widths[i] < whole[i] - 0.01) {
          double share = left * table.columns().get(i).weight() / weights;
          widths[i] = Math.min(whole[i], widths[i] + share);
        }
      }
    }
    double more = Math.max(0, width - Arrays.stream(widths).sum()) / widths.length;
    return Arrays.stream(widths).map(each -> each + more).toArray();
  }
}
