package io.tantu.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tantu.problem.ProblemException;
import io.tantu.store.ImportRecord;
import io.tantu.store.LayerVersion;
import io.tantu.store.postgis.PostgisSettings;
import io.tantu.store.postgis.PostgisStore;
import io.tantu.testing.OnPostgis;
import io.tantu.testing.TestDatabases;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import into a database whose disk is really full. */
@OnPostgis
class DatabaseDiskFullTest {

  private static final long DISK_BYTES = 8_000_000;
  private static final int PARCELS = 40_000;
  private static final String SPACE = "small_disk";

  @TempDir private Path home;

  /** Not below {@link #home}, which the server's user may not enter. */
  private Path mounted;

  private SmallWorkspace workspace;
  private PostgisSettings database;
  private Mounts disk;

  @BeforeEach
  void aDatabaseOnASmallDisk() throws Exception {
    workspace = SmallWorkspace.in(home);
    mounted = Files.createTempDirectory("tantu-small-disk");
    disk = Mounts.small(mounted, DISK_BYTES);
    Path space = Files.createDirectory(mounted.resolve("space"));
    Files.setOwner(
        space,
        FileSystems.getDefault()
            .getUserPrincipalLookupService()
            .lookupPrincipalByName(TestDatabases.serverUser()));
    database = TestDatabases.of(workspace.data());
    TestDatabases.execute(database, "CREATE TABLESPACE %s LOCATION '%s'".formatted(SPACE, space));
    setDefaultSpace("= " + SPACE);
  }

  private void setDefaultSpace(String how) throws SQLException {
    TestDatabases.execute(
        database,
        "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_tablespace "
            + how
            + "', current_database()); END $$");
  }

  @AfterEach
  void free() throws Exception {
    if (database != null) {
      setDefaultSpace("TO DEFAULT");
      TestDatabases.empty(database);
      TestDatabases.execute(database, "DROP TABLESPACE " + SPACE);
    }
    if (disk != null) {
      disk.close();
    }
    Files.deleteIfExists(mounted);
  }

  @Test
  void theOldVersionIsReadUntilThereIsSpaceAgain() throws Exception {
    Path small = workspace.parcels("old.geojson", 500, "old");
    Path large = workspace.parcels("new.geojson", PARCELS, "new");
    try (PostgisStore store = PostgisStore.open(database)) {
      LayerVersion old = workspace.importInto(store, small);
      ProblemException full =
          catchThrowableOfType(ProblemException.class, () -> workspace.importInto(store, large));
      assertThat(full.code()).as(full.toString()).isEqualTo("disk-full");
      assertThat(store.current(SmallWorkspace.LAYER)).contains(old);
      StoredLayer.assertWhole(store, workspace.layer(), old);
      assertThat(store.journal(SmallWorkspace.LAYER))
          .extracting(ImportRecord::status)
          .containsExactly("failed", "published");

      disk.resize(100 * DISK_BYTES);
      LayerVersion now = workspace.importInto(store, large);
      assertThat(now.featureCount()).isEqualTo(PARCELS);
      StoredLayer.assertWhole(store, workspace.layer(), now);
    }
  }
}
