package io.tantu.ingest;

import static io.tantu.ingest.TestShapefile.clockwise;
import static io.tantu.ingest.TestShapefile.dbf;
import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the bytes, reading ends in records, issues or a problem with a code. */
class ShapefileDamageTest {

  @TempDir Path folder;
  private Path shp;
  private Path table;
  private final byte[] shapes =
      new TestShapefile(5)
          .parts(clockwise(106.2, 38.4, 0.1), clockwise(106.22, 38.42, 0.01))
          .parts(clockwise(106.4, 38.4, 0.1))
          .shp();
  private final byte[] rows =
      dbf(
          0x4D,
          "名称".getBytes(TextEncoding.GB18030),
          12,
          "贺兰山".getBytes(TextEncoding.GB18030),
          "白芨滩".getBytes(TextEncoding.GB18030));

  @BeforeEach
  void write() throws IOException {
    shp = Files.write(folder.resolve("p.shp"), shapes);
    table = Files.write(folder.resolve("p.dbf"), rows);
  }

  /** Reads everything; the code of the problem, or "" when there was none. */
  private String read() {
    int records = 0;
    try (FeatureSources.Opened opened = FeatureSources.open(shp, null, null);
        FeatureCursor cursor = opened.source().open()) {
      while (cursor.next() != null) {
        records++;
      }
      assertThat(records).isLessThanOrEqualTo(2);
      return "";
    } catch (ProblemException e) {
      assertThat(e.code()).isNotBlank();
      assertThat(e).hasMessageNotContaining(folder.toString());
      return e.code();
    }
  }

  @Test
  void mainFileCutAtEveryByteIsRefused() throws IOException {
    for (int length = 0; length < shapes.length; length++) {
      Files.write(shp, Arrays.copyOf(shapes, length));
      assertThat(read())
          .as("cut at %d", length)
          .isIn(
              "truncated-file",
              "broken-file",
              "empty-file",
              "unsupported-format",
              "no-coordinates");
    }
    Files.write(shp, shapes);
    assertThat(read()).isEmpty();
  }

  @Test
  void tableCutAtEveryByteIsRefused() throws IOException {
    int withoutEndMark = rows.length - 1;
    for (int length = 0; length < withoutEndMark; length++) {
      Files.write(table, Arrays.copyOf(rows, length));
      assertThat(read()).as("cut at %d", length).isIn("truncated-file", "broken-file");
    }
    Files.write(table, Arrays.copyOf(rows, withoutEndMark));
    assertThat(read()).isEmpty();
  }

  @Test
  void everyByteChangedEndsInAProblemOrInRecords() throws IOException {
    Random random = new Random(3);
    for (int i = 0; i < shapes.length; i++) {
      byte[] damaged = shapes.clone();
      damaged[i] ^= (byte) (1 + random.nextInt(255));
      Files.write(shp, damaged);
      read();
    }
    Files.write(shp, shapes);
    for (int i = 0; i < rows.length; i++) {
      for (int value : new int[] {0, 0x2A, 0xFF}) {
        byte[] damaged = rows.clone();
        damaged[i] = (byte) value;
        Files.write(table, damaged);
        read();
      }
    }
  }
}
