package io.tantu.render;

import java.util.BitSet;
import org.locationtech.jts.geom.Envelope;

/**
 * A layer version ready to be drawn in one family of coordinate systems: projected once, vertices
 * as whole numbers on a grid of 2³¹ steps over the layer's extent (0.1 mm for a city), what each
 * rule's filter holds for, labels with their places, an index. Immutable and thread-safe.
 */
final class PreparedLayer {

  /** Steps of the grid along the longer side. */
  static final double STEPS = Integer.MAX_VALUE - 1.0;

  /** Written by {@link PreparedLayerBuilder}; the arrays are never changed afterwards. */
  final long[] ids;

  /** First ring of each feature, and the end of the last one. */
  final int[] ringStarts;

  /** First vertex of each ring, and the end of the last one. */
  final int[] vertexStarts;

  /** x and y in turn. Shells run one way, holes the other; closed rings do not repeat a vertex. */
  final int[] vertices;

  /** Least x, least y, greatest x, greatest y of each feature. */
  final int[] bounds;

  /** Area of each polygon in square steps; 0 for others. */
  final float[] areas;

  /** For each rule that is no else rule, the features that its filter holds for. */
  final BitSet[] holds;

  /** For each rule with labels, the text of each feature or null; null for other rules. */
  final String[][] labels;

  /**
   * For each rule whose labels have a priority, the features from the least important one; null for
   * other rules.
   */
  final int[][] labelOrders;

  /** Where a feature's label or mark stands, x and y in turn; null where none is ever wanted. */
  final int[] places;

  final boolean closed;
  final boolean points;
  final double originX;
  final double originY;
  final double step;
  private final GridIndex index;

  PreparedLayer(PreparedLayerBuilder made) {
    ids = made.ids();
    ringStarts = made.ringStarts();
    vertexStarts = made.vertexStarts();
    vertices = made.vertices();
    bounds = made.bounds();
    areas = made.areas();
    holds = made.holds();
    labels = made.labels();
    labelOrders = made.labelOrders();
    places = made.places();
    closed = made.closed();
    points = made.points();
    originX = made.originX();
    originY = made.originY();
    step = made.step();
    index = new GridIndex(bounds);
  }

  int size() {
    return ids.length;
  }

  /** The features whose boxes meet the box of the family's coordinates, in their order. */
  BitSet meeting(Envelope box) {
    double minX = (box.getMinX() - originX) / step;
    double minY = (box.getMinY() - originY) / step;
    double maxX = (box.getMaxX() - originX) / step;
    double maxY = (box.getMaxY() - originY) / step;
    if (ids.length == 0 || maxX < 0 || maxY < 0 || minX > STEPS || minY > STEPS) {
      return new BitSet();
    }
    return index.meeting(onGrid(minX), onGrid(minY), onGrid(maxX), onGrid(maxY));
  }

  private static int onGrid(double ordinate) {
    return (int) Math.max(0, Math.min(STEPS, ordinate));
  }

  long heapBytes() {
    long labelBytes = 0;
    for (String[] texts : labels) {
      labelBytes += texts == null ? 0 : 60L * texts.length;
    }
    for (int[] order : labelOrders) {
      labelBytes += order == null ? 0 : 4L * order.length;
    }
    return 8L * ids.length
        + 4L * (ringStarts.length + vertexStarts.length + vertices.length + bounds.length)
        + 4L * areas.length
        + (long) holds.length * ids.length / 8
        + labelBytes
        + (places == null ? 0 : 4L * places.length)
        + index.heapBytes();
  }
}
