package io.tantu.raster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The outlines of cells of one class in a block of cells: one for each set of cells that are joined
 * by their sides. Rings hold every corner of a cell that they pass, so that neighbours share their
 * corners and stay without gap or overlap under any projection. For one thread.
 */
public final class ClassOutlines {

  /** A cell that belongs to no class. */
  public static final int NONE = -1;

  /** East, north, west, south; row numbers grow to the south. */
  private static final int[] COLUMN = {1, 0, -1, 0};

  private static final int[] ROW = {0, -1, 0, 1};

  private final int columns;
  private final int rows;
  private final int[] classes;
  private final int[] patches;
  private final boolean[] walked;

  /** A corner of a cell, counted from the block's upper left one. */
  public record Corner(int column, int row) {}

  /**
   * A set of cells joined by their sides.
   *
   * @param shell first and last corner are one
   * @param holes like it, running the other way
   */
  public record Outline(List<Corner> shell, List<List<Corner>> holes) {}

  /**
   * @param classes row by row, from 0, or {@link #NONE}
   */
  public ClassOutlines(int columns, int[] classes) {
    this.columns = columns;
    this.rows = classes.length / columns;
    this.classes = classes;
    patches = new int[classes.length];
    walked = new boolean[4 * (columns + 1) * (rows + 1)];
  }

  /** Hands out each outline with the class of its cells, in the order of their first cells. */
  public void forEach(BiConsumer<Integer, Outline> taker) {
    List<Integer> first = label();
    List<Outline> outlines = new ArrayList<>();
    first.forEach(cell -> outlines.add(new Outline(new ArrayList<>(), new ArrayList<>())));
    for (int row = 0; row <= rows; row++) {
      for (int column = 0; column <= columns; column++) {
        for (int way = 0; way < 4; way++) {
          if (isEdge(column, row, way) && !walked[edge(column, row, way)]) {
            Outline outline = outlines.get(left(column, row, way));
            walk(column, row, way).forEach(ring -> put(ring, outline));
          }
        }
      }
    }
    for (int i = 0; i < outlines.size(); i++) {
      taker.accept(classes[first.get(i)], outlines.get(i));
    }
  }

  /** Numbers the sets of joined cells; the first cell of each. */
  private List<Integer> label() {
    Arrays.fill(patches, NONE);
    List<Integer> first = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int cell = 0; cell < classes.length; cell++) {
      if (classes[cell] == NONE || patches[cell] != NONE) {
        continue;
      }
      patches[cell] = first.size();
      open.push(cell);
      while (!open.isEmpty()) {
        int next = open.pop();
        for (int way = 0; way < 4; way++) {
          int column = next % columns + COLUMN[way];
          int row = next / columns + ROW[way];
          int beside = row * columns + column;
          if (isInside(column, row)
              && patches[beside] == NONE
              && classes[beside] == classes[cell]) {
            patches[beside] = first.size();
            open.push(beside);
          }
        }
      }
      first.add(cell);
    }
    return first;
  }

  private boolean isInside(int column, int row) {
    return column >= 0 && column < columns && row >= 0 && row < rows;
  }

  private int patch(int column, int row) {
    return isInside(column, row) ? patches[row * columns + column] : NONE;
  }

  /** The set on the left of who walks from the corner. */
  private int left(int column, int row, int way) {
    return switch (way) {
      case 0 -> patch(column, row - 1);
      case 1 -> patch(column - 1, row - 1);
      case 2 -> patch(column - 1, row);
      default -> patch(column, row);
    };
  }

  private int right(int column, int row, int way) {
    return left(column, row, (way + 3) % 4);
  }

  private boolean isEdge(int column, int row, int way) {
    int left = left(column, row, way);
    return left != NONE && left != right(column, row, way);
  }

  private int edge(int column, int row, int way) {
    return 4 * (row * (columns + 1) + column) + way;
  }

  /**
   * Walks with the set on the left until the start is reached, at each corner as far to the left as
   * can be.
   */
  private List<List<Corner>> walk(int startColumn, int startRow, int startWay) {
    Rings rings = new Rings();
    int column = startColumn;
    int row = startRow;
    int way = startWay;
    int patch = left(column, row, way);
    while (!walked[edge(column, row, way)]) {
      walked[edge(column, row, way)] = true;
      rings.pass(new Corner(column, row));
      column += COLUMN[way];
      row += ROW[way];
      way = turn(column, row, way, patch);
    }
    rings.pass(new Corner(startColumn, startRow));
    return rings.whole;
  }

  private int turn(int column, int row, int way, int patch) {
    int turned = (way + 1) % 4;
    while (left(column, row, turned) != patch || !isEdge(column, row, turned)) {
      turned = (turned + 3) % 4;
    }
    return turned;
  }

  /** What one walk went round: where it comes to a corner again a ring is whole. */
  private static final class Rings {
    private final List<List<Corner>> whole = new ArrayList<>();
    private final List<Corner> path = new ArrayList<>();
    private final Map<Corner, Integer> places = new HashMap<>();

    private void pass(Corner corner) {
      Integer before = places.get(corner);
      if (before != null) {
        List<Corner> loop = path.subList(before, path.size());
        List<Corner> ring = new ArrayList<>(loop);
        ring.add(corner);
        whole.add(ring);
        loop.forEach(places::remove);
        loop.clear();
      }
      places.put(corner, path.size());
      path.add(corner);
    }
  }

  private static void put(List<Corner> ring, Outline outline) {
    if (isShell(ring)) {
      outline.shell().addAll(ring);
    } else {
      outline.holes().add(ring);
    }
  }

  /** With the set on its left a shell runs against the clock, seen with the rows downwards. */
  private static boolean isShell(List<Corner> ring) {
    long doubleArea = 0;
    for (int i = 1; i < ring.size(); i++) {
      Corner from = ring.get(i - 1);
      Corner to = ring.get(i);
      doubleArea += (long) from.row() * to.column() - (long) from.column() * to.row();
    }
    return doubleArea > 0;
  }
}
