package io.tantu.tile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sebasbaumh.mapbox.vectortile.VectorTile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TileBudgetTest {

  private final VectorTileEncoder encoder = new VectorTileEncoder("layer", List.of("name"));

  /** Every third feature is large. */
  private static List<TileFeature> features(int count) {
    List<TileFeature> features = new ArrayList<>();
    for (int id = 1; id <= count; id++) {
      features.add(
          new TileFeature(
              id,
              TileFeature.Kind.POLYGON,
              new int[] {9, 0, 0, 26, 200, 0, 0, 200, 199, 0, 15},
              id % 3 == 0 ? 100 : 10,
              new Object[] {"feature " + id}));
    }
    return features;
  }

  @Test
  void whatFitsStaysWhole() {
    List<TileFeature> features = features(10);
    TileBudget.Fit fit = new TileBudget(10_000).fit(encoder, features);
    assertThat(fit.dropped()).isZero();
    assertThat(fit.bytes()).isEqualTo(encoder.encode(features));
  }

  @Test
  void theSmallestGoFirstAndOfEqualOnesTheLastAndTheRestKeepTheirOrder() throws Exception {
    List<TileFeature> features = features(99);
    int wanted = encoder.encode(features.stream().filter(f -> f.measure() == 100).toList()).length;
    TileBudget.Fit fit = new TileBudget(wanted + 60).fit(encoder, features);
    List<Long> ids =
        VectorTile.Tile.parseFrom(fit.bytes()).getLayers(0).getFeaturesList().stream()
            .map(VectorTile.Tile.Feature::getId)
            .toList();
    assertThat(ids).isSorted().contains(3L, 99L, 1L).doesNotContain(98L).hasSize(34);
    assertThat(fit.dropped()).isEqualTo(99 - 34);
    assertThat(fit.bytes().length).isLessThanOrEqualTo(wanted + 60);
  }

  @Test
  void aFeatureLargerThanTheBudgetLeavesNothing() {
    TileBudget.Fit fit = new TileBudget(10).fit(encoder, features(1));
    assertThat(fit.bytes()).isEmpty();
    assertThat(fit.dropped()).isEqualTo(1);
  }
}
