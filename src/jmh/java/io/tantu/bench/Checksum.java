package io.tantu.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

/** Proof that lines are the same as another time. */
final class Checksum {

  private Checksum() {}

  /** CRC-32 in hexadecimal digits. */
  static String of(List<String> lines) {
    CRC32 crc = new CRC32();
    crc.update(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%08x", crc.getValue());
  }
}
