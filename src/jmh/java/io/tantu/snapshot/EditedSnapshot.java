package io.tantu.snapshot;

import io.tantu.catalog.Feature;
import java.util.List;
import java.util.Set;

/** Edits snapshots without a store, for benchmarks. */
public final class EditedSnapshot {

  private EditedSnapshot() {}

  /** The base with one feature in the place of the one with its id. */
  public static Snapshot of(Snapshot base, Feature replacement) {
    return SnapshotEdit.apply(base, base.version(), List.of(replacement), Set.of());
  }
}
