package io.tantu.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tantu.problem.ProblemException;
import io.tantu.store.LayerVersion;
import io.tantu.store.geopackage.GeoPackageStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An import on a disk that is really full: it fails clean, and the old version goes on. */
class DiskFullTest {

  private static final long DISK_BYTES = 32_000_000;
  private static final int PARCELS = 8_000;

  @TempDir private Path home;
  private SmallWorkspace workspace;
  private Mounts disk;

  @BeforeEach
  void aSmallDiskWithAVersion() throws Exception {
    workspace = SmallWorkspace.in(home);
    disk = Mounts.small(workspace.data(), DISK_BYTES);
    workspace.importHere(workspace.parcels("old.geojson", 500, "old"));
    workspace.parcels("new.geojson", PARCELS, "new");
  }

  @AfterEach
  void unmount() throws Exception {
    if (disk != null) {
      disk.close();
    }
  }

  /** From no byte free to enough for the import but not for bringing its log into the file. */
  @ParameterizedTest(name = "{0} bytes free")
  @ValueSource(longs = {0, 100_000, 1_500_000, 2_500_000, 3_500_000})
  void theOldVersionIsReadUntilThereIsSpaceAgain(long free) throws Exception {
    try (GeoPackageStore store = GeoPackageStore.open(workspace.data())) {
      LayerVersion old = store.current(SmallWorkspace.LAYER).orElseThrow();
      Path filler = fillAllBut(free);
      ProblemException problem = problem(store, home.resolve("new.geojson"));
      LayerVersion now = store.current(SmallWorkspace.LAYER).orElseThrow();
      System.out.printf(
          "%,d bytes free: %s%n", free, problem == null ? "imported" : problem.code());
      if (problem == null) {
        assertThat(now.featureCount()).isEqualTo(PARCELS);
      } else {
        assertThat(problem.code()).as(problem.toString()).isEqualTo("disk-full");
        assertThat(now).isEqualTo(old);
      }
      StoredLayer.assertWhole(store, workspace.layer(), now);
      StoredLayer.assertWhole(store, workspace.layer(), old);

      Files.delete(filler);
      assertThat(problem(store, home.resolve("new.geojson"))).isNull();
      assertThat(store.current(SmallWorkspace.LAYER).orElseThrow().featureCount())
          .isEqualTo(PARCELS);
      StoredLayer.assertClean(workspace.data());
    }
  }

  @Test
  void theCommandSaysSoInOneLine() throws Exception {
    Path filler = fillAllBut(1_000_000);
    try (TantuProcess process = TantuProcess.importing(workspace, home.resolve("new.geojson"))) {
      assertThat(process.exitCode()).isEqualTo(1);
      assertThat(process.printed())
          .startsWith("tantu: The disk that holds the data folder is full")
          .hasLineCount(1);
    }
    try (GeoPackageStore store = GeoPackageStore.open(workspace.data())) {
      StoredLayer.assertClean(workspace.data());
      assertThat(store.current(SmallWorkspace.LAYER).orElseThrow().featureCount()).isEqualTo(500);
    }
    Files.delete(filler);
  }

  /** Null when it went well. */
  private ProblemException problem(GeoPackageStore store, Path file) {
    return catchThrowableOfType(ProblemException.class, () -> workspace.importInto(store, file));
  }

  private Path fillAllBut(long free) throws IOException {
    Path filler = workspace.data().resolve("filler");
    long bytes = Files.getFileStore(workspace.data()).getUsableSpace() - free;
    Files.write(filler, new byte[(int) Math.max(bytes, 0)]);
    return filler;
  }
}
