package io.tantu.catalog;

import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Reads a table and accepts nothing but the columns it was told of. */
public final class StrictCsv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path file;
  private final String folder;
  private final String code;

  private StrictCsv(Path file, String folder, String code) {
    this.file = file;
    this.folder = folder;
    this.code = code;
  }

  /**
   * The rows of the file, at least one.
   *
   * @param folder as people know it, which problems name before the file
   * @param code of the problem when it cannot be read
   * @throws ProblemException with the code, naming the file and the line
   */
  public static List<Row> read(Path file, String folder, List<String> columns, String code) {
    StrictCsv csv = new StrictCsv(file, folder, code);
    List<Row> rows = csv.rows(columns);
    if (rows.isEmpty()) {
      throw csv.problem("has no row");
    }
    return rows;
  }

  /**
   * The rows of the file, perhaps none.
   *
   * @param folder as people know it, which problems name before the file
   * @param code of the problem when it cannot be read
   * @throws ProblemException with the code, naming the file and the line
   */
  public static List<Row> readAny(Path file, String folder, List<String> columns, String code) {
    return new StrictCsv(file, folder, code).rows(columns);
  }

  private List<Row> rows(List<String> columns) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text()), format)) {
      checkHeader(parser.getHeaderNames(), columns);
      List<Row> rows = new ArrayList<>();
      for (CSVRecord record : parser) {
        Row row = new Row(record, parser.getCurrentLineNumber());
        if (!record.isConsistent()) {
          throw row.problem("has %d values, wanted %d".formatted(record.size(), columns.size()));
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw problem("is no CSV: " + e.getMessage()).causedBy(e);
    }
  }

  private String text() throws IOException {
    try {
      String text = Files.readString(file);
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (MalformedInputException e) {
      throw problem("is not in UTF-8; save it as \"CSV UTF-8\"").causedBy(e);
    }
  }

  private void checkHeader(List<String> seen, List<String> wanted) {
    for (String column : seen) {
      if (!wanted.contains(column)) {
        throw problem("line 1: unknown column '%s'; the columns are %s".formatted(column, wanted));
      }
    }
    HashSet<String> missing = new HashSet<>(wanted);
    seen.forEach(missing::remove);
    if (!missing.isEmpty()) {
      throw problem("line 1: the columns %s are missing".formatted(missing));
    }
  }

  private ProblemException problem(String what) {
    return ProblemException.inFile(code, folder + "/" + file.getFileName(), what);
  }

  /** One row; its problems name its line. */
  public final class Row {
    private final CSVRecord record;
    private final long line;

    private Row(CSVRecord record, long line) {
      this.record = record;
      this.line = line;
    }

    /** The text, which must be there. */
    public String text(String column) {
      String value = record.get(column);
      if (value.isEmpty()) {
        throw problem("'%s' is empty".formatted(column));
      }
      return value;
    }

    /** The text, or an empty one. */
    public String optionalText(String column) {
      return record.get(column);
    }

    /** The finite number, which must be there. */
    public double number(String column) {
      String text = text(column);
      try {
        double value = Double.parseDouble(text);
        if (Double.isFinite(value)) {
          return value;
        }
      } catch (NumberFormatException e) {
        throw problem("'%s' is '%s', wanted a number".formatted(column, text)).causedBy(e);
      }
      throw problem("'%s' is '%s', wanted a finite number".formatted(column, text));
    }

    /** The answer, which must be there. */
    public boolean yesOrNo(String column) {
      String text = text(column);
      return switch (text) {
        case "yes" -> true;
        case "no" -> false;
        default -> throw problem("'%s' is '%s', wanted yes or no".formatted(column, text));
      };
    }

    /** A problem of this row; the message says what was seen and what is wanted. */
    public ProblemException problem(String what) {
      return StrictCsv.this.problem("line %d: %s".formatted(line, what));
    }
  }
}
