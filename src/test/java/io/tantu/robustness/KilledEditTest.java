package io.tantu.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.store.Edit;
import io.tantu.store.FeatureQuery;
import io.tantu.store.ImportRecord;
import io.tantu.store.LayerVersion;
import io.tantu.store.OpenStore;
import io.tantu.testing.BothStores;
import io.tantu.testing.TestStores;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills real edits while they copy and publish: the base stays whole, the edit whole or absent. */
@BothStores
class KilledEditTest {

  private static final int KILLS = Integer.getInteger("tantu.kills", 5);
  private static final long SEED = Long.getLong("tantu.seed", System.nanoTime());
  private static final int PARCELS = 60_000;
  private static final long MOST_NANOS = 600_000_000;

  @TempDir private Path home;

  @Test
  void theBaseStaysWholeAndTheEditIsWholeOrAbsent() throws Exception {
    System.out.printf("seed %d%n", SEED);
    Random random = new Random(SEED);
    SmallWorkspace workspace = SmallWorkspace.in(home);
    LayerVersion base = workspace.importHere(workspace.parcels("base.geojson", PARCELS, "base"));
    for (int kill = 0; kill < KILLS; kill++) {
      long id = 1 + random.nextInt(PARCELS);
      long after = (long) (random.nextDouble() * MOST_NANOS);
      boolean running;
      try (TantuProcess process =
          TantuProcess.start(
              workspace, "edit", SmallWorkspace.LAYER, "--delete", String.valueOf(id))) {
        process.runsUntil(() -> StoredLayer.isBeingWritten(workspace.data()));
        long moment = System.nanoTime() + after;
        running = process.runsUntil(() -> System.nanoTime() >= moment);
        process.kill();
      }
      boolean published = assertHealed(workspace, base, id);
      System.out.printf(
          "kill %d, %.3f s into writing%s: edit %s%n",
          kill, after / 1e9, running ? "" : " (had ended)", published ? "whole" : "absent");
    }
  }

  /** True when the edit was published; then the layer is taken back to its base. */
  private static boolean assertHealed(SmallWorkspace workspace, LayerVersion base, long id)
      throws Exception {
    StoredLayer.awaitUnlocked(workspace.data());
    try (OpenStore store = TestStores.open(workspace.data())) {
      StoredLayer.assertClean(workspace.data());
      StoredLayer.assertWhole(
          store, workspace.layer(), store.version(SmallWorkspace.LAYER, base.version()).get());
      ImportRecord last = store.journal(SmallWorkspace.LAYER).get(0);
      assertThat(last.status()).isIn("interrupted", "published");
      LayerVersion now = store.current(SmallWorkspace.LAYER).orElseThrow();
      boolean published = !now.version().equals(base.version());
      assertThat(last.status().equals("published")).isEqualTo(published);
      if (published) {
        assertThat(store.edit(workspace.layer(), now))
            .contains(new Edit(base.version(), new TreeSet<>(List.of(id))));
        assertThat(now.featureCount()).isEqualTo(PARCELS - 1);
        assertThat(store.count(workspace.layer(), now, FeatureQuery.all())).isEqualTo(PARCELS - 1);
        store.rollback(workspace.layer(), base.version());
      }
      return published;
    }
  }
}
