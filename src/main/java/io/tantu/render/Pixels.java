package io.tantu.render;

/**
 * Where a layer's vertices lie in the image: x to the right and y down, pixels. Vertices that no
 * eye could tell from the one before are left out. For one thread.
 */
final class Pixels {

  /** Vertices nearer to the last one than this are left out, pixels. */
  static final double DETAIL = 0.25;

  private static final double TINY = 0.8;

  private final PreparedLayer layer;
  private final int width;
  private final int height;
  private final double scaleX;
  private final double scaleY;
  private final double left;
  private final double top;
  private double[] xy = new double[128];

  Pixels(PreparedLayer layer, MapView view) {
    this.layer = layer;
    this.width = view.width();
    this.height = view.height();
    this.scaleX = layer.step / view.pixelWidth();
    this.scaleY = layer.step / view.pixelHeight();
    double west = view.box().getMinX() - view.crs().shift();
    this.left = (layer.originX - west) / view.pixelWidth();
    this.top = (view.box().getMaxY() - layer.originY) / view.pixelHeight();
  }

  double x(int ordinate) {
    return left + ordinate * scaleX;
  }

  double y(int ordinate) {
    return top - ordinate * scaleY;
  }

  /** x and y in turn of the line asked for last. */
  double[] xy() {
    return xy;
  }

  /** Whether the feature, not a point, is smaller than a pixel. */
  boolean tiny(int feature) {
    int[] box = layer.bounds;
    return ((double) box[4 * feature + 2] - box[4 * feature]) * scaleX < TINY
        && ((double) box[4 * feature + 3] - box[4 * feature + 1]) * scaleY < TINY;
  }

  /** Square pixels. */
  double area(int feature) {
    return layer.areas[feature] * scaleX * scaleY;
  }

  /** About how long the outline is, pixels. */
  double length(int feature) {
    int[] box = layer.bounds;
    double length =
        ((double) box[4 * feature + 2] - box[4 * feature]) * scaleX
            + ((double) box[4 * feature + 3] - box[4 * feature + 1]) * scaleY;
    return layer.closed ? 2 * length : length;
  }

  /** Takes a pixel and the part of it that is covered. */
  interface Spot {
    void take(int x, int y, float covered);
  }

  /** Hands over the pixel in the feature's middle, unless it lies outside the image. */
  void middle(int feature, double covered, Spot spot) {
    int[] box = layer.bounds;
    int x = (int) Math.floor(x((int) (((long) box[4 * feature] + box[4 * feature + 2]) / 2)));
    int y = (int) Math.floor(y((int) (((long) box[4 * feature + 1] + box[4 * feature + 3]) / 2)));
    if (x >= 0 && y >= 0 && x < width && y < height && covered > 0.002) {
      spot.take(x, y, (float) Math.min(1, covered));
    }
  }

  /** Puts the ring or line in {@link #xy} and returns the number of its vertices. */
  int line(int ring, double detail) {
    int first = layer.vertexStarts[ring];
    int count = layer.vertexStarts[ring + 1] - first;
    if (xy.length < 2 * count) {
      xy = new double[2 * Math.max(count, xy.length)];
    }
    int kept = 0;
    double lastX = Double.MAX_VALUE;
    double lastY = Double.MAX_VALUE;
    int[] from = layer.vertices;
    for (int i = 0; i < count; i++) {
      double x = x(from[2 * (first + i)]);
      double y = y(from[2 * (first + i) + 1]);
      if (Math.abs(x - lastX) > detail
          || Math.abs(y - lastY) > detail
          || i == count - 1 && !layer.closed) {
        xy[2 * kept] = x;
        xy[2 * kept + 1] = y;
        kept++;
        lastX = x;
        lastY = y;
      }
    }
    return kept;
  }
}
