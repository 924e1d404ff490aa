package io.tantu.render;

/** Cuts straight pieces to a box (Liang and Barsky 1984). */
final class Clip {

  private Clip() {}

  /**
   * Where a piece runs within the box, as two distances from its beginning; null where it does not.
   *
   * @param stepX x for each unit of length
   * @param stepY y for each unit of length
   * @param box least x, least y, greatest x, greatest y
   */
  static double[] within(
      double x, double y, double stepX, double stepY, double length, double[] box) {
    double[] seen = {0, length};
    boolean meets =
        cut(-stepX, x - box[0], seen)
            && cut(stepX, box[2] - x, seen)
            && cut(-stepY, y - box[1], seen)
            && cut(stepY, box[3] - y, seen);
    return meets ? seen : null;
  }

  private static boolean cut(double step, double room, double[] seen) {
    if (step == 0) {
      return room >= 0;
    }
    double at = room / step;
    if (step < 0) {
      seen[0] = Math.max(seen[0], at);
    } else {
      seen[1] = Math.min(seen[1], at);
    }
    return seen[0] <= seen[1];
  }
}
