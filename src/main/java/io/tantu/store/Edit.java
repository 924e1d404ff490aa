package io.tantu.store;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a version came from another one by editing: every other feature is the same in both, with the
 * same id.
 *
 * @param baseVersion the version that was edited; kept, like every version
 * @param changed ids of the features that were replaced, added or deleted
 */
public record Edit(String baseVersion, SortedSet<Long> changed) {

  public Edit {
    changed = Collections.unmodifiableSortedSet(new TreeSet<>(changed));
  }
}
