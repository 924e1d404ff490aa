package io.tantu.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.store.FolderLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

  @TempDir private Path home;

  @Test
  void isHeldOnceHoweverTheFolderIsWritten() {
    try (FolderLock first = FolderLock.tryAcquire(home, "import").orElseThrow()) {
      assertThat(FolderLock.tryAcquire(home, "import")).isEmpty();
      assertThat(FolderLock.tryAcquire(home.resolve("../" + home.getFileName()), "import"))
          .isEmpty();
    }
    Optional<FolderLock> again = FolderLock.tryAcquire(home, "import");
    assertThat(again).isPresent();
    again.get().close();
  }

  /** POSIX frees a process's locks on a file when it closes any channel to that file. */
  @Test
  void askingTwiceDoesNotOpenItToOtherProcesses() throws Exception {
    SmallWorkspace workspace = SmallWorkspace.in(home);
    Path file = workspace.parcels("parcels.geojson", 3, "one");
    Files.createDirectories(workspace.data());
    try (FolderLock first = FolderLock.tryAcquire(workspace.data(), "import").orElseThrow()) {
      assertThat(FolderLock.tryAcquire(workspace.data(), "import")).isEmpty();
      try (TantuProcess other = TantuProcess.importing(workspace, file)) {
        assertThat(other.exitCode()).isEqualTo(1);
        assertThat(other.printed())
            .startsWith("tantu: Another import into this data folder is running");
      }
    }
  }
}
