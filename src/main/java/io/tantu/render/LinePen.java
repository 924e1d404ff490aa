package io.tantu.render;

import io.tantu.style.Stroke;
import java.util.Arrays;

/**
 * Draws along lines: every straight piece, corner and end is a convex shape of one direction, and
 * their union is the line. Corners and ends that a style leaves open are round, as in the browser's
 * map. Pieces that lie outside the image are passed over. For one thread.
 */
final class LinePen {

  /** As the browser's canvas has it. */
  private static final double MITER_LIMIT = 10;

  private final CoverageMask mask;
  private final double half;
  private final double[] dashes;
  private final double dashSum;
  private final boolean square;
  private final boolean roundCap;
  private final boolean miter;
  private final boolean roundJoin;
  private final double reach;

  LinePen(CoverageMask mask, Stroke stroke) {
    this.mask = mask;
    this.half = stroke.width() / 2;
    this.dashes = dashes(stroke);
    this.dashSum = Arrays.stream(dashes).sum();
    this.square = "square".equals(stroke.cap());
    this.roundCap = stroke.cap() == null || stroke.cap().equals("round");
    this.miter = "miter".equals(stroke.join());
    this.roundJoin = stroke.join() == null || stroke.join().equals("round");
    this.reach = half * (miter ? MITER_LIMIT : 1.5) + 1;
  }

