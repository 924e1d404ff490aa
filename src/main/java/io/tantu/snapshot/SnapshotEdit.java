package io.tantu.snapshot;

import io.tantu.catalog.Feature;
import io.tantu.store.LayerVersion;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How a snapshot differs from the one it was edited from. Immutable and thread-safe. */
public final class SnapshotEdit {

  private final Snapshot base;
  private final int[] origins;
  private final int[] changed;
  private final int[] positionsNow;
  private final Set<Long> goneIds = new HashSet<>();

  /**
   * @param origins for each position its place in the base, or {@code ~place} among what was added
   */
  private SnapshotEdit(Snapshot base, int[] origins) {
    this.base = base;
    this.origins = origins;
    positionsNow = new int[base.size()];
    Arrays.fill(positionsNow, -1);
    int[] added = new int[origins.length];
    int count = 0;
    for (int i = 0; i < origins.length; i++) {
      if (origins[i] >= 0) {
        positionsNow[origins[i]] = i;
      } else {
        added[count++] = i;
      }
    }
    changed = Arrays.copyOf(added, count);
    for (int i = 0; i < positionsNow.length; i++) {
      if (positionsNow[i] < 0) {
        goneIds.add(base.id(i));
      }
    }
  }

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

  public Snapshot base() {
    return base;
  }

  /**
   * For each position its place in the base, or {@code ~place} among what was added. Not to be
   * changed.
   */
  public int[] origins() {
    return origins;
  }

  /** Positions whose features are new or changed, ascending. Not to be changed. */
  public int[] changed() {
    return changed;
  }

  /**
   * For each position in the base its position now, or −1 where the feature is changed or gone. Not
   * to be changed.
   */
  public int[] positionsNow() {
    return positionsNow;
  }

  /** Ids of the base's features that are changed or gone. */
  public Set<Long> goneIds() {
    return goneIds;
  }

  /** Is given stretches of features that stand side by side before and after. */
  public interface Stretch {
    void take(int placeInBase, int position, int length);
  }

  /** Hands over what stays, in stretches as long as they go. */
  public void forEachKept(Stretch stretch) {
    int end;
    for (int i = 0; i < origins.length; i = end) {
      end = i + 1;
      if (origins[i] >= 0) {
        while (end < origins.length && origins[end] == origins[end - 1] + 1) {
          end++;
        }
        stretch.take(origins[i], i, end - i);
      }
    }
  }
}
