package io.tantu.ingest;

import io.tantu.catalog.LocalizedText;
import io.tantu.geodesy.SourceCrs;
import io.tantu.ingest.ImportIssue.Severity;
import io.tantu.problem.ProblemException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An ESRI Shapefile. Needs the .shp only; a missing .dbf leaves geometry without attributes, a
 * missing .shx is of no account.
 */
final class ShapefileSource implements FeatureSource {

  private final ShapefileFiles files;
  private final DbfFile dbf;
  private final int shapeType;
  private final TextEncoding encoding;
  private final Map<String, DbfField> fields;
  private final List<ImportIssue> issues = new ArrayList<>();
  private long rows = -1;

  ShapefileSource(Path shp, Charset userCharset) {
    files = ShapefileFiles.of(shp);
    try (ShpFile file = ShpFile.open(shp)) {
      shapeType = file.shapeType();
    }
    if (ShpGeometry.hasZ(shapeType)) {
      note("z-dropped", Severity.INFO, FileSentence.HEIGHTS.text());
    }
    if (files.dbf() == null) {
      note("missing-dbf", Severity.WARNING, FileSentence.NO_DBF.text());
      dbf = null;
      encoding = null;
      fields = Map.of();
      return;
    }
    dbf = DbfFile.of(files.dbf());
    encoding = chooseEncoding(userCharset);
    fields = namedFields();
  }

  private TextEncoding chooseEncoding(Charset userCharset) {
    List<EncodingChoice.Claim> claims = new ArrayList<>();
    files.codePage().ifPresent(name -> claimOfCpg(name, claims));
    LanguageDriver.charset(dbf.languageDriver())
        .ifPresent(
            charset ->
                claims.add(
                    new EncodingChoice.Claim(
                        charset, FileSentence.LANGUAGE_DRIVER.text(dbf.languageDriver()))));
    EncodingChoice.Outcome outcome = EncodingChoice.decide(dbf.scan(), userCharset, claims);
    issues.addAll(outcome.issues());
    return outcome.encoding();
  }

  private void claimOfCpg(String name, List<EncodingChoice.Claim> claims) {
    try {
      claims.add(
          new EncodingChoice.Claim(TextEncoding.charsetNamed(name), FileSentence.CPG_FILE.text()));
    } catch (ProblemException e) {
      note("unknown-code-page", Severity.WARNING, FileSentence.CODE_PAGE.text(name));
    }
  }

  private Map<String, DbfField> namedFields() {
    Map<String, DbfField> named = new LinkedHashMap<>();
    for (DbfField field : dbf.fields()) {
      byte[] raw = field.rawName();
      String name = DbfRecords.decode(raw, 0, raw.length, encoding.charset()).strip();
      if (!field.isReadable()) {
        note(
            "unsupported-field", Severity.INFO, FileSentence.UNREAD_FIELD.text(name, field.type()));
      } else if (named.putIfAbsent(name, field) != null) {
        note("duplicate-column", Severity.WARNING, FileSentence.SECOND_FIELD.text(name));
      }
    }
    return named;
  }

  private void note(String code, Severity severity, LocalizedText seen) {
    issues.add(ImportIssue.ofFile(code, severity, seen));
  }

  @Override
  public String description() {
    return "Shapefile, " + ShpGeometry.nameOf(shapeType);
  }

  @Override
  public Optional<TextEncoding> encoding() {
    return Optional.ofNullable(encoding);
  }

  @Override
  public Optional<SourceCrs> crs() {
    return files.wkt().map(SourceCrs::ofWkt);
  }

  @Override
  public String crsOrigin() {
    return "the .prj file";
  }

  @Override
  public List<SourceAttribute> attributes() {
    return fields.entrySet().stream()
        .map(e -> SourceAttribute.of(e.getKey(), e.getValue().typeName()))
        .toList();
  }

  @Override
  public Optional<String> attributesMissing() {
    return files.attributesMissing();
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
    ShpFile shapes = ShpFile.open(files.shp());
    try {
      return new ShapefileCursor(this, shapes, dbf == null ? null : dbf.open());
    } catch (RuntimeException e) {
      shapes.close();
      throw e;
    }
  }

  @Override
  public void close() {}

  Map<String, DbfField> fields() {
    return fields;
  }

  Charset charset() {
    return encoding.charset();
  }

  /** Told once a pass is over how many records the .shp has. */
  void sawAll(long shapes, long deleted) {
    if (rows < 0 && dbf != null && dbf.records() != shapes) {
      note(
          "record-count-mismatch",
          Severity.WARNING,
          FileSentence.RECORDS_DIFFER.text(shapes, dbf.records()));
    }
    if (rows < 0 && deleted > 0) {
      note("deleted-record", Severity.INFO, FileSentence.DELETED_RECORDS.text(deleted));
    }
    rows = shapes;
  }
}
