package io.tantu.tile;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.store.LayerVersion;
import io.tantu.store.TestLayers;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class GeneralisationTest {

  private static final LayerDefinition LAYER = TestLayers.PARK;

  /** Parcels of 9 ha at 38° north. */
  private static LayerVersion parcels(long count) {
    return new LayerVersion(
        LAYER.id(),
        "0123456789ab",
        Instant.EPOCH,
        count,
        new Envelope(106, 107, 38, 39),
        count * 90_000.0,
        "test",
        LAYER.provenance(),
        0,
        true);
  }

  @Test
  void smallLayersAreCutAtEveryZoom() {
    for (int z = 0; z <= 22; z++) {
      assertThat(Generalisation.of(LAYER, parcels(50_000), z)).isEqualTo(Generalisation.CUT);
    }
    assertThat(Generalisation.deepestMerged(LAYER, parcels(50_000))).isEqualTo(-1);
  }

  @Test
  void largeOnesAreMergedFarOutThenPackedThenCut() {
    LayerVersion parcels = parcels(200_000);
    assertThat(Generalisation.of(LAYER, parcels, 0)).isEqualTo(Generalisation.MERGED);
    assertThat(Generalisation.of(LAYER, parcels, 10)).isEqualTo(Generalisation.MERGED);
    assertThat(Generalisation.of(LAYER, parcels, 11)).isEqualTo(Generalisation.PACKED);
    assertThat(Generalisation.of(LAYER, parcels, 13)).isEqualTo(Generalisation.PACKED);
    assertThat(Generalisation.of(LAYER, parcels, 14)).isEqualTo(Generalisation.CUT);
    assertThat(Generalisation.deepestMerged(LAYER, parcels)).isEqualTo(10);
  }

  @Test
  void onlyPolygonsAreGeneralised() {
    LayerDefinition lines = TileSchemaTest.layer(GeometryType.LINE);
    assertThat(Generalisation.of(lines, parcels(200_000), 5)).isEqualTo(Generalisation.CUT);
  }
}
