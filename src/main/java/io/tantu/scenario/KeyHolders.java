package io.tantu.scenario;

import io.tantu.catalog.LayerDefinition;
import io.tantu.scenario.ScenarioStore.Changed;
import io.tantu.snapshot.Snapshot;
import io.tantu.store.OneKeyEach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which features of a layer version have which key. Found once a version, then remembered. */
final class KeyHolders {

  /** The question that the snapshot remembers the answer to. */
  private static final String QUESTION = "key holders";

  private final Map<Object, List<Long>> idsByKey = new HashMap<>();

  private KeyHolders(Snapshot version, int at) {
    for (int position = 0; position < version.size(); position++) {
      Object key = version.values(position)[at];
      if (key != null) {
        idsByKey.computeIfAbsent(key, each -> new ArrayList<>(1)).add(version.id(position));
      }
    }
  }

  /**
   * @param version of a layer that has a key
   */
  static KeyHolders of(Snapshot version) {
    LayerDefinition layer = version.layer();
    int at = layer.indexOf(layer.key());
    return version.remember(QUESTION, () -> new KeyHolders(version, at));
  }

  /** Those of the written keys that more than one feature has after the change. */
  List<String> twice(List<Object> written, Changed change) {
    Map<Object, Long> count = new HashMap<>();
    written.forEach(key -> count.merge(key, 1L, Long::sum));
    return count.entrySet().stream()
        .filter(key -> key.getValue() + staying(key.getKey(), change) > 1)
        .map(key -> String.valueOf(key.getKey()))
        .sorted()
        .limit(OneKeyEach.MOST_NAMED)
        .toList();
  }

  private long staying(Object key, Changed change) {
    return idsByKey.getOrDefault(key, List.of()).stream()
        .filter(id -> !change.byId().containsKey(id))
        .count();
  }
}
