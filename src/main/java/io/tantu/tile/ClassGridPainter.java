package io.tantu.tile;

import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * Fills a {@link ClassGrid}: a cell takes the class of the polygon that its middle lies in, of
 * several the last, as on a map where later ones are drawn above. Not thread-safe.
 */
final class ClassGridPainter {

  private final ClassGrid grid;

  /**
   * @param lonLat what the grid has to hold, degrees
   * @param maxBytes no more memory than this is taken
   */
  ClassGridPainter(WorldUnits zoom, Envelope lonLat, long maxBytes) throws TooLarge {
    int columns = zoom.quad().columns(zoom.z()) * ClassGrid.TILE_CELLS;
    int rows = zoom.quad().rows(zoom.z()) * ClassGrid.TILE_CELLS;
    int left = cell(zoom.x(lonLat.getMinX()), columns);
    int top = cell(zoom.y(lonLat.getMaxY()), rows);
    int width = cell(zoom.x(lonLat.getMaxX()), columns) - left + 1;
    int height = cell(zoom.y(lonLat.getMinY()), rows) - top + 1;
    if (2L * width * height > Math.min(maxBytes, Integer.MAX_VALUE)) {
      throw new TooLarge();
    }
    grid = new ClassGrid(zoom, left, top, width, height, new short[width * height]);
  }

  private static int cell(double worldUnits, int cells) {
    return (int) Math.max(0, Math.min(cells - 1, Math.floor(worldUnits / ClassGrid.CELL)));
  }

  ClassGrid grid() {
    return grid;
  }

  /** Paints polygons; lon/lat degrees in. */
  void paint(Geometry lonLat, short colour) {
    for (int i = 0; i < lonLat.getNumGeometries(); i++) {
      paint((Polygon) lonLat.getGeometryN(i), colour);
    }
  }

  private void paint(Polygon polygon, short colour) {
    if (polygon.isEmpty()) {
      return;
    }
    double[] shell = cells(polygon.getExteriorRing());
    int first = Integer.MAX_VALUE;
    int end = Integer.MIN_VALUE;
    for (int i = 1; i < shell.length; i += 2) {
      first = Math.min(first, firstMiddle(shell[i]));
      end = Math.max(end, firstMiddle(shell[i]));
    }
    if (first >= end) {
      return;
    }
    Crossings[] rows = new Crossings[end - first];
    cross(shell, first, rows);
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      cross(cells(polygon.getInteriorRingN(i)), first, rows);
    }
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] != null) {
        fill(first + i, rows[i].sorted(), colour);
      }
    }
  }

  private double[] cells(LineString ring) {
    double[] xy = grid.zoom().ring(ring);
    for (int i = 0; i < xy.length; i++) {
      xy[i] /= ClassGrid.CELL;
    }
    return xy;
  }

  /** The first cell whose middle is not before a place. */
  private static int firstMiddle(double place) {
    return (int) Math.ceil(place - 0.5);
  }

  /** Notes where the ring crosses the middles of rows; a side holds its upper end only. */
  private static void cross(double[] ring, int first, Crossings[] rows) {
    int before = ring.length - 2;
    for (int i = 0; i < ring.length; before = i, i += 2) {
      int a = firstMiddle(ring[before + 1]);
      int b = firstMiddle(ring[i + 1]);
      if (a == b) {
        continue;
      }
      double slope = (ring[i] - ring[before]) / (ring[i + 1] - ring[before + 1]);
      for (int row = Math.max(first, Math.min(a, b));
          row < Math.min(first + rows.length, Math.max(a, b));
          row++) {
        if (rows[row - first] == null) {
          rows[row - first] = new Crossings();
        }
        rows[row - first].add(ring[before] + (row + 0.5 - ring[before + 1]) * slope);
      }
    }
  }

  private void fill(int row, double[] crossings, short colour) {
    int y = row - grid.top();
    if (y < 0 || y >= grid.height()) {
      return;
    }
    for (int i = 0; i + 1 < crossings.length; i += 2) {
      int from = Math.max(0, firstMiddle(crossings[i]) - grid.left());
      int to = Math.min(grid.width(), firstMiddle(crossings[i + 1]) - grid.left());
      if (from < to) {
        Arrays.fill(grid.classes(), y * grid.width() + from, y * grid.width() + to, colour);
      }
    }
  }

  private static final class Crossings {

    private double[] x = new double[4];
    private int count;

    void add(double place) {
      if (count == x.length) {
        x = Arrays.copyOf(x, 2 * count);
      }
      x[count++] = place;
    }

    double[] sorted() {
      Arrays.sort(x, 0, count);
      return Arrays.copyOf(x, count);
    }
  }
}
