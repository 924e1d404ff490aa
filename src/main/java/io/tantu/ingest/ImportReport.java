package io.tantu.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * What an import saw and did. Written to the journal as JSON and shown to the user; unlike an
 * exception it is also the answer of a dry run.
 *
 * @param source name of the file
 * @param format the format and what was found out about it
 * @param encoding character set of the text, null when the format fixes it
 * @param crs coordinate system of the file
 * @param attributes source attribute to layer attribute
 * @param refused features that were left out; each has an issue of severity ERROR
 * @param repaired features whose geometry was changed to make it valid
 * @param version the version made or met; null before it is published and in a dry run
 * @param unchanged whether the content equals the version that was current
 * @param issues by code, with complete counts and the first few in detail
 * @param bounds of the accepted features: west, south, east, north in CGCS2000 degrees; null for
 *     none
 * @param areaSquareMetres sum of the accepted features' ellipsoidal areas
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportReport(
    String layerId,
    String source,
    String format,
    Finding encoding,
    Finding crs,
    Map<String, String> attributes,
    long rowsRead,
    long accepted,
    long refused,
    long repaired,
    Repairs repairs,
    List<IssueGroup> issues,
    List<Double> bounds,
    double areaSquareMetres,
    boolean dryRun,
    String version,
    boolean unchanged,
    double seconds) {

  /** Something that was found out or told, and why it was believed. */
  public record Finding(String name, String why) {}

  /** Ellipsoidal area of all repaired features, in m²; what has no finite area counts as 0. */
  public record Repairs(double areaBeforeSquareMetres, double areaAfterSquareMetres) {}

  /**
   * All issues of one code and severity.
   *
   * @param count how many there are
   * @param first the first of them in detail
   */
  public record IssueGroup(
      String code, ImportIssue.Severity severity, long count, List<ImportIssue> first) {}

  /** How many issues of the code there are, of any severity. */
  public long count(String code) {
    return issues.stream().filter(g -> g.code().equals(code)).mapToLong(IssueGroup::count).sum();
  }

  /** How it ended, for operators. */
  String outcome() {
    if (dryRun) {
      return "rehearsed";
    }
    return unchanged ? "unchanged" : "published";
  }

  ImportReport published(String version, boolean unchanged, double seconds) {
    return new ImportReport(
        layerId,
        source,
        format,
        encoding,
        crs,
        attributes,
        rowsRead,
        accepted,
        refused,
        repaired,
        repairs,
        issues,
        bounds,
        areaSquareMetres,
        dryRun,
        version,
        unchanged,
        seconds);
  }
}
