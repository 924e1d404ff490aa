package io.tantu.tile;

import io.tantu.geodesy.WebMercatorTile;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the tiles used last, up to a number of bytes. A tile of a layer version never changes, so
 * nothing ever has to be thrown out but for room. Thread-safe.
 */
final class TileCache {

  /** Which tile: a version's content never changes. */
  record Key(String layerId, String version, WebMercatorTile address) {}

  private final long capacityBytes;
  private final Map<Key, Tile> tiles = new LinkedHashMap<>(256, 0.75f, true);
  private long bytes;

  TileCache(long capacityBytes) {
    this.capacityBytes = capacityBytes;
  }

  synchronized Optional<Tile> get(Key key) {
    return Optional.ofNullable(tiles.get(key));
  }

  synchronized void put(Key key, Tile tile) {
    Tile before = tiles.put(key, tile);
    bytes += tile.weight() - (before == null ? 0 : before.weight());
    Iterator<Tile> oldest = tiles.values().iterator();
    while (bytes > capacityBytes && oldest.hasNext()) {
      bytes -= oldest.next().weight();
      oldest.remove();
    }
  }

  synchronized long bytes() {
    return bytes;
  }
}
