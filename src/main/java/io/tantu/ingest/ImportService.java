package io.tantu.ingest;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import io.tantu.ingest.ImportProgress.Phase;
import io.tantu.problem.ProblemException;
import io.tantu.store.LayerStaging;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Imports a file into a layer: the new version appears whole or not at all. Reads the file twice,
 * first for what must be known before anything is written, then for good; memory does not grow with
 * the file, but for some 24 bytes a feature of the index to be, and 12 to 36 where the layer has a
 * key. Safe for use by several threads; the store admits one import at a time.
 */
@Service
public class ImportService {

  private final LayerStore store;
  private final JsonMapper json;
  private final List<ContentCheck> checks;

  /**
   * @param checks what looks at whole layers
   */
  public ImportService(LayerStore store, JsonMapper json, List<ContentCheck> checks) {
    this.store = store;
    this.json = json;
    this.checks = List.copyOf(checks);
  }

  /**
   * @return what was seen and done; in a dry run what would have been done
   * @throws ProblemException when nothing was imported, with the way out in its message; {@code
   *     all-refused} carries the report as its detail {@code report}
   */
  public ImportReport run(ImportRequest request, ImportProgress progress) {
    Timer.Sample started = Timer.start();
    String outcome = "failed";
    try {
      ImportReport report = read(request, progress);
      outcome = report.outcome();
      return report;
    } finally {
      started.stop(
          Metrics.timer("tantu.import", "layer", request.layer().id(), "outcome", outcome));
    }
  }

  private ImportReport read(ImportRequest request, ImportProgress progress) {
    try (FeatureSources.Opened opened =
        FeatureSources.open(request.file(), request.layer(), request.encoding())) {
      ImportRun run = new ImportRun(request, opened, progress, checks);
      run.prepare();
      ImportReport report = request.dryRun() ? rehearse(run) : perform(request, run, progress);
      progress.at(Phase.DONE, report.rowsRead(), report.rowsRead());
      return report;
    }
  }

  private static ImportReport rehearse(ImportRun run) {
    run.features(feature -> {});
    return run.report();
  }

  private ImportReport perform(ImportRequest request, ImportRun run, ImportProgress progress) {
    String layerId = request.layer().id();
    Optional<LayerVersion> before = store.current(layerId);
    try (LayerStaging staging =
        store.stage(
            request.layer(), request.file().getFileName().toString(), request.provenance())) {
      run.features(staging::add);
      ImportReport report = run.report();
      if (run.accepted() == 0) {
        throw ProblemException.invalid(
                "all-refused",
                "None of the %d features of '%s' could be taken in; the layer stays as it is. First reason: %s."
                    .formatted(report.rowsRead(), report.source(), firstReason(report)))
            .with("report", report);
      }
      progress.at(Phase.PUBLISH, report.rowsRead(), report.rowsRead());
      LayerVersion version = staging.publish(run.repaired(), json.writeValueAsString(report));
      boolean unchanged =
          before.map(LayerVersion::version).filter(version.version()::equals).isPresent();
      return report.published(version.version(), unchanged, run.seconds());
    }
  }

  private static String firstReason(ImportReport report) {
    return report.issues().stream()
        .filter(group -> group.severity() == ImportIssue.Severity.ERROR)
        .findFirst()
        .map(group -> group.code() + ", " + group.first().get(0).seen().en())
        .orElse("none was given");
  }
}
