package io.tantu.ingest;

import io.tantu.geometry.Defect;
import io.tantu.ingest.ImportIssue.Severity;
import java.util.List;
import java.util.Set;

/** What the check of a geometry found, as issues of its record. */
final class GeometryIssues {

  /** Written differently without changing what is covered. */
  private static final Set<String> NORMALISED =
      Set.of(
          "ring-orientation", "repeated-points", "collection-flattened", "z-dropped", "m-dropped");

  private GeometryIssues() {}

  /**
   * @param key the layer's key of the feature, or null
   * @param geometries what made the result
   */
  static List<ImportIssue> of(
      GeometryIntake.Result result, long row, String key, GeometryIntake geometries) {
    return result.defects().stream()
        .map(
            defect -> {
              Severity severity = severity(result, defect);
              String seen =
                  severity == Severity.WARNING
                      ? "%s; %.2f m² before, %.2f m² after"
                          .formatted(
                              defect.detail(), result.areaBefore(), result.areaSquareMetres())
                      : defect.detail();
              return ImportIssue.ofRecord(
                  codeOf(defect), severity, row, key, geometries.place(defect.at()), seen);
            })
        .toList();
  }

  /** An attribute may be out of its range too; the two must not be counted together. */
  private static String codeOf(Defect defect) {
    return defect.code().equals("out-of-range") ? "coordinate-out-of-range" : defect.code();
  }

  private static Severity severity(GeometryIntake.Result result, Defect defect) {
    if (result.geometry() == null) {
      return Severity.ERROR;
    }
    return NORMALISED.contains(defect.code()) || !result.repaired()
        ? Severity.INFO
        : Severity.WARNING;
  }
}
