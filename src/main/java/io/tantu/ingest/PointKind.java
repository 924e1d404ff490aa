package io.tantu.ingest;

/**
 * What the two numbers of a point in China look like.
 *
 * @param degrees longitude and latitude; else Gauss–Krüger metres
 * @param zone the number before the easting, 0 when there is none
 */
record PointKind(boolean degrees, int zone, PointOrder order) {

  private static final int WEST = 73;
  private static final int EAST = 136;
  private static final int SOUTH = 3;
  private static final int NORTH = 54;

  /** Null for numbers that look like no point in China. */
  static PointKind of(double first, double second) {
    PointKind eastFirst = of(first, second, PointOrder.EAST_FIRST);
    PointKind northFirst = of(second, first, PointOrder.NORTH_FIRST);
    if (eastFirst != null && northFirst != null) {
      return null; // easting and northing of one size, as in the far south
    }
    return eastFirst == null ? northFirst : eastFirst;
  }

  private static PointKind of(double east, double north, PointOrder order) {
    if (east >= WEST && east <= EAST && north >= SOUTH && north <= NORTH) {
      return new PointKind(true, 0, order);
    }
    if (!CoordinateLook.isNorthing(north)) {
      return null;
    }
    if (CoordinateLook.isPrefixed(east)) {
      return new PointKind(false, (int) (east / 1e6), order);
    }
    return CoordinateLook.isEasting(east) ? new PointKind(false, 0, order) : null;
  }

  String inWords() {
    String unit =
        degrees ? "degrees" : zone == 0 ? "metres without zone prefix" : "metres of zone " + zone;
    return "%s, %s first".formatted(unit, order.first().en());
  }
}
