package io.tantu.store;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.problem.ProblemException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Copies all that a store keeps into another: versions under their names, the journal, edits,
 * shipped marks and measurements. Each version is read again at the target and must have the
 * content that its name stands for. What is there already is passed over, so that a copy that was
 * broken off can be run again; what differs is never overwritten. For one use by one thread.
 */
public final class StoreCopy {

  /** What was copied and what was there already. */
  public record Copied(int versions, int versionsThere, int measurements) {}

  private final OpenStore from;
  private final OpenStore to;
  private final Consumer<String> progress;
  private int versions;
  private int versionsThere;

  /**
   * @param progress takes a line for each version
   */
  public StoreCopy(OpenStore from, OpenStore to, Consumer<String> progress) {
    this.from = from;
    this.to = to;
    this.progress = progress;
  }

  /**
   * @param layers the declared layers; others are told of and left out
   * @throws ProblemException {@code copy-differs} when the target holds what the source does not,
   *     {@code copy-damaged} when what arrived is not what was sent
   */
  public Copied run(List<LayerDefinition> layers) {
    for (String id : from.archive().layerIds()) {
      Optional<LayerDefinition> layer =
          layers.stream().filter(declared -> declared.id().equals(id)).findFirst();
      if (layer.isPresent()) {
        copy(layer.get());
      } else {
        progress.accept(
            "%s: not copied, since the layers folder does not declare it".formatted(id));
      }
    }
    return new Copied(versions, versionsThere, copyMeasurements());
  }

  private void copy(LayerDefinition layer) {
    List<LayerVersion> wanted = oldestFirst(from.history(layer.id()));
    List<LayerVersion> there = oldestFirst(to.history(layer.id()));
    requireBeginning(layer, "versions", names(wanted), names(there));
    List<ImportRecord> journal = oldestFirst(from.journal(layer.id()));
    List<ImportRecord> journalThere = oldestFirst(to.journal(layer.id()));
    requireBeginning(layer, "journal lines", lines(journal), lines(journalThere));
    versionsThere += there.size();
    for (LayerVersion version : wanted.subList(there.size(), wanted.size())) {
      copy(layer, version);
    }
    to.archive().restoreJournal(journal.subList(journalThere.size(), journal.size()));
    from.current(layer.id())
        .filter(current -> !isShown(current))
        .ifPresent(
            current ->
                to.archive()
                    .restoreCurrent(
                        from.archive().asMade(layer, current.version()), current.version()));
    from.shipped(layer.id()).ifPresent(shipped -> to.rememberShipped(layer.id(), shipped));
  }

  private boolean isShown(LayerVersion current) {
    return to.current(current.layerId())
        .map(LayerVersion::version)
        .filter(current.version()::equals)
        .isPresent();
  }

  private void copy(LayerDefinition layer, LayerVersion version) {
    LayerDefinition asMade = from.archive().asMade(layer, version.version());
    Edit edit = from.edit(asMade, version).orElse(null);
    ContentHash sent = new ContentHash(asMade);
    try (Stream<Feature> features = from.features(asMade, version, FeatureQuery.all())) {
      to.archive().restore(asMade, version, edit, features.peek(sent::add));
    }
    if (!hasArrived(asMade, version, edit, sent.version())) {
      to.archive().discard(asMade, version.version());
      throw ProblemException.unavailable(
          "copy-damaged",
          "Version %s of layer '%s' did not arrive as it was sent, or is not what its name stands for; it was not kept. See that neither store was changed by hand, and copy again."
              .formatted(version.version(), layer.id()));
    }
    versions++;
    progress.accept(
        "%s: version %s, %,d features, checked"
            .formatted(layer.id(), version.version(), version.featureCount()));
  }

  /** Whether the version reads at the target as at the source, and as its name says. */
  private boolean hasArrived(LayerDefinition asMade, LayerVersion version, Edit edit, String sent) {
    ContentHash arrived = new ContentHash(asMade);
    SortedMap<Long, Feature> changes = new TreeMap<>();
    if (edit != null) {
      edit.changed().forEach(id -> changes.put(id, null));
    }
    try (Stream<Feature> features = to.features(asMade, version, FeatureQuery.all())) {
      features.forEach(
          feature -> {
            arrived.add(feature);
            if (edit != null && edit.changed().contains(feature.id())) {
              changes.put(feature.id(), feature);
            }
          });
    }
    String content = arrived.version();
    String name = edit == null ? content : ContentHash.ofEdit(asMade, edit.baseVersion(), changes);
    return content.equals(sent) && name.equals(version.version());
  }

  private int copyMeasurements() {
    int kept = 0;
    for (StoredMeasurement answer :
        oldestFirst(from.measurements().list(null, null, Integer.MAX_VALUE))) {
      boolean there = to.measurements().find(answer.id()).isPresent();
      if (!to.measurements().keep(answer).saysTheSameAs(answer)) {
        throw differs(
            "The target answers the question of measurement %s otherwise than the source."
                .formatted(answer.id()));
      }
      kept += there ? 0 : 1;
    }
    progress.accept("measurements: %,d copied".formatted(kept));
    return kept;
  }

  private static List<String> names(List<LayerVersion> versions) {
    return versions.stream().map(LayerVersion::version).toList();
  }

  private static List<ImportRecord> lines(List<ImportRecord> journal) {
    return journal.stream()
        .map(
            line ->
                new ImportRecord(
                    0,
                    line.layerId(),
                    line.source(),
                    line.startedAt(),
                    line.finishedAt(),
                    line.status(),
                    line.version(),
                    line.reportJson()))
        .toList();
  }

  private static <T> List<T> oldestFirst(List<T> newestFirst) {
    List<T> turned = new ArrayList<>(newestFirst);
    Collections.reverse(turned);
    return turned;
  }

  private static void requireBeginning(
      LayerDefinition layer, String what, List<?> wanted, List<?> there) {
    if (there.size() > wanted.size() || !wanted.subList(0, there.size()).equals(there)) {
      throw differs(
          "The target has %s of layer '%s' that the source has not, or in another order."
              .formatted(what, layer.id()));
    }
  }

  private static ProblemException differs(String what) {
    return ProblemException.conflict(
        "copy-differs",
        what + " Nothing is overwritten: copy into an empty store, or the other way about.");
  }
}
