package io.tantu.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.tantu.catalog.LocalizedText;
import java.util.Locale;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Something about the imported data that its owner should know.
 *
 * @param code stable, kebab-case
 * @param row record in the file, or line of a text of boundary points, from 1; 0 when the issue is
 *     about the file
 * @param featureKey the layer's key of the feature, or null
 * @param at where in the geometry, or null
 * @param seen what was found; English in both where it was kept before it was told in Chinese
 * @param remedy what to do at the source, in English
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportIssue(
    String code,
    Severity severity,
    long row,
    String featureKey,
    Position at,
    @JsonDeserialize(using = SeenReader.class) LocalizedText seen,
    String remedy) {

  /** What the issue did to the feature. */
  public enum Severity {
    /** The feature was refused. */
    ERROR,
    /** The feature was repaired, or lost an optional value. */
    WARNING,
    /** Worth knowing; nothing was changed. */
    INFO;

    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What the issue is called. */
  @JsonProperty(access = JsonProperty.Access.READ_ONLY)
  public LocalizedText title() {
    return IssueText.of(code).title();
  }

  /** What to do at the source, in both languages where both are known. */
  @JsonProperty(access = JsonProperty.Access.READ_ONLY)
  public LocalizedText advice() {
    LocalizedText usual = IssueText.of(code).remedy();
    return usual.en().equals(remedy) ? usual : new LocalizedText(remedy, remedy);
  }

  /** CGCS2000 longitude and latitude in degrees. */
  public record Position(double lon, double lat) {}

  /** An issue about the file, with the usual remedy. */
  public static ImportIssue ofFile(String code, Severity severity, LocalizedText seen) {
    return ofRecord(code, severity, 0, null, null, seen);
  }

  /** An issue about a record, with the usual remedy. */
  public static ImportIssue ofRecord(
      String code, Severity severity, long row, String key, Position at, LocalizedText seen) {
    return new ImportIssue(code, severity, row, key, at, seen, IssueText.of(code).remedy().en());
  }
}
