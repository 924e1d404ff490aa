package io.tantu.tile;

import java.util.Comparator;
import java.util.List;

/**
 * Keeps a tile within a number of bytes before compression: as many features as fit stay, the
 * largest in the tile first and of equal ones those with the smaller id. The same features always
 * give the same tile.
 */
final class TileBudget {

  private static final Comparator<TileFeature> LARGEST_FIRST =
      Comparator.comparingDouble(TileFeature::measure)
          .reversed()
          .thenComparingLong(TileFeature::id);

  private final int bytes;

  TileBudget(int bytes) {
    this.bytes = bytes;
  }

  /** What fits. */
  record Fit(byte[] bytes, int dropped) {}

  /**
   * @param features in ascending id order, which the tile keeps
   */
  Fit fit(VectorTileEncoder encoder, List<TileFeature> features) {
    byte[] whole = encoder.encode(features);
    if (whole.length <= bytes) {
      return new Fit(whole, 0);
    }
    List<TileFeature> largestFirst = features.stream().sorted(LARGEST_FIRST).toList();
    byte[] best = new byte[0];
    int fits = 0;
    int tooMany = features.size();
    while (tooMany - fits > 1) {
      int middle = (fits + tooMany) >>> 1;
      byte[] encoded = encoder.encode(largest(largestFirst, middle));
      if (encoded.length <= bytes) {
        fits = middle;
        best = encoded;
      } else {
        tooMany = middle;
      }
    }
    return new Fit(best, features.size() - fits);
  }

  private static List<TileFeature> largest(List<TileFeature> largestFirst, int count) {
    return largestFirst.subList(0, count).stream()
        .sorted(Comparator.comparingLong(TileFeature::id))
        .toList();
  }
}
