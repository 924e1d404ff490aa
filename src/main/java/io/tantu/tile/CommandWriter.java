package io.tantu.tile;

/**
 * Writes a geometry as drawing commands (Vector Tile Specification 2.1, 4.3): command integers,
 * then zigzag-encoded steps from the last position. Points come as x and y in turn, whole tile
 * units, y down. Not thread-safe.
 */
final class CommandWriter {

  private static final int MOVE_TO = 1;
  private static final int LINE_TO = 2;
  private static final int CLOSE_PATH = 7;

  private final IntList commands = new IntList();
  private int cursorX;
  private int cursorY;

  /** All points of one feature, at least one. */
  void points(int[] xy) {
    command(MOVE_TO, xy.length / 2);
    steps(xy, 0);
  }

  /** A line of at least two points. */
  void line(int[] xy) {
    path(xy);
  }

  /** A ring of at least three points, the first not repeated. */
  void ring(int[] xy) {
    path(xy);
    command(CLOSE_PATH, 1);
  }

  int[] toArray() {
    return commands.toArray();
  }

  boolean isEmpty() {
    return commands.size() == 0;
  }

  private void path(int[] xy) {
    command(MOVE_TO, 1);
    step(xy[0], xy[1]);
    command(LINE_TO, xy.length / 2 - 1);
    steps(xy, 2);
  }

  private void steps(int[] xy, int from) {
    for (int i = from; i < xy.length; i += 2) {
      step(xy[i], xy[i + 1]);
    }
  }

  private void step(int x, int y) {
    commands.add(zigzag(x - cursorX));
    commands.add(zigzag(y - cursorY));
    cursorX = x;
    cursorY = y;
  }

  private void command(int id, int count) {
    commands.add(id & 0x7 | count << 3);
  }

  private static int zigzag(int value) {
    return value << 1 ^ value >> 31;
  }
}
