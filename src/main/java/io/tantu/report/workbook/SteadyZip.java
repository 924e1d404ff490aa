package io.tantu.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies a workbook with every time in it set to one moment, so that its bytes stay the same, and
 * with its pictures.
 */
final class SteadyZip {

  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)";

  private SteadyZip() {}

  /**
   * @param workbook as it was made; its entries are found by its directory, since its streamed
   *     headers leave sizes out
   */
  static void copy(Path workbook, SheetPictures pictures, Instant moment, OutputStream out)
      throws IOException {
    Instant second = moment.truncatedTo(ChronoUnit.SECONDS);
    ZipOutputStream steady = new ZipOutputStream(out);
    try (ZipFile made = new ZipFile(workbook.toFile())) {
      for (ZipEntry read : Collections.list(made.entries())) {
        String name = read.getName();
        byte[] content = pictures.told(name, made.getInputStream(read).readAllBytes());
        write(steady, name, name.equals(PROPERTIES) ? created(content, second) : content, second);
      }
    }
    for (Map.Entry<String, byte[]> part : pictures.parts().entrySet()) {
      write(steady, part.getKey(), part.getValue(), second);
    }
    steady.finish();
  }

  private static void write(ZipOutputStream zip, String name, byte[] content, Instant second)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.ofInstant(second, ZoneOffset.UTC));
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] created(byte[] properties, Instant moment) {
    String text = new String(properties, StandardCharsets.UTF_8);
    return text.replaceAll(CREATED, "$1" + moment + "$2").getBytes(StandardCharsets.UTF_8);
  }
}
