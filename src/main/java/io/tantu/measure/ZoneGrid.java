package io.tantu.measure;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/**
 * A polygon's envelope in square rows of cells, the more the more vertices it has, each wholly
 * inside, wholly outside or perhaps met by the boundary. Where an envelope touches cells of the
 * first kinds only, no geometry needs to be looked at.
 *
 * <p>Safe because a coordinate's cell is a monotonic function of the coordinate, rounding included:
 * a boundary point within an envelope lies in a cell that the envelope touches, and every such cell
 * is marked (the ends of an edge exactly, what lies between with a margin far above its rounding).
 * How often the boundary crosses a row's middle to the west of another cell tells on which side
 * that one is. Immutable and thread-safe.
 */
final class ZoneGrid {

  /** How an envelope lies to the polygon, as far as the cells tell. */
  enum Side {
    INSIDE,
    OUTSIDE,
    UNKNOWN
  }

  private static final int FEWEST = 32;
  private static final int MOST = 1024;
  private static final int VERTICES_A_CELL = 4;
  private static final double MARGIN = 1e-6;
  private static final byte INSIDE = 1;
  private static final byte OUTSIDE = 2;
  private static final byte UNKNOWN = 3;

  /**
   * While the cells are made: the boundary crosses the row's middle an odd number of times here.
   */
  private static final byte TURN = 4;

  private final Envelope bounds;
  private final double columnsPerMetre;
  private final double rowsPerMetre;
  private final int side;

  /** Row by row from the south-west. */
  private final byte[] cells;

  ZoneGrid(Geometry polygon) {
    bounds = polygon.getEnvelopeInternal();
    int cellsWanted = Math.max(1, polygon.getNumPoints() / VERTICES_A_CELL);
    side = Math.max(FEWEST, Math.min(MOST, Integer.highestOneBit(cellsWanted)));
    cells = new byte[side * side];
    columnsPerMetre = side / bounds.getWidth();
    rowsPerMetre = side / bounds.getHeight();
    if (!(bounds.getArea() > 0)) {
      Arrays.fill(cells, UNKNOWN);
      return;
    }
    for (Object line : LinearComponentExtracter.getLines(polygon)) {
      markLine(((LineString) line).getCoordinates());
    }
    for (int row = 0; row < side; row++) {
      fill(row);
    }
  }

  /** The side of everything within the envelope, borders included. */
  Side of(Envelope envelope) {
    if (!bounds.intersects(envelope)) {
      return Side.OUTSIDE;
    }
    int lastColumn = column(envelope.getMaxX());
    int lastRow = row(envelope.getMaxY());
    int firstColumn = column(envelope.getMinX());
    int firstRow = row(envelope.getMinY());
    byte all = cells[firstRow * side + firstColumn];
    if (all == UNKNOWN) {
      return Side.UNKNOWN;
    }
    for (int row = firstRow; row <= lastRow; row++) {
      for (int column = firstColumn; column <= lastColumn; column++) {
        if (cells[row * side + column] != all) {
          return Side.UNKNOWN;
        }
      }
    }
    if (all == OUTSIDE) {
      return Side.OUTSIDE;
    }
    return bounds.covers(envelope) ? Side.INSIDE : Side.UNKNOWN;
  }

  private void markLine(Coordinate[] line) {
    for (int i = 1; i < line.length; i++) {
      double u1 = (line[i - 1].x - bounds.getMinX()) * columnsPerMetre;
      double v1 = (line[i - 1].y - bounds.getMinY()) * rowsPerMetre;
      double u2 = (line[i].x - bounds.getMinX()) * columnsPerMetre;
      double v2 = (line[i].y - bounds.getMinY()) * rowsPerMetre;
      if (Math.abs(u2 - u1) >= Math.abs(v2 - v1)) {
        markAlong(u1, v1, u2, v2, 1, side);
      } else {
        markAlong(v1, u1, v2, u2, side, 1);
      }
      turnRows(u1, v1, u2, v2);
    }
  }

  /** Walks an edge cell by cell along the axis p in which it is longer, so never steeper than 1. */
  private void markAlong(double p1, double q1, double p2, double q2, int stepP, int stepQ) {
    double slope = p1 == p2 ? 0 : (q2 - q1) / (p2 - p1);
    double low = Math.min(p1, p2);
    double high = Math.max(p1, p2);
    for (int p = cell(low - MARGIN); p <= cell(high + MARGIN); p++) {
      double from = q1 + (Math.min(Math.max(p, low), high) - p1) * slope;
      double to = q1 + (Math.min(Math.max(p + 1, low), high) - p1) * slope;
      int last = cell(Math.max(from, to) + MARGIN);
      for (int q = cell(Math.min(from, to) - MARGIN); q <= last; q++) {
        cells[p * stepP + q * stepQ] |= UNKNOWN;
      }
    }
  }

  /** Turns the cell in which the edge crosses the middle of a row; each end counts for one edge. */
  private void turnRows(double u1, double v1, double u2, double v2) {
    double low = Math.min(v1, v2);
    double high = Math.max(v1, v2);
    for (int row = (int) Math.ceil(low - 0.5); row + 0.5 < high; row++) {
      double u = u1 + (row + 0.5 - v1) * ((u2 - u1) / (v2 - v1));
      double onEdge = Math.min(Math.max(u, Math.min(u1, u2)), Math.max(u1, u2));
      cells[row * side + cell(onEdge)] ^= TURN;
    }
  }

  /** A cell in which the boundary turns is marked, so that no other is in doubt. */
  private void fill(int row) {
    boolean inside = false;
    for (int cell = row * side; cell < (row + 1) * side; cell++) {
      inside ^= (cells[cell] & TURN) != 0;
      if ((cells[cell] & UNKNOWN) == UNKNOWN) {
        cells[cell] = UNKNOWN;
      } else {
        cells[cell] = inside ? INSIDE : OUTSIDE;
      }
    }
  }

  private int column(double x) {
    return cell((x - bounds.getMinX()) * columnsPerMetre);
  }

  private int row(double y) {
    return cell((y - bounds.getMinY()) * rowsPerMetre);
  }

  private int cell(double position) {
    return Math.min(Math.max((int) Math.floor(position), 0), side - 1);
  }
}
