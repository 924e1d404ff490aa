package io.tantu.ingest;

import io.tantu.geodesy.SourceCrs;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * GeoJSON (RFC 7946), read as a stream: a FeatureCollection or one Feature. The {@code crs} member
 * of the 2008 draft is honoured; without it coordinates are WGS 84 longitude and latitude.
 */
final class GeoJsonSource implements FeatureSource {

  /** Attribute names that are remembered; a file with more has no schema to speak of. */
  private static final int MAX_ATTRIBUTES = 2_000;

  /** Type of the attribute that a feature's {@code id} member is offered as. */
  static final String FEATURE_ID = "feature id";

  private final TextFile text;
  private final Map<String, String> types = new LinkedHashMap<>();
  private final List<ImportIssue> issues = new ArrayList<>();
  private String crsName;
  private long rows = -1;

  GeoJsonSource(Path file, Charset userCharset) {
    this.text = TextFile.of(file, userCharset);
    issues.addAll(text.issues());
    if (!text.encoding().charset().equals(StandardCharsets.UTF_8)) {
      issues.add(
          ImportIssue.ofFile(
              "not-utf8",
              ImportIssue.Severity.INFO,
              FileSentence.NOT_UTF8.text(text.encoding().name())));
    }
  }

  @Override
  public String description() {
    return "GeoJSON";
  }

  @Override
  public Optional<TextEncoding> encoding() {
    return Optional.of(text.encoding());
  }

  @Override
  public Optional<SourceCrs> crs() {
    return Optional.of(SourceCrs.of(crsName == null ? "EPSG:4326" : crsName));
  }

  @Override
  public String crsOrigin() {
    return crsName == null
        ? "GeoJSON without a crs member is WGS 84 (RFC 7946)"
        : "the file's crs member";
  }

  @Override
  public List<SourceAttribute> attributes() {
    return types.entrySet().stream()
        .map(e -> new SourceAttribute(e.getKey(), e.getValue(), e.getValue().equals(FEATURE_ID)))
        .toList();
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
    return new GeoJsonCursor(this, text);
  }

  @Override
  public void close() {}

  void sawCrs(String name) {
    crsName = name;
  }

  void sawAttribute(String name, String type) {
    if (types.size() < MAX_ATTRIBUTES || types.containsKey(name)) {
      types.merge(name, type, (old, now) -> old.equals("null") ? now : old);
    }
  }

  void sawAll(long rowsRead, boolean hasHeights) {
    if (rows < 0 && hasHeights) {
      issues.add(
          ImportIssue.ofFile(
              "z-dropped", ImportIssue.Severity.INFO, FileSentence.HEIGHTS_IN_POSITIONS.text()));
    }
    rows = rowsRead;
  }
}
