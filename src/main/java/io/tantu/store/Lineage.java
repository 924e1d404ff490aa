package io.tantu.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which versions of a layer led to the one that it shows: a rollback goes back to what was there
 * when that version came, and withdraws what came after it; so does importing its file again. Going
 * forward again brings back what led there.
 */
public final class Lineage {

  private Lineage() {}

  /**
   * The versions that are withdrawn; one that the journal does not name is not.
   *
   * @param journal of one layer, newest first
   */
  public static Set<String> withdrawn(List<ImportRecord> journal) {
    Map<String, Set<String>> upTo = new HashMap<>();
    Set<String> current = new LinkedHashSet<>();
    for (int i = journal.size() - 1; i >= 0; i--) {
      ImportRecord record = journal.get(i);
      if (record.version() == null || !record.status().equals("published")) {
        continue;
      }
      if (upTo.containsKey(record.version())) {
        current = new LinkedHashSet<>(upTo.get(record.version()));
      } else {
        current.add(record.version());
        upTo.put(record.version(), new LinkedHashSet<>(current));
      }
    }
    Set<String> withdrawn = new HashSet<>(upTo.keySet());
    withdrawn.removeAll(current);
    return withdrawn;
  }
}
