package io.tantu.ingest;

import io.tantu.geodesy.SourceCrs;
import io.tantu.ingest.ImportIssue.Severity;
import io.tantu.problem.ProblemException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Comma-, semicolon- or tab-separated text with a header line (RFC 4180), and coordinates in two
 * columns or as WKT in one.
 */
final class CsvSource implements FeatureSource {

  private final CsvText text;
  private final List<String> header;
  private final CsvColumns columns;
  private final List<ImportIssue> issues = new ArrayList<>();
  private long rows = -1;

  CsvSource(Path file, Charset userCharset) {
    this(CsvText.of(TextFile.of(file, userCharset)));
  }

  CsvSource(CsvText text) {
    this.text = text;
    issues.addAll(text.text().issues());
    header = text.first();
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
                        FileSentence.SEVERAL_COLUMNS.text(name))));
  }

  @Override
  public String description() {
    String place =
        columns.wkt() >= 0
            ? "WKT in " + header.get(columns.wkt())
            : "coordinates in %s, %s".formatted(header.get(columns.x()), header.get(columns.y()));
    return "CSV, separated by %s, %s".formatted(text.delimiterInWords(), place);
  }

  @Override
  public Optional<TextEncoding> encoding() {
    return Optional.of(text.text().encoding());
  }

  @Override
  public Optional<SourceCrs> crs() {
    return columns.degrees() ? Optional.of(SourceCrs.of(CsvColumns.DEGREES)) : Optional.empty();
  }

  @Override
  public String crsOrigin() {
    return CsvColumns.WHY_DEGREES;
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
    CsvRows records = text.rows();
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
