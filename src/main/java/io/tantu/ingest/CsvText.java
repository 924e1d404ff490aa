package io.tantu.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * Comma-, semicolon- or tab-separated text (RFC 4180) with its delimiter decided by the first line.
 *
 * @param first the cells of the first row, stripped; empty when there is none
 */
record CsvText(TextFile text, char delimiter, List<String> first) {

  private static final char[] DELIMITERS = {',', ';', '\t'};

  static CsvText of(TextFile text) {
    char delimiter = delimiterOf(firstLine(text));
    try (CsvRows head = new CsvRows(text, format(delimiter))) {
      List<String> cells = head.next();
      return new CsvText(
          text, delimiter, cells == null ? List.of() : cells.stream().map(String::strip).toList());
    }
  }

  /** A new pass over all rows, the first included. */
  CsvRows rows() {
    return new CsvRows(text, format(delimiter));
  }

  String delimiterInWords() {
    return delimiter == '\t' ? "tabs" : "'" + delimiter + "'";
  }

  private static String firstLine(TextFile text) {
    try (BufferedReader reader = new BufferedReader(text.reader())) {
      char[] start = new char[1 << 16];
      int length = Math.max(0, reader.read(start));
      return new String(start, 0, length).lines().findFirst().orElse("");
    } catch (IOException e) {
      throw FileProblems.unreadable(text.path(), e);
    }
  }

  private static char delimiterOf(String line) {
    String unquoted = line.replaceAll("\"[^\"]*\"", "");
    char best = ',';
    long most = 0;
    for (char candidate : DELIMITERS) {
      long count = unquoted.chars().filter(c -> c == candidate).count();
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }

  private static CSVFormat format(char delimiter) {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(delimiter)
        .setIgnoreEmptyLines(true)
        .setLenientEof(false)
        .get();
  }
}
