package io.tantu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tantu.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipFolderTest {

  @TempDir Path folder;
  @TempDir Path scratch;

  @AfterEach
  void nothingIsLeftOnDisk() {
    assertThat(scratch).isEmptyDirectory();
  }

  private ZipFolder unpack(Path zip, ZipFolder.Limits limits) {
    return ZipFolder.unpack(zip, limits, scratch);
  }

  private static byte[] zip(Charset names, String... entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write("lon,lat\n106,38\n".getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static byte[] zip(String... entries) throws IOException {
    return zip(StandardCharsets.UTF_8, entries);
  }

  /** Offset of the first central directory entry. */
  private static int directory(byte[] zip) {
    return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 6);
  }

  private String refusal(byte[] zip) throws IOException {
    return refusal(zip, ZipFolder.Limits.DEFAULT);
  }

  private String refusal(byte[] zip, ZipFolder.Limits limits) throws IOException {
    Path file = Files.write(folder.resolve("a.zip"), zip);
    ProblemException refusal =
        catchThrowableOfType(ProblemException.class, () -> unpack(file, limits).close());
    return refusal == null ? null : refusal.code();
  }

  @Test
  void unpacksWhatIsReadAndLeavesTheRest() throws IOException {
    Path file = Files.write(folder.resolve("a.zip"), zip("a/b/p.csv", "a/readme.docx", "x.exe"));
    try (ZipFolder unpacked = unpack(file, ZipFolder.Limits.DEFAULT)) {
      assertThat(unpacked.path().resolve("a/b/p.csv")).exists();
      assertThat(unpacked.path().resolve("x.exe")).doesNotExist();
    }
  }

  @Test
  void namesInGbkAreDecoded() throws IOException {
    Path file = Files.write(folder.resolve("a.zip"), zip(TextEncoding.GB18030, "数据/充电桩.csv"));
    try (ZipFolder unpacked = unpack(file, ZipFolder.Limits.DEFAULT)) {
      assertThat(unpacked.path().resolve("数据/充电桩.csv")).exists();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../p.csv", "a/../../p.csv", "/etc/p.csv", "C:/p.csv", "..\\p.csv", "a/.."})
  void pathsOutOfTheFolderAreRefused(String name) throws IOException {
    assertThat(refusal(zip("good.csv", name))).isEqualTo("unsafe-zip");
  }

  @Test
  void symbolicLinkIsRefused() throws IOException {
    byte[] zip = zip("p.csv");
    int entry = directory(zip);
    zip[entry + 5] = 3;
    ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + 38, 0xA1FF << 16);
    assertThat(refusal(zip)).isEqualTo("unsafe-zip");
  }

  @Test
  void sameNameTwiceIsRefused() throws IOException {
    byte[] zip = zip("p.csv", "q.csv");
    String text = new String(zip, StandardCharsets.ISO_8859_1).replace("q.csv", "P.csv");
    assertThat(refusal(text.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("unsafe-zip");
  }

  @Test
  void nestedZipIsRefusedByNameAndByContent() throws IOException {
    assertThat(refusal(zip("p.csv", "inner.zip"))).isEqualTo("nested-zip");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("p.csv"));
      zip.write(zip("q.csv"));
    }
    assertThat(refusal(out.toByteArray())).isEqualTo("nested-zip");
  }

  @Test
  void encryptedZipIsRefused() throws IOException {
    byte[] zip = zip("p.csv");
    zip[directory(zip) + 8] |= 1;
    assertThat(refusal(zip)).isEqualTo("encrypted-zip");
  }

  @Test
  void bombIsRefusedByRatio() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("p.csv"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 40; i++) {
        zip.write(zeros);
      }
    }
    assertThat(refusal(out.toByteArray())).isEqualTo("zip-bomb");
  }

  @Test
  void sizeCountsWhatReallyComesOut() throws IOException {
    ZipFolder.Limits small = new ZipFolder.Limits(3, 20, 1_000, 1_000);
    assertThat(refusal(zip("a.csv"), small)).isNull();
    assertThat(refusal(zip("a.csv", "b.csv"), small)).isEqualTo("zip-too-large");
    assertThat(refusal(zip("a", "b", "c", "d"), small)).isEqualTo("zip-too-many-entries");
  }

  @Test
  void cutAtEveryByteIsRefused() throws IOException {
    byte[] zip = zip("p.csv", "q.csv");
    for (int length = 0; length < zip.length; length++) {
      assertThat(refusal(Arrays.copyOf(zip, length)))
          .as("cut at %d", length)
          .isEqualTo("broken-zip");
    }
  }

  @Test
  void everyByteChangedEndsInAProblemOrInFiles() throws IOException {
    byte[] zip = zip("p.csv", "q.csv");
    for (int i = 0; i < zip.length; i++) {
      byte[] damaged = zip.clone();
      damaged[i] ^= (byte) 0xFF;
      assertThat(refusal(damaged))
          .as("byte %d", i)
          .isIn(
              null,
              "broken-zip",
              "unsafe-zip",
              "encrypted-zip",
              "nested-zip",
              "zip-too-large",
              "zip-too-many-entries",
              "zip-bomb");
    }
  }
}
