package io.tantu.measure.history;

import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;

/** Reads layer versions for one look back, without driving out those that are served. */
public final class PastSnapshots {

  /** Part of the heap that a look back may take; larger layers are read through a scratch file. */
  private static final int HEAP_SHARE = 4;

  private PastSnapshots() {}

  public static Snapshots of(LayerStore store) {
    return new Snapshots(store, Runtime.getRuntime().maxMemory() / HEAP_SHARE);
  }
}
