package io.tantu.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Polygons on a {@link ByteTape}: how many, and of each how many rings, the shell first, and of
 * each ring how many points and the steps between them, the first from the last of the ring before.
 */
final class PackedPolygons {

  private PackedPolygons() {}

  /**
   * @param x where the steps begin
   */
  static void write(ByteTape tape, List<TileRings.Part> parts, int x, int y) {
    int cursorX = x;
    int cursorY = y;
    tape.unsigned(parts.size());
    for (TileRings.Part part : parts) {
      tape.unsigned(part.rings().size());
      for (int[] ring : part.rings()) {
        tape.unsigned(ring.length / 2);
        for (int i = 0; i < ring.length; i += 2) {
          tape.signed(ring[i] - cursorX);
          tape.signed(ring[i + 1] - cursorY);
          cursorX = ring[i];
          cursorY = ring[i + 1];
        }
      }
    }
  }

  /** Hands out the rings as they stand, moved so that the steps begin at x and y. */
  static void read(ByteTape.Reader reader, int x, int y, Consumer<int[]> rings) {
    Rings next = new Rings(reader, x, y);
    for (long parts = reader.unsigned(); parts > 0; parts--) {
      for (long left = reader.unsigned(); left > 0; left--) {
        rings.accept(next.ring());
      }
    }
  }

  /** Writes what lies in the {@link TileBox} and returns its area in square tile units. */
  static double clip(ByteTape.Reader reader, int x, int y, CommandWriter commands) {
    Rings next = new Rings(reader, x, y);
    double area = 0;
    for (long parts = reader.unsigned(); parts > 0; parts--) {
      List<int[]> rings = new ArrayList<>();
      for (long left = reader.unsigned(); left > 0; left--) {
        rings.add(clipped(next.ring()));
      }
      for (TileRings.Part part : TileRings.parts(rings.get(0), rings.subList(1, rings.size()))) {
        part.rings().forEach(commands::ring);
        area += part.area();
      }
    }
    return area;
  }

  private static int[] clipped(int[] ring) {
    double[] xy = new double[ring.length];
    for (int i = 0; i < xy.length; i++) {
      xy[i] = ring[i];
    }
    return TileRings.snapped(TileClip.ring(xy), true);
  }

  /** Reads ring after ring. */
  private static final class Rings {

    private final ByteTape.Reader reader;
    private int x;
    private int y;

    Rings(ByteTape.Reader reader, int x, int y) {
      this.reader = reader;
      this.x = x;
      this.y = y;
    }

    int[] ring() {
      int[] ring = new int[2 * (int) reader.unsigned()];
      for (int i = 0; i < ring.length; i += 2) {
        x += (int) reader.signed();
        y += (int) reader.signed();
        ring[i] = x;
        ring[i + 1] = y;
      }
      return ring;
    }
  }
}
