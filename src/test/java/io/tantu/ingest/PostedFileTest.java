package io.tantu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tantu.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostedFileTest {

  private static InputStream bytes(int count) {
    return new ByteArrayInputStream(new byte[count]);
  }

  @Test
  void bodyIsKeptUntilClosed() throws IOException {
    Path kept;
    try (PostedFile posted = PostedFile.of(bytes(100_000), "地块.txt", 100_000)) {
      kept = posted.path();
      assertThat(kept.getFileName()).hasToString("地块.txt");
      assertThat(Files.size(kept)).isEqualTo(100_000);
    }
    assertThat(kept).doesNotExist();
    assertThat(kept.getParent().getParent()).doesNotExist();
  }

  @Test
  void oneByteTooManyIsRefused() {
    ProblemException refusal =
        catchThrowableOfType(
            ProblemException.class, () -> PostedFile.of(bytes(100_001), "a.zip", 100_000));
    assertThat(refusal.code()).isEqualTo("too-large");
    assertThat(refusal.kind()).isEqualTo(ProblemException.Kind.TOO_LARGE);
    assertThat(refusal).hasMessageContaining("100,000 bytes");
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd, passwd",
    "C:\\sites\\a.shp.zip, a.shp.zip",
    "'', body",
    ".., body",
    "import.lock, import.lock",
    "'a\u0000b:c?.csv', a_b_c_.csv",
  })
  void onlyTheLastPartOfTheNameIsUsed(String sent, String kept) {
    try (PostedFile posted = PostedFile.of(bytes(1), sent, 10)) {
      assertThat(posted.path().getFileName()).hasToString(kept);
      assertThat(posted.path()).isRegularFile();
    }
  }

  @Test
  void longNamesKeepTheirEnd() {
    try (PostedFile posted = PostedFile.of(bytes(1), "地".repeat(500) + ".geojson", 10)) {
      assertThat(posted.path().getFileName().toString()).endsWith(".geojson").hasSize(80);
    }
    try (PostedFile posted = PostedFile.of(bytes(1), null, 10)) {
      assertThat(posted.path().getFileName()).hasToString("body");
    }
  }

  @Test
  void bodyThatBreaksOffIsToldSo() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("connection reset");
          }
        };
    ProblemException refusal =
        catchThrowableOfType(ProblemException.class, () -> PostedFile.of(broken, "a", 10));
    assertThat(refusal.code()).isEqualTo("body-broken-off");
  }
}
