package io.tantu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchFolderTest {

  @TempDir Path parent;

  private static void age(Path folder) throws IOException {
    Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minusSeconds(3_600)));
  }

  @Test
  void closingRemovesEverything() throws IOException {
    ScratchFolder scratch = ScratchFolder.in(parent);
    Files.createDirectories(scratch.path().resolve("a/b"));
    Files.writeString(scratch.path().resolve("a/b/c.csv"), "x");
    scratch.close();
    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void whatADeadProcessHasLeftIsRemoved() throws IOException {
    Path left = Files.createDirectories(parent.resolve("tantu-import-123"));
    Files.writeString(left.resolve("import.lock"), "");
    Files.writeString(left.resolve("big.gpkg"), "x");
    age(left);
    Path other = Files.createDirectories(parent.resolve("else-123"));
    age(other);
    ScratchFolder.in(parent).close();
    assertThat(parent).isDirectoryContaining(other::equals);
    assertThat(left).doesNotExist();
  }

  @Test
  void whatIsInUseOrJustMadeStays() throws IOException {
    Path young = Files.createDirectories(parent.resolve("tantu-import-456"));
    try (ScratchFolder used = ScratchFolder.in(parent)) {
      age(used.path());
      ScratchFolder.in(parent).close();
      assertThat(used.path().resolve("import.lock")).exists();
    }
    assertThat(young).exists();
  }
}
