package io.tantu.snapshot;

import java.util.stream.IntStream;

/** Some features of a snapshot as a layer of their own, for benchmarks of many layers. */
public final class SnapshotPart {

  private SnapshotPart() {}

  /** Every n-th feature from one on. */
  public static Snapshot of(Snapshot whole, int first, int every) {
    int[] positions = IntStream.iterate(first, i -> i < whole.size(), i -> i + every).toArray();
    return new Snapshot(whole, positions);
  }
}