  /** An odd list is read twice (SVG 1.1, 11.4). */
  private static double[] dashes(Stroke stroke) {
    int count = stroke.dashes().size();
    double[] dashes = new double[count % 2 == 0 ? count : 2 * count];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = stroke.dashes().get(i % count);
    }
    return dashes;
  }

  /**
   * Draws along the vertices.
   *
   * @param xy x and y in turn; where closed the first vertex is not repeated
   */
  void draw(double[] xy, int vertices, boolean closed) {
    if (dashSum > 0) {
      dashed(xy, vertices, closed);
    } else {
      solid(xy, vertices, closed);
    }
  }

  private void solid(double[] xy, int vertices, boolean closed) {
    if (vertices == 1) {
      dot(xy[0], xy[1]);
      return;
    }
    int pieces = closed ? vertices : vertices - 1;
    for (int i = 0; i < pieces; i++) {
      int from = 2 * i;
      int to = 2 * ((i + 1) % vertices);
      piece(xy[from], xy[from + 1], xy[to], xy[to + 1]);
      if (closed || i + 1 < pieces) {
        int next = 2 * ((i + 2) % vertices);
        corner(xy[from], xy[from + 1], xy[to], xy[to + 1], xy[next], xy[next + 1]);
      }
    }
    if (!closed) {
      int last = 2 * (vertices - 1);
      cap(xy[2], xy[3], xy[0], xy[1]);
      cap(xy[last - 2], xy[last - 1], xy[last], xy[last + 1]);
    }
  }

  /** Only what may be seen is cut into dashes: far in, an edge is millions of pixels long. */
  private void dashed(double[] xy, int vertices, boolean closed) {
    int pieces = closed ? vertices : vertices - 1;
    DashWalk walk = new DashWalk(pieces);
    for (int i = 0; i < pieces; i++) {
      int to = 2 * ((i + 1) % vertices);
      walk.along(xy[2 * i], xy[2 * i + 1], xy[to], xy[to + 1]);
    }
    walk.finish();
  }

  /** Goes along a line and draws its dashes. */
  private final class DashWalk {

    private final double[] dash;
    private int length;
    private int at;
    private double left = dashes[0];

    DashWalk(int pieces) {
      dash = new double[2 * (pieces + 2)];
    }

    void along(double x0, double y0, double x1, double y1) {
      double whole = Math.hypot(x1 - x0, y1 - y0);
      if (whole == 0) {
        return;
      }
      double stepX = (x1 - x0) / whole;
      double stepY = (y1 - y0) / whole;
      double[] seen = Clip.within(x0, y0, stepX, stepY, whole, seenBox());
      if (seen == null) {
        skip(whole);
        return;
      }
      if (seen[0] > 0) {
        skip(seen[0]);
      }
      cut(x0 + stepX * seen[0], y0 + stepY * seen[0], stepX, stepY, seen[1] - seen[0]);
      if (seen[1] < whole) {
        skip(whole - seen[1]);
      }
    }

    private void cut(double fromX, double fromY, double stepX, double stepY, double way) {
      double done = 0;
      add(fromX, fromY);
      while (way - done >= left) {
        done += left;
        double x = fromX + stepX * done;
        double y = fromY + stepY * done;
        add(x, y);
        finish();
        at = (at + 1) % dashes.length;
        left = dashes[at];
        add(x, y);
      }
      left -= way - done;
      add(fromX + stepX * way, fromY + stepY * way);
    }

    private void add(double x, double y) {
      if (at % 2 == 0) {
        length = vertex(dash, length, x, y);
      }
    }

    void finish() {
      if (at % 2 == 0 && length > 1) {
        solid(dash, length, false);
      }
      length = 0;
    }

    private void skip(double way) {
      finish();
      double rest = way % dashSum;
      while (rest >= left) {
        rest -= left;
        at = (at + 1) % dashes.length;
        left = dashes[at];
      }
      left -= rest;
    }
  }

  private double[] seenBox() {
    return new double[] {-reach, -reach, mask.width() + reach, mask.height() + reach};
  }

  private static int vertex(double[] dash, int length, double x, double y) {
    if (length > 0 && dash[2 * length - 2] == x && dash[2 * length - 1] == y) {
      return length;
    }
    dash[2 * length] = x;
    dash[2 * length + 1] = y;
    return length + 1;
  }

  private boolean outside(double x0, double y0, double x1, double y1) {
    return Math.max(x0, x1) < -reach
        || Math.min(x0, x1) > mask.width() + reach
        || Math.max(y0, y1) < -reach
        || Math.min(y0, y1) > mask.height() + reach;
  }

  private void piece(double x0, double y0, double x1, double y1) {
    double length = Math.hypot(x1 - x0, y1 - y0);
    if (length == 0 || outside(x0, y0, x1, y1)) {
      return;
    }
    double nx = (y0 - y1) / length * half;
    double ny = (x1 - x0) / length * half;
    mask.edge(x0 + nx, y0 + ny, x1 + nx, y1 + ny);
    mask.edge(x1 + nx, y1 + ny, x1 - nx, y1 - ny);
    mask.edge(x1 - nx, y1 - ny, x0 - nx, y0 - ny);
    mask.edge(x0 - nx, y0 - ny, x0 + nx, y0 + ny);
  }

  /** The outer side of the corner at (x1, y1). */
  private void corner(double x0, double y0, double x1, double y1, double x2, double y2) {
    double before = Math.hypot(x1 - x0, y1 - y0);
    double after = Math.hypot(x2 - x1, y2 - y1);
    if (before == 0 || after == 0 || outside(x1, y1, x1, y1)) {
      return;
    }
    double ax = (x1 - x0) / before;
    double ay = (y1 - y0) / before;
    double bx = (x2 - x1) / after;
    double by = (y2 - y1) / after;
    double turn = ax * by - ay * bx;
    double cos = ax * bx + ay * by;
    double side = turn > 0 ? half : -half;
    double fromX = x1 + ay * side;
    double fromY = y1 - ax * side;
    double toX = x1 + by * side;
    double toY = y1 - bx * side;
    if (roundJoin && half > 0.6) {
      double angle = Math.atan2(turn, cos);
      fan(x1, y1, ay * side, -ax * side, angle);
    } else if (miter && cos > -0.98 && Math.sqrt(2 / (1 + cos)) <= MITER_LIMIT) {
      double along = side * Math.tan(Math.atan2(turn, cos) / 2) * Math.signum(side);
      along = Math.abs(along);
      quad(x1, y1, fromX, fromY, fromX + ax * along, fromY + ay * along, toX, toY);
    } else if (turn != 0) {
      quad(x1, y1, fromX, fromY, toX, toY, toX, toY);
    }
  }

  /** A sector around (x, y) that begins at the offset (dx, dy) and turns by the angle. */
  private void fan(double x, double y, double dx, double dy, double angle) {
    int steps = Math.max(1, (int) Math.ceil(Math.abs(angle) / (Math.PI / 3) * Math.sqrt(half)));
    double sin = Math.sin(angle / steps);
    double cos = Math.cos(angle / steps);
    double fromX = dx;
    double fromY = dy;
    for (int i = 0; i < steps; i++) {
      double toX = fromX * cos - fromY * sin;
      double toY = fromX * sin + fromY * cos;
      quad(x, y, x + fromX, y + fromY, x + toX, y + toY, x + toX, y + toY);
      fromX = toX;
      fromY = toY;
    }
  }

  private void cap(double fromX, double fromY, double x, double y) {
    double length = Math.hypot(x - fromX, y - fromY);
    if (length == 0 || outside(x, y, x, y)) {
      return;
    }
    double ax = (x - fromX) / length;
    double ay = (y - fromY) / length;
    if (square) {
      piece(x, y, x + ax * half, y + ay * half);
    } else if (roundCap && half > 0.4) {
      fan(x, y, ay * half, -ax * half, Math.PI);
    }
  }

  private void dot(double x, double y) {
    if (roundCap && !outside(x, y, x, y)) {
      fan(x, y, half, 0, Math.PI);
      fan(x, y, -half, 0, Math.PI);
    }
  }

  /** In the direction of the pieces, whichever way it is given. */
  private void quad(
      double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy) {
    double area = (cx - ax) * (dy - by) - (dx - bx) * (cy - ay);
    if (area < 0) {
      closed(ax, ay, bx, by, cx, cy, dx, dy);
    } else {
      closed(dx, dy, cx, cy, bx, by, ax, ay);
    }
  }

  private void closed(
      double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy) {
    mask.edge(ax, ay, bx, by);
    mask.edge(bx, by, cx, cy);
    mask.edge(cx, cy, dx, dy);
    mask.edge(dx, dy, ax, ay);
  }
}
