package io.tantu.snapshot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What was last worked out about a snapshot and holds as long as it does. Thread-safe; two threads
 * that ask the same at once both compute it, with the same result.
 */
final class SnapshotMemory {

  private static final int MOST_KEPT = 12;

  private final Map<Object, Object> kept = new LinkedHashMap<>(16, 0.75f, true);

  <T> T of(Object question, Supplier<T> answer) {
    T known = known(question);
    if (known != null) {
      return known;
    }
    T found = answer.get();
    synchronized (kept) {
      kept.put(question, found);
      if (kept.size() > MOST_KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
    return found;
  }

  @SuppressWarnings("unchecked")
  <T> T known(Object question) {
    synchronized (kept) {
      return (T) kept.get(question);
    }
  }

  void forget(Predicate<Object> questions) {
    synchronized (kept) {
      kept.keySet().removeIf(questions);
    }
  }
}
