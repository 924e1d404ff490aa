package io.tantu.snapshot;

import io.tantu.catalog.Feature;
import io.tantu.store.LayerVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a snapshot differs from the one it was edited from. Not to be changed.
 *
 * @param origins for each position its place in the base, or {@code ~place} among what was added
 */
public record SnapshotEdit(Snapshot base, int[] origins) {

  /**
   * The base with features replaced, added and taken out.
   *
   * @param version what the edit made
   * @param put new features and those that replace one of the same id, in ascending id order
   * @param deleted ids that are no more
   */
  static Snapshot apply(Snapshot base, LayerVersion version, List<Feature> put, Set<Long> deleted) {
    Snapshot added =
        new SnapshotWriter(base.layer(), version, base.projection())
            .write(put.iterator(), Long.MAX_VALUE);
    int[] origins = new int[base.size() + added.size()];
    int size = 0;
    int old = 0;
    int next = 0;
    while (old < base.size() || next < added.size()) {
      boolean fromAdded =
          next < added.size() && (old == base.size() || added.id(next) <= base.id(old));
      if (fromAdded) {
        old += old < base.size() && added.id(next) == base.id(old) ? 1 : 0;
        origins[size++] = ~next++;
      } else {
        if (deleted.isEmpty() || !deleted.contains(base.id(old))) {
          origins[size++] = old;
        }
        old++;
      }
    }
    SnapshotEdit edit = new SnapshotEdit(base, Arrays.copyOf(origins, size));
    return new Snapshot(base, version, edit, added);
  }

  /** Positions whose features are new or changed, ascending. */
  public int[] changed() {
    return IntStream.range(0, origins.length).filter(i -> origins[i] < 0).toArray();
  }

  /** Ids of the base's features that are changed or gone. */
  public Set<Long> goneIds() {
    int[] now = positionsNow();
    return IntStream.range(0, now.length)
        .filter(i -> now[i] < 0)
        .mapToObj(base::id)
        .collect(Collectors.toSet());
  }

  /** For each position in the base its position now, or −1 where the feature is changed or gone. */
  public int[] positionsNow() {
    int[] now = new int[base.size()];
    Arrays.fill(now, -1);
    for (int i = 0; i < origins.length; i++) {
      if (origins[i] >= 0) {
        now[origins[i]] = i;
      }
    }
    return now;
  }
}
