package io.tantu.carbon;

import io.tantu.carbon.uncertainty.Spread;
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

/** Reads a parameter table and accepts nothing but the columns it was told of. */
public final class StrictCsv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Beyond it more than one draw in a thousand would be negative. */
  private static final double WIDEST_NORMAL_PERCENT = 65;

  private final Path file;

  private StrictCsv(Path file) {
    this.file = file;
  }

  /**
   * The rows of the file.
   *
   * @throws ProblemException {@code bad-parameters} naming the file and the line
   */
  public static List<Row> read(Path file, List<String> columns) {
    return new StrictCsv(file).rows(columns);
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
      if (rows.isEmpty()) {
        throw problem("has no row");
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
    return ProblemException.invalid(
        "bad-parameters",
        "carbon/%s: %s. Correct the file and start again.".formatted(file.getFileName(), what));
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

    /** How far a value may be off: half of its 95 % interval in percent, and the distribution. */
    public Spread spread(String percentColumn, String formColumn) {
      Spread.Form form =
          Spread.Form.of(text(formColumn))
              .orElseThrow(
                  () ->
                      problem(
                          "'%s' is '%s', wanted normal or lognormal"
                              .formatted(formColumn, text(formColumn))));
      double percent = number(percentColumn);
      if (percent < 0
          || percent > 200
          || (form == Spread.Form.NORMAL && percent >= WIDEST_NORMAL_PERCENT)) {
        throw problem(
            "'%s' is %s, wanted 0 to 200, below 65 where the distribution is normal"
                .formatted(percentColumn, percent));
      }
      return new Spread(percent / 100, form);
    }

    public boolean yesOrNo(String column) {
      String text = text(column);
      return switch (text) {
        case "yes" -> true;
        case "no" -> false;
        default -> throw problem("'%s' is '%s', wanted yes or no".formatted(column, text));
      };
    }

    public ProblemException problem(String what) {
      return StrictCsv.this.problem("line %d: %s".formatted(line, what));
    }
  }
}
