package io.tantu.snapshot;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Finds the features of a snapshot whose envelopes meet a box. After an edit the tree of the base
 * serves on, with the changed features beside it. Immutable once made, and thread-safe.
 */
final class EnvelopeIndex {

  /** So many changed features beside the tree are looked through faster than a new one is made. */
  private static final int MOST_BESIDE = 1_000;

  private final Snapshot snapshot;
  private final HPRtree tree;

  /** Position now of each feature in the tree, −1 where it is changed or gone. */
  private final int[] now;

  /** Ascending positions of the features that are not in the tree. */
  private final int[] beside;

  private EnvelopeIndex(Snapshot snapshot, HPRtree tree, int[] now, int[] beside) {
    this.snapshot = snapshot;
    this.tree = tree;
    this.now = now;
    this.beside = beside;
  }

  static EnvelopeIndex of(Snapshot snapshot) {
    HPRtree tree = new HPRtree();
    for (int position = 0; position < snapshot.size(); position++) {
      Envelope envelope = snapshot.envelope(position);
      if (!envelope.isNull()) {
        tree.insert(envelope, position);
      }
    }
    tree.build();
    return new EnvelopeIndex(
        snapshot, tree, IntStream.range(0, snapshot.size()).toArray(), new int[0]);
  }

  /** The index of what the edit made. */
  EnvelopeIndex edited(Snapshot edited, SnapshotEdit edit) {
    int[] positionsNow = edit.positionsNow();
    int[] besideNow =
        IntStream.concat(
                Arrays.stream(beside).map(position -> positionsNow[position]).filter(p -> p >= 0),
                Arrays.stream(edit.changed()))
            .sorted()
            .toArray();
    return besideNow.length > MOST_BESIDE
        ? of(edited)
        : new EnvelopeIndex(
            edited,
            tree,
            Arrays.stream(now)
                .map(position -> position < 0 ? -1 : positionsNow[position])
                .toArray(),
            besideNow);
  }

  /** Ascending positions of the features whose envelopes meet the box, borders included. */
  int[] meeting(Envelope box) {
    IntStream.Builder found = IntStream.builder();
    tree.query(
        box,
        inTree -> {
          int position = now[(Integer) inTree];
          if (position >= 0) {
            found.add(position);
          }
        });
    return IntStream.concat(found.build(), Arrays.stream(beside))
        .filter(position -> snapshot.meets(position, box))
        .sorted()
        .toArray();
  }
}
