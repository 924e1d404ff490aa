package io.tantu.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How far apart two names are, to suggest what was meant. */
final class NameDistance {

  private static final int SUGGESTIONS = 3;

  private NameDistance() {}

  /** The known names that come nearest, best first; empty when there are none. */
  static List<String> nearest(String name, List<String> known) {
    return known.stream()
        .distinct()
        .sorted(Comparator.comparingInt((String k) -> between(name, k)).thenComparing(k -> k))
        .limit(SUGGESTIONS)
        .toList();
  }

  /** Levenshtein distance, blind to case. */
  static int between(String a, String b) {
    String from = a.toLowerCase(Locale.ROOT);
    String to = b.toLowerCase(Locale.ROOT);
    int[] costs = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      costs[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = costs[0];
      costs[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = costs[j];
        costs[j] = Math.min(replaced, Math.min(costs[j], costs[j - 1]) + 1);
      }
    }
    return costs[to.length()];
  }
}
