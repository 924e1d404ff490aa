package io.tantu.ingest;

import java.util.Arrays;

/**
 * Remembers which keys have been seen by 64-bit hashes instead of the keys themselves: the table is
 * a third to two thirds full, 12 to 24 bytes a key, and 36 for the moment in which it grows. Two
 * different keys are taken for one with a chance of n²/2⁶⁵: 3·10⁻⁸ for a million. Not thread-safe.
 */
final class KeyHashes {

  private long[] slots = new long[1 << 10];
  private int size;

  /** Whether the key is new. */
  boolean add(String key) {
    long hash = hash(key);
    if (!insert(slots, hash)) {
      return false;
    }
    if (++size * 3L > slots.length * 2L) {
      grow();
    }
    return true;
  }

  private void grow() {
    long[] larger = new long[slots.length * 2];
    Arrays.stream(slots).filter(h -> h != 0).forEach(h -> insert(larger, h));
    slots = larger;
  }

  private static boolean insert(long[] table, long hash) {
    int at = (int) (hash >>> 20) & table.length - 1;
    while (table[at] != 0) {
      if (table[at] == hash) {
        return false;
      }
      at = at + 1 & table.length - 1;
    }
    table[at] = hash;
    return true;
  }

  /** FNV-1a over the characters, then the finaliser of MurmurHash3; never 0, which marks a gap. */
  private static long hash(String key) {
    long h = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      h = (h ^ key.charAt(i)) * 0x100000001b3L;
    }
    h = (h ^ h >>> 33) * 0xff51afd7ed558ccdL;
    h = (h ^ h >>> 33) * 0xc4ceb9fe1a85ec53L;
    h ^= h >>> 33;
    return h == 0 ? 1 : h;
  }
}
