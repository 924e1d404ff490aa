package io.tantu.tile;

import io.tantu.geodesy.QuadTile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The polygons of a layer version as they are drawn at one zoom: projected, simplified as wholes
 * and rounded to tile units, so that all tiles show the same points, packed into a few bytes a
 * point. Immutable and thread-safe.
 */
final class PackedLevel implements TileSource {

  /** Its numbers for one feature in {@link #boxes}: left, top, right, bottom. */
  static final int BOX = 4;

  private final WorldUnits zoom;
  private final int attributes;
  private final long[] ids;
  private final int[] boxes;
  private final int[] places;
  private final ByteTape tape;
  private final Map<Long, int[]> byTile;
  private final long weight;

  /**
   * @param boxes each feature's bounds in tile units from the world's upper left corner
   * @param places where each feature begins on the tape: its values, its area, its parts
   * @param byTile the features that reach into a tile, ascending, by {@link #key}
   */
  PackedLevel(
      WorldUnits zoom,
      int attributes,
      long[] ids,
      int[] boxes,
      int[] places,
      ByteTape tape,
      Map<Long, int[]> byTile) {
    this.zoom = zoom;
    this.attributes = attributes;
    this.ids = ids;
    this.boxes = boxes;
    this.places = places;
    this.tape = tape;
    this.byTile = byTile;
    this.weight =
        ids.length * 8L
            + boxes.length * 4L
            + places.length * 4L
            + tape.size()
            + byTile.values().stream().mapToLong(list -> 4L * list.length + 80).sum();
  }

  static long key(int row, int col) {
    return (long) row << 32 | col;
  }

  @Override
  public long weight() {
    return weight;
  }

  /** The features in the tile, by ascending id. */
  @Override
  public List<TileFeature> features(QuadTile tile) {
    if (!zoom.equals(WorldUnits.of(tile))) {
      throw new IllegalArgumentException("Tile " + tile + " is not of " + zoom + ".");
    }
    int[] found = byTile.getOrDefault(key(tile.row(), tile.col()), new int[0]);
    List<TileFeature> features = new ArrayList<>(found.length);
    for (int index : found) {
      TileFeature feature = feature(index, tile);
      if (feature != null) {
        features.add(feature);
      }
    }
    return features;
  }

  private TileFeature feature(int index, QuadTile tile) {
    ByteTape.Reader reader = tape.readFrom(places[index]);
    Object[] values = new Object[attributes];
    for (int i = 0; i < attributes; i++) {
      values[i] = reader.value();
    }
    double measure = reader.unsigned() / 2.0;
    int left = boxes[BOX * index] - tile.col() * QuadTile.EXTENT;
    int top = boxes[BOX * index + 1] - tile.row() * QuadTile.EXTENT;
    int width = boxes[BOX * index + 2] - boxes[BOX * index];
    int height = boxes[BOX * index + 3] - boxes[BOX * index + 1];
    CommandWriter commands = new CommandWriter();
    if (TileBox.holds(left, top) && TileBox.holds(left + (double) width, top + (double) height)) {
      PackedPolygons.read(reader, left, top, commands::ring);
    } else {
      measure = PackedPolygons.clip(reader, left, top, commands);
    }
    return commands.isEmpty()
        ? null
        : new TileFeature(
            ids[index], TileFeature.Kind.POLYGON, commands.toArray(), measure, values);
  }
}
