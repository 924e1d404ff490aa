package io.tantu.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.store.ImportRecord;
import io.tantu.store.LayerVersion;
import io.tantu.store.OpenStore;
import io.tantu.testing.BothStores;
import io.tantu.testing.TestStores;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the real import at random moments: the old version stays whole, the new one is there whole
 * or not at all, and the next start is clean. {@code -Dtantu.kills=50} for more than the usual
 * five, {@code -Dtantu.seed=N} to repeat a run's moments.
 */
@BothStores
class KilledImportTest {

  private static final int KILLS = Integer.getInteger("tantu.kills", 5);
  private static final long SEED = Long.getLong("tantu.seed", System.nanoTime());
  private static final int PARCELS = 20_000;

  private static final int MAX_NANOS_AFTER_PUBLISH = 20_000_000;

  private final Random random = new Random(SEED);
  @TempDir private Path home;

  @Test
  void theOldVersionStaysWholeAndTheNewOneIsWholeOrAbsent() throws Exception {
    System.out.printf("seed %d%n", SEED);
    SmallWorkspace workspace = SmallWorkspace.in(home);
    Timing undisturbed = runUndisturbed(workspace);
    int whole = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Path file = workspace.parcels("parcels.geojson", PARCELS, "edition " + kill);
      LayerVersion before = current(workspace);
      String moment = killOnce(workspace, file, undisturbed, kill);
      boolean published = assertHealed(workspace, before);
      whole += published ? 1 : 0;
      System.out.printf(
          "kill %d, %s: new version %s%n", kill, moment, published ? "whole" : "absent");
    }
    System.out.printf(
        "%d kills: new version absent %d times, whole %d times%n", KILLS, KILLS - whole, whole);
    runUndisturbed(workspace);
  }

  /**
   * How long an import takes, in nanoseconds.
   *
   * @param whole from its start to its end
   * @param writing from its first written feature to its end
   */
  private record Timing(long whole, long writing) {}

  private Timing runUndisturbed(SmallWorkspace workspace) throws Exception {
    Path file = workspace.parcels("parcels.geojson", PARCELS, "undisturbed " + random.nextInt());
    long start = System.nanoTime();
    try (TantuProcess process = TantuProcess.importing(workspace, file)) {
      process.runsUntil(() -> StoredLayer.isBeingWritten(workspace.data()));
      long writing = System.nanoTime();
      assertThat(process.exitCode()).as(process.printed()).isZero();
      assertThat(process.printed()).contains("published as version");
      long end = System.nanoTime();
      return new Timing(end - start, end - writing);
    }
  }

  /**
   * Kills one import, by turns at a random share of the time that it writes, of its whole time, and
   * right after its version appears to a reader; the shares are spread evenly over all kills.
   */
  private String killOnce(SmallWorkspace workspace, Path file, Timing undisturbed, int kill)
      throws Exception {
    double share = (kill + random.nextDouble()) / KILLS;
    try (TantuProcess process = TantuProcess.importing(workspace, file)) {
      return switch (kill % 3) {
        case 0 -> {
          process.runsUntil(() -> StoredLayer.isBeingWritten(workspace.data()));
          yield killAfter(process, (long) (share * undisturbed.writing()), "of writing");
        }
        case 1 -> killAfter(process, (long) (share * undisturbed.whole()), "after its start");
        default -> {
          awaitNewVersion(process, workspace);
          yield killAfter(process, random.nextInt(MAX_NANOS_AFTER_PUBLISH), "after publishing");
        }
      };
    }
  }

  private static String killAfter(TantuProcess process, long nanos, String since)
      throws InterruptedException {
    long moment = System.nanoTime() + nanos;
    boolean running = process.runsUntil(() -> System.nanoTime() >= moment);
    process.kill();
    return "%.3f s %s%s".formatted(nanos / 1e9, since, running ? "" : " (had ended)");
  }

  private static void awaitNewVersion(TantuProcess process, SmallWorkspace workspace) {
    try (OpenStore reader = TestStores.open(workspace.data())) {
      Optional<LayerVersion> before = reader.current(SmallWorkspace.LAYER);
      process.runsUntil(() -> !reader.current(SmallWorkspace.LAYER).equals(before));
    }
  }

  /** Opens the store as the next start does; true when the killed import had published. */
  private static boolean assertHealed(SmallWorkspace workspace, LayerVersion before)
      throws SQLException {
    StoredLayer.awaitUnlocked(workspace.data());
    try (OpenStore store = TestStores.open(workspace.data())) {
      StoredLayer.assertClean(workspace.data());
      List<LayerVersion> history = store.history(SmallWorkspace.LAYER);
      LayerVersion old =
          history.stream()
              .filter(v -> v.version().equals(before.version()))
              .findFirst()
              .orElseThrow();
      assertThat(old.featureCount()).isEqualTo(before.featureCount());
      StoredLayer.assertWhole(store, workspace.layer(), old);
      LayerVersion now = store.current(SmallWorkspace.LAYER).orElseThrow();
      boolean published = !now.version().equals(before.version());
      if (published) {
        assertThat(now.featureCount()).isEqualTo(PARCELS);
        StoredLayer.assertWhole(store, workspace.layer(), now);
      }
      ImportRecord last = store.journal(SmallWorkspace.LAYER).get(0);
      assertThat(last.status()).isIn("interrupted", "published");
      assertThat(last.version())
          .isEqualTo(last.status().equals("published") ? now.version() : null);
      return published;
    }
  }

  private static LayerVersion current(SmallWorkspace workspace) {
    try (OpenStore store = TestStores.open(workspace.data())) {
      return store.current(SmallWorkspace.LAYER).orElseThrow();
    }
  }
}
