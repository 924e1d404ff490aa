package io.tantu.tile;

import io.tantu.geodesy.QuadTile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Packs the polygons of a layer version, one after the other, for one zoom. Not thread-safe. */
final class PackedLevelWriter {

  private final WorldUnits zoom;
  private final int attributes;
  private final long maxBytes;
  private final ByteTape tape = new ByteTape();
  private final Map<Long, IntList> byTile = new HashMap<>();
  private long[] ids = new long[1024];
  private int[] boxes = new int[1024 * PackedLevel.BOX];
  private int[] places = new int[1024];
  private int count;
  private long listed;

  /**
   * @param attributes how many values each feature has
   * @param maxBytes no more memory than this is taken
   */
  PackedLevelWriter(WorldUnits zoom, int attributes, long maxBytes) {
    this.zoom = zoom;
    this.attributes = attributes;
    this.maxBytes = Math.min(maxBytes, Integer.MAX_VALUE / 2);
  }

  /** Adds a feature, if any of it would be seen; ids must ascend, lon/lat degrees in. */
  void add(long id, Geometry lonLat, Object[] values) throws TooLarge {
    List<TileRings.Part> parts = new ArrayList<>();
    for (int i = 0; i < lonLat.getNumGeometries(); i++) {
      Polygon polygon = (Polygon) lonLat.getGeometryN(i);
      List<int[]> holes = new ArrayList<>();
      for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
        holes.add(ring(polygon.getInteriorRingN(hole)));
      }
      parts.addAll(TileRings.parts(ring(polygon.getExteriorRing()), holes));
    }
    if (!parts.isEmpty()) {
      append(id, parts, values);
    }
  }

  private void append(long id, List<TileRings.Part> parts, Object[] values) throws TooLarge {
    if (count == ids.length) {
      ids = Arrays.copyOf(ids, 2 * count);
      boxes = Arrays.copyOf(boxes, 2 * boxes.length);
      places = Arrays.copyOf(places, 2 * count);
    }
    ids[count] = id;
    places[count] = tape.size();
    int[] box = box(parts);
    System.arraycopy(box, 0, boxes, PackedLevel.BOX * count, PackedLevel.BOX);
    for (Object value : values) {
      tape.value(value);
    }
    tape.unsigned(Math.round(2 * parts.stream().mapToDouble(TileRings.Part::area).sum()));
    PackedPolygons.write(tape, parts, box[0], box[1]);
    list(count++, box);
    if (tape.size() + 28L * count + 4L * listed > maxBytes) {
      throw new TooLarge();
    }
  }

  /** Lists the feature under each tile that it reaches into, buffer included. */
  private void list(int index, int[] box) throws TooLarge {
    int lastCol = zoom.quad().columns(zoom.z()) - 1;
    int lastRow = zoom.quad().rows(zoom.z()) - 1;
    int right = Math.min(lastCol, Math.floorDiv(box[2] + TileBox.BUFFER, QuadTile.EXTENT));
    int bottom = Math.min(lastRow, Math.floorDiv(box[3] + TileBox.BUFFER, QuadTile.EXTENT));
    int left = Math.max(0, Math.floorDiv(box[0] - TileBox.BUFFER - 1, QuadTile.EXTENT));
    int top = Math.max(0, Math.floorDiv(box[1] - TileBox.BUFFER - 1, QuadTile.EXTENT));
    listed += (right - left + 1L) * (bottom - top + 1L);
    if (4L * listed > maxBytes) {
      throw new TooLarge();
    }
    for (int row = top; row <= bottom; row++) {
      for (int col = left; col <= right; col++) {
        byTile.computeIfAbsent(PackedLevel.key(row, col), any -> new IntList()).add(index);
      }
    }
  }

  private static int[] box(List<TileRings.Part> parts) {
    int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
    for (TileRings.Part part : parts) {
      int[] shell = part.rings().get(0);
      for (int i = 0; i < shell.length; i += 2) {
        box[0] = Math.min(box[0], shell[i]);
        box[1] = Math.min(box[1], shell[i + 1]);
        box[2] = Math.max(box[2], shell[i]);
        box[3] = Math.max(box[3], shell[i + 1]);
      }
    }
    return box;
  }

  private int[] ring(LineString ring) {
    return TileRings.snapped(TileSimplifier.wholeRing(zoom.ring(ring)), true);
  }

  PackedLevel level() {
    tape.trim();
    return new PackedLevel(
        zoom,
        attributes,
        Arrays.copyOf(ids, count),
        Arrays.copyOf(boxes, PackedLevel.BOX * count),
        Arrays.copyOf(places, count),
        tape,
        byTile.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().toArray())));
  }
}
