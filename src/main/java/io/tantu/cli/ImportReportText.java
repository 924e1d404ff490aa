package io.tantu.cli;

import io.tantu.ingest.ImportIssue;
import io.tantu.ingest.ImportReport;
import io.tantu.ingest.ImportReport.Finding;
import io.tantu.ingest.ImportReport.IssueGroup;
import io.tantu.store.LayerVersion;
import java.util.Optional;

/** An import report for people to read. */
record ImportReportText(ImportReport report, Optional<LayerVersion> before) {

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    line(text, "layer", report.layerId());
    line(text, "source", report.source() + " · " + report.format());
    finding(text, "encoding", report.encoding());
    finding(text, "crs", report.crs());
    line(text, "attributes", report.attributes().toString());
    line(
        text,
        "features",
        "%,d read, %,d accepted, %,d refused, %,d repaired"
            .formatted(report.rowsRead(), report.accepted(), report.refused(), report.repaired()));
    if (report.repaired() > 0) {
      line(
          text,
          "repairs",
          "%,.2f m² before, %,.2f m² after"
              .formatted(
                  report.repairs().areaBeforeSquareMetres(),
                  report.repairs().areaAfterSquareMetres()));
    }
    if (report.areaSquareMetres() > 0) {
      line(
          text,
          "area",
          "%,.2f m² (%,.4f 公顷)"
              .formatted(report.areaSquareMetres(), report.areaSquareMetres() / 10_000));
    }
    line(text, "bounds", report.bounds() == null ? "none" : report.bounds().toString());
    report.issues().forEach(group -> issues(text, group));
    before.ifPresent(version -> line(text, "before", change(version)));
    line(text, "result", result());
    return text.toString();
  }

  /** What the layer showed until now, beside what the file holds: a slip of the hand shows here. */
  private String change(LayerVersion version) {
    String features = "%,d features, now %,d".formatted(version.featureCount(), report.accepted());
    return version.areaSquareMetres() == 0
        ? features
        : "%s; %,.4f 公顷, now %,.4f"
            .formatted(
                features, version.areaSquareMetres() / 10_000, report.areaSquareMetres() / 10_000);
  }

  private String result() {
    if (report.dryRun()) {
      return "dry run, nothing was changed";
    }
    return report.unchanged()
        ? "unchanged, version " + report.version()
        : "published as version " + report.version();
  }

  private static void finding(StringBuilder text, String label, Finding finding) {
    if (finding != null) {
      line(text, label, finding.name() + " (" + finding.why() + ")");
    }
  }

  private static void issues(StringBuilder text, IssueGroup group) {
    line(text, group.severity().name(), "%s × %,d".formatted(group.code(), group.count()));
    for (ImportIssue issue : group.first()) {
      text.append(" ".repeat(13)).append("row ").append(issue.row());
      if (issue.featureKey() != null) {
        text.append(" (").append(issue.featureKey()).append(')');
      }
      text.append(": ").append(issue.seen().en()).append(" → ").append(issue.remedy()).append('\n');
    }
  }

  private static void line(StringBuilder text, String label, String value) {
    text.append("%-12s %s\n".formatted(label, value));
  }
}
