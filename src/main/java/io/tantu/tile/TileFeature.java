package io.tantu.tile;

/**
 * A feature as it stands in a tile.
 *
 * @param id of the layer version's feature, or {@link #NO_ID} where several were merged
 * @param commands the geometry, encoded
 * @param measure how much of the tile it takes, in tile units: area of polygons, length of lines, 0
 *     for points; small ones are dropped first
 * @param values attribute values in the order of the tile's attribute names; null where absent
 */
record TileFeature(long id, Kind kind, int[] commands, double measure, Object[] values) {

  /** Ids of layer versions begin at 1. */
  static final long NO_ID = 0;

  /** Geometry types with their numbers in the encoding (Vector Tile Specification 2.1, 4.3.4). */
  enum Kind {
    POINT(1),
    LINE(2),
    POLYGON(3);

    private final int number;

    Kind(int number) {
      this.number = number;
    }

    int number() {
      return number;
    }
  }
}
