package io.tantu.ingest;

import io.tantu.catalog.LocalizedText;
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
    return result.flaws().stream()
        .map(
            flaw -> {
              Severity severity = severity(result, flaw);
              LocalizedText seen =
                  severity == Severity.WARNING
                      ? GeometrySentence.REPAIRED.text(
                          flaw.seen(), result.areaBefore(), result.areaSquareMetres())
                      : flaw.seen();
              return ImportIssue.ofRecord(
                  codeOf(flaw), severity, row, key, geometries.place(flaw.at()), seen);
            })
        .toList();
  }

  /** An attribute may be out of its range too; the two must not be counted together. */
  private static String codeOf(Flaw flaw) {
    return flaw.code().equals("out-of-range") ? "coordinate-out-of-range" : flaw.code();
  }

  private static Severity severity(GeometryIntake.Result result, Flaw flaw) {
    if (result.geometry() == null) {
      return Severity.ERROR;
    }
    return NORMALISED.contains(flaw.code()) || !result.repaired()
        ? Severity.INFO
        : Severity.WARNING;
  }
}
