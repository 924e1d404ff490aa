package io.tantu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFileIsReplacedWhenTheNewOneIsWhole() throws IOException {
    Path file = folder.resolve("r.pdf");
    Files.writeString(file, "old");
    new WholeFile(file)
        .write(
            out -> {
              out.write("new".getBytes(StandardCharsets.UTF_8));
              assertThat(file).hasContent("old");
            });
    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("r.pdf");
  }

  @Test
  void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = folder.resolve("r.pdf");
    Files.writeString(file, "old");
    assertThatThrownBy(
            () ->
                new WholeFile(file)
                    .write(
                        out -> {
                          out.write(new byte[100_000]);
                          throw new IOException("No space left on device");
                        }))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("Free some space")
        .extracting(e -> ((ProblemException) e).code())
        .isEqualTo("disk-full");
    assertThatThrownBy(
            () ->
                new WholeFile(file)
                    .write(
                        out -> {
                          throw ProblemException.unavailable("cancelled", "x");
                        }))
        .hasMessage("x");
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("r.pdf");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNamedFirst() {
    assertThatThrownBy(() -> new WholeFile(folder.resolve("gone/r.pdf")).check())
        .hasMessageContaining("there is no folder")
        .hasMessageContaining("make it first");
    assertThatThrownBy(() -> new WholeFile(folder).check()).hasMessageContaining("name a file");
  }
}
