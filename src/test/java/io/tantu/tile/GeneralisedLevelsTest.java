package io.tantu.tile;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.geodesy.Quad;
import io.tantu.geodesy.QuadTile;
import io.tantu.store.LayerStaging;
import io.tantu.store.LayerVersion;
import io.tantu.store.OpenStore;
import io.tantu.store.TestLayers;
import io.tantu.style.LayerStyle;
import io.tantu.style.StyleFilter;
import io.tantu.style.StyleRule;
import io.tantu.testing.BothStores;
import io.tantu.testing.TestStores;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Levels made from a real store: 1,100 squares side by side. */
@BothStores
class GeneralisedLevelsTest {

  private static final LayerDefinition LAYER = TestLayers.PARK;
  private static final QuadTile TILE = QuadTile.at(Quad.WEB_MERCATOR, 9, 106.2, 38.2);
  private static final WorldUnits ZOOM = WorldUnits.of(TILE);

  private OpenStore store;

  @BeforeEach
  void open(@TempDir Path folder) {
    store = TestStores.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private LayerVersion squares(int codes) {
    try (LayerStaging staging = store.stage(LAYER, "test")) {
      for (int i = 0; i < 1_100; i++) {
        staging.add(
            TestLayers.square(
                i + 1L, 106 + i % 40 * 0.01, 38 + i / 40 * 0.01, "C" + i * codes / 1_100));
      }
      return staging.publish(0, "{}");
    }
  }

  private GeneralisedLevels levels(String property) {
    LocalizedText title = new LocalizedText("a", "a");
    StyleRule rule =
        new StyleRule(
            0, "a", title, new StyleFilter.IsNull(property), false, null, null, List.of());
    TileSchema schema = TileSchema.of(LAYER, new LayerStyle(List.of(rule)));
    return new GeneralisedLevels(store, id -> schema, 500_000);
  }

  @Test
  void mergedAreasKeepWhatTheStyleReadsButNotTheKey() {
    LayerVersion version = squares(2);
    TileSource mosaic = levels("share").mosaic(LAYER, version, ZOOM, 1_000_000).orElseThrow();
    List<TileFeature> features = mosaic.features(TILE);
    assertThat(features).hasSize(1);
    assertThat(features.get(0).id()).isEqualTo(TileFeature.NO_ID);
    assertThat(features.get(0).values()).containsExactly(null, 0.25);
    assertThat(TileCutterTest.decoded(features.get(0)).getNumGeometries())
        .as("squares side by side are one area")
        .isEqualTo(1);
  }

  @Test
  void packedLevelsKeepEachFeatureWithItsAttributes() {
    LayerVersion version = squares(2);
    TileSource packed = levels("share").packed(LAYER, version, ZOOM, 1_000_000).orElseThrow();
    List<TileFeature> features = packed.features(TILE);
    assertThat(features).extracting(TileFeature::id).isSorted().contains(40L, 1_100L);
    assertThat(features.get(0).values()).containsExactly("C0", 0.25);
    assertThat(packed.weight()).isBetween(10_000L, 200_000L);
  }

  @Test
  void whatWouldTakeMoreMemoryThanAllowedIsCutFromTheStore() {
    LayerVersion version = squares(2);
    assertThat(levels("share").packed(LAYER, version, ZOOM, 5_000)).isEmpty();
    assertThat(levels("share").mosaic(LAYER, version, ZOOM, 5_000)).isEmpty();
  }

  @Test
  void ofLayersSmallEnoughNothingIsMade() {
    Generalisations generalisations = new Generalisations(levels("share"), 1_000_000);
    assertThat(generalisations.of(LAYER, squares(2), zoom(3))).isEmpty();
  }

  @Test
  void aLevelIsMadeOnceAndMakesRoomWhenOthersAreUsed() {
    LayerVersion version = asLarge(squares(2));
    Generalisations generalisations = new Generalisations(levels("share"), 100_000);
    int deepest = Generalisation.deepestMerged(LAYER, version, Quad.WEB_MERCATOR);
    TileSource mosaic = generalisations.of(LAYER, version, zoom(deepest)).orElseThrow();
    assertThat(generalisations.of(LAYER, version, zoom(0))).containsSame(mosaic);
    TileSource packed = generalisations.of(LAYER, version, zoom(deepest + 1)).orElseThrow();
    assertThat(generalisations.of(LAYER, version, zoom(deepest + 1))).containsSame(packed);
    assertThat(packed.weight()).isBetween(50_000L, 100_000L);
    generalisations.of(LAYER, version, zoom(deepest + 2));
    assertThat(generalisations.of(LAYER, version, zoom(deepest + 1)).orElseThrow())
        .isNotSameAs(packed);
  }

  private static WorldUnits zoom(int z) {
    return new WorldUnits(Quad.WEB_MERCATOR, z);
  }

  /** The version as if it had more features, each as large as before. */
  private static LayerVersion asLarge(LayerVersion v) {
    return new LayerVersion(
        v.layerId(),
        v.version(),
        v.importedAt(),
        100_000,
        v.bounds(),
        100_000 * 968_000.5,
        v.source(),
        v.provenance(),
        v.repairedCount(),
        v.current());
  }
}
