package io.tantu.measure;

import io.tantu.snapshot.Snapshot;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The features of one snapshot that a definition takes. */
public record Selection(Snapshot snapshot, Predicate<Object[]> filter) {

  /** Ascending positions in the snapshot of the features taken. */
  int[] positions() {
    return IntStream.range(0, snapshot.size()).filter(this::takes).toArray();
  }

  boolean takes(int position) {
    return filter.test(snapshot.values(position));
  }
}
