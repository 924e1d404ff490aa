package io.tantu.tile;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.geodesy.WebMercatorTile;
import org.junit.jupiter.api.Test;

class TileCacheTest {

  private final TileCache cache = new TileCache(3_000);

  private static TileCache.Key key(String version, int col) {
    return new TileCache.Key("layer", version, WebMercatorTile.of(5, 0, col));
  }

  private static Tile tile(int bytes) {
    return new Tile(new byte[bytes], new byte[0], 0);
  }

  @Test
  void theTileUsedLongestAgoMakesRoom() {
    cache.put(key("a", 0), tile(1_000));
    cache.put(key("a", 1), tile(1_000));
    assertThat(cache.get(key("a", 0))).isPresent();
    cache.put(key("a", 2), tile(1_000));
    assertThat(cache.get(key("a", 1))).isEmpty();
    assertThat(cache.get(key("a", 0))).isPresent();
    assertThat(cache.bytes()).isLessThanOrEqualTo(3_000);
  }

  @Test
  void versionsAreKeptApart() {
    cache.put(key("a", 0), tile(10));
    assertThat(cache.get(key("b", 0))).isEmpty();
  }

  @Test
  void puttingATileAgainCountsItOnce() {
    cache.put(key("a", 0), tile(1_000));
    cache.put(key("a", 0), tile(1_000));
    assertThat(cache.bytes()).isEqualTo(1_200);
  }
}
