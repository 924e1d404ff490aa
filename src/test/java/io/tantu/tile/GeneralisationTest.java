package io.tantu.tile;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.Quad;
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

  private static Generalisation of(LayerDefinition layer, LayerVersion version, int z) {
    return Generalisation.of(layer, version, new WorldUnits(Quad.WEB_MERCATOR, z));
  }

  @Test
  void smallLayersAreCutAtEveryZoom() {
    for (int z = 0; z <= 22; z++) {
      assertThat(of(LAYER, parcels(50_000), z)).isEqualTo(Generalisation.CUT);
    }
    assertThat(Generalisation.deepestMerged(LAYER, parcels(50_000), Quad.WEB_MERCATOR))
        .isEqualTo(-1);
  }

  @Test
  void largeOnesAreMergedFarOutThenPackedThenCut() {
    LayerVersion parcels = parcels(200_000);
    assertThat(of(LAYER, parcels, 0)).isEqualTo(Generalisation.MERGED);
    assertThat(of(LAYER, parcels, 10)).isEqualTo(Generalisation.MERGED);
    assertThat(of(LAYER, parcels, 11)).isEqualTo(Generalisation.PACKED);
    assertThat(of(LAYER, parcels, 13)).isEqualTo(Generalisation.PACKED);
    assertThat(of(LAYER, parcels, 14)).isEqualTo(Generalisation.CUT);
    assertThat(Generalisation.deepestMerged(LAYER, parcels, Quad.WEB_MERCATOR)).isEqualTo(10);
  }

  /** At 38° a tile of degrees is wider than high, and covers 1.27 times as much ground. */
  @Test
  void inDegreesPixelsOfTheSameZoomCoverAlmostTheSameGround() {
    assertThat(Generalisation.deepestMerged(LAYER, parcels(200_000), Quad.DEGREES)).isEqualTo(9);
    assertThat(Generalisation.of(LAYER, parcels(200_000), new WorldUnits(Quad.DEGREES, 10)))
        .isEqualTo(Generalisation.PACKED);
  }

  @Test
  void onlyPolygonsAreGeneralised() {
    LayerDefinition lines = TileSchemaTest.layer(GeometryType.LINE);
    assertThat(of(lines, parcels(200_000), 5)).isEqualTo(Generalisation.CUT);
  }
}
