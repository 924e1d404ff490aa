package io.tantu.snapshot;

import io.tantu.geometry.Overlap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The overlaps last found among features of a snapshot, which depend on no zone. Thread-safe; two
 * threads that ask the same at once both compute it, with the same result.
 */
final class OverlapMemory {

  private static final int MOST_KEPT = 4;

  private final Map<Object, List<Overlap>> kept = new LinkedHashMap<>(16, 0.75f, true);

  List<Overlap> of(Object features, Supplier<List<Overlap>> search) {
    synchronized (kept) {
      List<Overlap> known = kept.get(features);
      if (known != null) {
        return known;
      }
    }
    List<Overlap> found = List.copyOf(search.get());
    synchronized (kept) {
      kept.put(features, found);
      if (kept.size() > MOST_KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
    return found;
  }
}
