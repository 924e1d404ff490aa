package io.tantu.tile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Polygon;

/** Rings in whole tile units, as x and y in turn, the first point not repeated. */
final class TileRings {

  /** Square tile units; a pixel of a 256-pixel tile has 256. */
  static final double SMALLEST = 16;

  private TileRings() {}

  /** A polygon's rings as they are drawn, the shell first, and its area in square tile units. */
  record Part(List<int[]> rings, double area) {}

  /**
   * The valid polygons that a shell with holes covers, rings smaller than a sixteenth of a pixel
   * left out. Exterior rings run clockwise on the screen, holes the other way (Vector Tile
   * Specification 2.1, 4.3.4.4).
   */
  static List<Part> parts(int[] shell, List<int[]> holes) {
    if (isSpeck(shell)) {
      return List.of();
    }
    List<int[]> seen = holes.stream().filter(hole -> !isSpeck(hole)).toList();
    if (seen.isEmpty() && SimpleRing.is(shell)) {
      return List.of(new Part(List.of(turned(shell, true)), Math.abs(signedArea(shell))));
    }
    return TilePolygons.valid(shell, seen).stream()
        .map(TileRings::part)
        .filter(part -> !part.rings().isEmpty())
        .toList();
  }

  private static Part part(Polygon polygon) {
    int[] shell = TilePolygons.xy(polygon.getExteriorRing());
    if (isSpeck(shell)) {
      return new Part(List.of(), 0);
    }
    List<int[]> rings = new ArrayList<>();
    rings.add(turned(shell, true));
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      rings.add(turned(TilePolygons.xy(polygon.getInteriorRingN(i)), false));
    }
    return new Part(rings, polygon.getArea());
  }

  /** Whole tile units, no point twice in a row. */
  static int[] snapped(double[] xy, boolean closed) {
    int[] snapped = new int[xy.length];
    int size = 0;
    for (int i = 0; i < xy.length; i += 2) {
      int x = whole(xy[i]);
      int y = whole(xy[i + 1]);
      if (size == 0 || x != snapped[size - 2] || y != snapped[size - 1]) {
        snapped[size++] = x;
        snapped[size++] = y;
      }
    }
    while (closed
        && size > 2
        && snapped[0] == snapped[size - 2]
        && snapped[1] == snapped[size - 1]) {
      size -= 2;
    }
    return Arrays.copyOf(snapped, size);
  }

  /** Rounds halves up, also below zero, so that neighbouring tiles round a point the same way. */
  static int whole(double value) {
    return (int) Math.floor(value + 0.5);
  }

  private static boolean isSpeck(int[] ring) {
    return Math.abs(signedArea(ring)) < SMALLEST;
  }

  /** Positive for a ring that runs clockwise on the screen, where y points down. */
  static double signedArea(int[] xy) {
    long twice = 0;
    for (int i = 0, last = xy.length - 2; i < xy.length; last = i, i += 2) {
      twice += (long) xy[last] * xy[i + 1] - (long) xy[i] * xy[last + 1];
    }
    return twice / 2.0;
  }

  private static int[] turned(int[] xy, boolean clockwise) {
    if (signedArea(xy) > 0 == clockwise) {
      return xy;
    }
    int[] turned = new int[xy.length];
    for (int i = 0; i < xy.length; i += 2) {
      turned[i] = xy[xy.length - 2 - i];
      turned[i + 1] = xy[xy.length - 1 - i];
    }
    return turned;
  }
}
