package io.tantu.tile;

/**
 * Tells quickly that a small ring needs no mending: no side touches another but where they follow
 * each other. Exact, since tile units are whole and small enough for {@code long} products.
 */
final class SimpleRing {

  /** Beyond this the square of the points costs more than an indexed check. */
  private static final int MOST_POINTS = 256;

  private SimpleRing() {}

  /** Whether the ring surely is simple; of large rings nothing is said. */
  static boolean is(int[] xy) {
    int count = xy.length / 2;
    if (count < 3 || count > MOST_POINTS) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      if (folds(xy, i, count)) {
        return false;
      }
      for (int j = i + 2; j < count - (i == 0 ? 1 : 0); j++) {
        if (meet(xy, i, j, count)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether the side after point i runs back over the one before it. */
  private static boolean folds(int[] xy, int i, int count) {
    int before = 2 * (i == 0 ? count - 1 : i - 1);
    int at = 2 * i;
    int after = 2 * (i == count - 1 ? 0 : i + 1);
    long inX = (long) xy[at] - xy[before];
    long inY = (long) xy[at + 1] - xy[before + 1];
    long outX = (long) xy[after] - xy[at];
    long outY = (long) xy[after + 1] - xy[at + 1];
    return inX * outY == inY * outX && inX * outX + inY * outY <= 0;
  }

  private static boolean meet(int[] xy, int i, int j, int count) {
    int a = 2 * i;
    int b = 2 * (i == count - 1 ? 0 : i + 1);
    int c = 2 * j;
    int d = 2 * (j == count - 1 ? 0 : j + 1);
    if (apart(xy[a], xy[b], xy[c], xy[d]) || apart(xy[a + 1], xy[b + 1], xy[c + 1], xy[d + 1])) {
      return false;
    }
    return Long.signum(turn(xy, a, b, c)) * Long.signum(turn(xy, a, b, d)) <= 0
        && Long.signum(turn(xy, c, d, a)) * Long.signum(turn(xy, c, d, b)) <= 0;
  }

  private static boolean apart(int a, int b, int c, int d) {
    return Math.max(a, b) < Math.min(c, d) || Math.max(c, d) < Math.min(a, b);
  }

  private static long turn(int[] xy, int from, int to, int point) {
    return ((long) xy[to] - xy[from]) * ((long) xy[point + 1] - xy[from + 1])
        - ((long) xy[to + 1] - xy[from + 1]) * ((long) xy[point] - xy[from]);
  }
}
