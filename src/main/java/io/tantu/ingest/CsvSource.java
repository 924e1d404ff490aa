package io.tantu.ingest;

import io.tantu.geodesy.SourceCrs;
import io.tantu.ingest.ImportIssue.Severity;
import io.tantu.problem.ProblemException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/**
 * Comma-, semicolon- or tab-separated text with a header line (RFC 4180), and coordinates in two
 * columns or as WKT in one.
 */
final class CsvSource implements FeatureSource {

  private static final char[] DELIMITERS = {',', ';', '\t'};

  private final TextFile text;
  private final char delimiter;
  private final List<String> header;
  private final CsvColumns columns;
  private final List<ImportIssue> issues = new ArrayList<>();
  private long rows = -1;

  CsvSource(Path file, Charset userCharset) {
    text = TextFile.of(file, userCharset);
    issues.addAll(text.issues());
    delimiter = delimiterOf(firstLine());
    try (CsvRows head = new CsvRows(text, format())) {
      List<String> names = head.next();
      header = names == null ? List.of() : names.stream().map(String::strip).toList();
    }
    columns = CsvColumns.of(header);
    header.stream()
        .filter(name -> header.indexOf(name) != header.lastIndexOf(name))
        .distinct()
        .forEach(
            name ->
                issues.add(
                    ImportIssue.ofFile(
                        "duplicate-column",
                        Severity.WARNING,
                        "several columns '%s'; the first is read".formatted(name))));
  }

  private String firstLine() {
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

  CSVFormat format() {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(delimiter)
        .setIgnoreEmptyLines(true)
        .setLenientEof(false)
        .get();
  }

  @Override
  public String description() {
    String by = delimiter == '\t' ? "tabs" : "'" + delimiter + "'";
    String place =
        columns.wkt() >= 0
            ? "WKT in " + header.get(columns.wkt())
            : "coordinates in %s, %s".formatted(header.get(columns.x()), header.get(columns.y()));
    return "CSV, separated by %s, %s".formatted(by, place);
  }

  @Override
  public Optional<TextEncoding> encoding() {
    return Optional.of(text.encoding());
  }

  @Override
  public Optional<SourceCrs> crs() {
    return columns.degrees() ? Optional.of(SourceCrs.of("EPSG:4490")) : Optional.empty();
  }

  @Override
  public String crsOrigin() {
    return "assumed, since the columns are named longitude and latitude";
  }

  @Override
  public List<SourceAttribute> attributes() {
    List<SourceAttribute> out = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i);
      if (columns.isAttribute(i) && !name.isEmpty() && header.indexOf(name) == i) {
        out.add(new SourceAttribute(name, "text", columns.isCoordinate(i)));
      }
    }
    return out;
  }

  @Override
  public List<ImportIssue> issues() {
    return List.copyOf(issues);
  }

  @Override
  public long recordCount() {
    return rows;
  }

  @Override
  public FeatureCursor open() {
    CsvRows records = new CsvRows(text, format());
    try {
      return new CsvCursor(this, records);
    } catch (RuntimeException e) {
      records.close();
      throw e;
    }
  }

  @Override
  public void close() {}

  List<String> header() {
    return header;
  }

  CsvColumns columns() {
    return columns;
  }

  void sawAll(long rowsRead) {
    rows = rowsRead;
  }

  static ProblemException broken(Path file, long line, String detail) {
    return ProblemException.invalid(
        "broken-csv",
        "'%s' cannot be read after line %d: %s. Mend the quotes there."
            .formatted(file.getFileName(), line, detail));
  }
}
