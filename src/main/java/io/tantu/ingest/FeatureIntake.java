package io.tantu.ingest;

import io.tantu.catalog.Feature;
import io.tantu.ingest.ImportIssue.Severity;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * Takes records in or refuses them, and keeps count. {@link #check} may run on any thread; the rest
 * is for one thread, in the order of the file.
 */
final class FeatureIntake {

  /** What GeoJSON calls a feature's id, and what a column of that name holds. */
  private static final String SOURCE_ID = "id";

  private final ValueIntake values;
  private final GeometryIntake geometries;
  private final IssueLog issues;
  private final KeyHashes keys = new KeyHashes();

  private final Envelope bounds = new Envelope();
  private long rows;
  private long accepted;
  private long repaired;
  private double area;
  private double areaBefore;
  private double areaAfter;

  FeatureIntake(ValueIntake values, GeometryIntake geometries, IssueLog issues) {
    this.values = values;
    this.geometries = geometries;
    this.issues = issues;
  }

  /** What is known of a record without its neighbours; the bulk of the work. */
  record Checked(
      long row,
      Object sourceId,
      Object[] values,
      List<ValueIntake.Failure> failures,
      GeometryIntake.Result geometry) {}

  /** Converts the values; checks, repairs and measures the geometry. Safe for any thread. */
  Checked check(RawFeature raw) {
    List<ValueIntake.Failure> failures = new ArrayList<>();
    Object[] converted = values.values(raw.attributes(), failures);
    return new Checked(
        raw.row(), raw.attributes().get(SOURCE_ID), converted, failures, geometries.take(raw));
  }

  /** The feature with the next id, or null when the record was refused. */
  Feature take(Checked checked) {
    rows++;
    String key = values.key(checked.values());
    List<ValueIntake.Failure> failures = checked.failures();
    failures.forEach(
        f ->
            issues.add(
                ImportIssue.ofRecord(f.code(), f.severity(), checked.row(), key, null, f.seen())));
    GeometryIntake.Result result = checked.geometry();
    GeometryIssues.of(result, checked.row(), key, geometries).forEach(issues::add);
    boolean refused =
        result.geometry() == null
            || failures.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    if (refused || isDuplicate(key, checked.row())) {
      return null;
    }
    count(result);
    return new Feature(accepted, result.geometry(), result.areaSquareMetres(), checked.values());
  }

  private boolean isDuplicate(String key, long row) {
    if (key == null || keys.add(key)) {
      return false;
    }
    issues.add(
        ImportIssue.ofRecord(
            "duplicate-key", Severity.ERROR, row, key, null, RecordSentence.KEY_BEFORE.text()));
    return true;
  }

  private void count(GeometryIntake.Result result) {
    accepted++;
    area += result.areaSquareMetres();
    bounds.expandToInclude(result.geometry().getEnvelopeInternal());
    if (result.repaired()) {
      repaired++;
      areaBefore += result.areaBefore();
      areaAfter += result.areaSquareMetres();
    }
  }

  long rows() {
    return rows;
  }

  long accepted() {
    return accepted;
  }

  long repaired() {
    return repaired;
  }

  double areaSquareMetres() {
    return area;
  }

  ImportReport.Repairs repairs() {
    return new ImportReport.Repairs(areaBefore, areaAfter);
  }

  /** West, south, east, north; null when nothing was accepted. */
  List<Double> bounds() {
    return bounds.isNull()
        ? null
        : List.of(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
  }
}
