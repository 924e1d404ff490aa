package io.tantu.ingest;

import io.tantu.catalog.LayerDefinition;
import io.tantu.ingest.ImportProgress.Phase;
import io.tantu.problem.ProblemException;
import io.tantu.store.FeatureChanges;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Changes some features of a layer: all of the changes make one new version, or none of them does.
 * Features are checked like those of an import, but one that is refused refuses the edit. Safe for
 * use by several threads; the store admits one import or edit at a time.
 */
@Service
public class EditService {

  private final LayerStore store;
  private final JsonMapper json;

  public EditService(LayerStore store, JsonMapper json) {
    this.store = store;
    this.json = json;
  }

  /**
   * @throws ProblemException when nothing was changed: {@code nothing-to-edit}, {@code
   *     edit-refused} with the file's report as its detail {@code report}, {@code
   *     contradicting-edit}, {@code too-many-changes}, what an import's file is refused for, and
   *     what {@link LayerStore#publish} throws
   */
  public EditReport run(EditRequest request, ImportProgress progress) {
    LayerDefinition layer = request.layer();
    if (request.file() == null && request.delete().isEmpty()) {
      throw ProblemException.invalid(
          "nothing-to-edit", "Give a file of features to put, ids to delete, or both.");
    }
    LayerVersion base = store.requireCurrent(layer);
    EditDraft draft = new EditDraft(store, layer, base);
    ImportReport file = request.file() == null ? null : read(request, base, draft, progress);
    FeatureChanges changes = changes(request, base, draft, file);
    EditReport report =
        new EditReport(
            layer.id(),
            base.version(),
            null,
            changes.replaced().size(),
            changes.added().size(),
            changes.deleted().size(),
            draft.unchanged(),
            file);
    if (changes.isEmpty()) {
      return report.published(base.version());
    }
    progress.at(Phase.PUBLISH, draft.size(), draft.size());
    LayerVersion version = store.publish(layer, changes, json.writeValueAsString(report));
    progress.at(Phase.DONE, draft.size(), draft.size());
    return report.published(version.version());
  }

  private ImportReport read(
      EditRequest request, LayerVersion base, EditDraft draft, ImportProgress progress) {
    LayerDefinition layer = request.layer();
    ImportRequest checks =
        new ImportRequest(
            request.file(),
            layer,
            null,
            null,
            Map.of(),
            true,
            request.expectedBounds() != null || base.bounds().isNull()
                ? request.expectedBounds()
                : base.bounds());
    try (FeatureSources.Opened opened = FeatureSources.open(request.file(), layer, null)) {
      ImportRun run = new ImportRun(checks, opened, progress, List.of());
      run.prepare();
      run.identified(draft::put);
      ImportReport report = run.report();
      if (report.refused() > 0) {
        throw refused(report);
      }
      return report;
    }
  }

  private static ProblemException refused(ImportReport report) {
    ImportIssue first =
        report.issues().stream()
            .filter(group -> group.severity() == ImportIssue.Severity.ERROR)
            .findFirst()
            .map(group -> group.first().get(0))
            .orElseThrow();
    return ProblemException.invalid(
            "edit-refused",
            "%d of the %d features of '%s' cannot be taken in; nothing was changed. First reason, row %d: %s, %s. %s"
                .formatted(
                    report.refused(),
                    report.rowsRead(),
                    report.source(),
                    first.row(),
                    first.code(),
                    first.seen().en(),
                    first.remedy()))
        .with("report", report);
  }

  private static FeatureChanges changes(
      EditRequest request, LayerVersion base, EditDraft draft, ImportReport file) {
    SortedSet<Long> delete = request.delete();
    List<Long> both = draft.named().stream().filter(delete::contains).toList();
    if (!both.isEmpty()) {
      throw ProblemException.invalid(
          "contradicting-edit",
          "Features %s are both put and deleted. Take them out of the file or out of the ids to delete."
              .formatted(both));
    }
    Path name = request.file() == null ? null : request.file().getFileName();
    return new FeatureChanges(
        base,
        draft.replaced(),
        draft.added(),
        delete,
        name == null ? "edit" : name.toString(),
        file == null ? 0 : file.repaired());
  }
}
