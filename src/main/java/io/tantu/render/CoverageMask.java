package io.tantu.render;

import java.util.Arrays;

/**
 * How much of each pixel a shape covers, by exact area: the edges of the shape are added up, then
 * summed along the rows (the way of the font rasteriser font-rs). Closed shapes of one direction
 * add, those of the other subtract, so that shells and holes of opposite directions are filled by
 * area, and overlapping pieces of one direction as their union. A polygon of a few pixels costs
 * less than a microsecond, where Java2D's own scan converter takes ten. x runs to the right and y
 * down, pixels. For one thread.
 */
final class CoverageMask {

  /** Coverage below it is what rounding leaves. */
  private static final float NOTHING = 1f / 512;

  private final int width;
  private final int height;
  private final int stride;
  private final float[] edges;
  private int firstRow;
  private int lastRow;
  private int firstCol;
  private int lastCol;

  CoverageMask(int width, int height) {
    this.width = width;
    this.height = height;
    this.stride = width + 2;
    this.edges = new float[stride * height];
    reset();
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  private void reset() {
    firstRow = Integer.MAX_VALUE;
    lastRow = -1;
    firstCol = Integer.MAX_VALUE;
    lastCol = -1;
  }

  /** Adds one edge of a closed shape. What lies outside the image counts as far as it matters. */
  void edge(double x0, double y0, double x1, double y1) {
    if (y0 == y1 || Math.max(y0, y1) <= 0 || Math.min(y0, y1) >= height) {
      return;
    }
    if (x0 >= width && x1 >= width) {
      lastCol = width;
      return;
    }
    if (x0 <= 0 && x1 <= 0) {
      inside(0, y0, 0, y1);
    } else if (x0 >= 0 && x1 >= 0 && x0 <= width && x1 <= width) {
      inside(x0, y0, x1, y1);
    } else if (x0 < 0 != x1 < 0) {
      double y = y0 + (y1 - y0) * (0 - x0) / (x1 - x0);
      edge(x0, y0, 0, y);
      edge(0, y, x1, y1);
    } else {
      double y = y0 + (y1 - y0) * (width - x0) / (x1 - x0);
      edge(x0, y0, width, y);
      edge(width, y, x1, y1);
    }
  }

  private void inside(double fromX, double fromY, double toX, double toY) {
    boolean down = fromY < toY;
    double slope = (toX - fromX) / (toY - fromY);
    double top = down ? fromY : toY;
    double bottom = Math.min(height, down ? toY : fromY);
    double x = down ? fromX : toX;
    if (top < 0) {
      x -= top * slope;
      top = 0;
    }
    int row = (int) top;
    int end = (int) Math.ceil(bottom);
    firstRow = Math.min(firstRow, row);
    lastRow = Math.max(lastRow, end - 1);
    for (; row < end; row++) {
      double dy = Math.min(row + 1, bottom) - Math.max(row, top);
      double next = Math.max(0, Math.min(width, x + slope * dy));
      row(row * stride, down ? dy : -dy, Math.min(x, next), Math.max(x, next));
      x = next;
    }
  }

  /** One edge within one row, from {@code low} to {@code high}. */
  private void row(int start, double weight, double low, double high) {
    int first = (int) low;
    int end = (int) Math.ceil(high);
    firstCol = Math.min(firstCol, first);
    lastCol = Math.max(lastCol, Math.max(end, first + 1));
    if (end <= first + 1) {
      double middle = (low + high) / 2 - first;
      edges[start + first] += (float) (weight - weight * middle);
      edges[start + first + 1] += (float) (weight * middle);
      return;
    }
    double share = 1 / (high - low);
    double lowPart = low - first;
    double highPart = high - end + 1;
    double left = 0.5 * share * (1 - lowPart) * (1 - lowPart);
    double right = 0.5 * share * highPart * highPart;
    edges[start + first] += (float) (weight * left);
    if (end == first + 2) {
      edges[start + first + 1] += (float) (weight * (1 - left - right));
    } else {
      double second = share * (1.5 - lowPart);
      edges[start + first + 1] += (float) (weight * (second - left));
      for (int col = first + 2; col < end - 1; col++) {
        edges[start + col] += (float) (weight * share);
      }
      double last = second + (end - first - 3) * share;
      edges[start + end - 1] += (float) (weight * (1 - last - right));
    }
    edges[start + end] += (float) (weight * right);
  }

  /** Paints what is covered and is empty again. */
  void paint(Canvas canvas, Ink ink) {
    int toCol = Math.min(width - 1, lastCol);
    for (int row = firstRow; row <= lastRow; row++) {
      float sum = 0;
      int at = row * stride;
      for (int col = firstCol; col <= toCol; col++) {
        sum += edges[at + col];
        float covered = Math.min(1, Math.abs(sum));
        if (covered > NOTHING) {
          canvas.blend(col, row, ink, covered);
        }
      }
      Arrays.fill(edges, at + firstCol, at + Math.min(stride, lastCol + 2), 0);
    }
    reset();
  }
}
