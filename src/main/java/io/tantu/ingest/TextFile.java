package io.tantu.ingest;

import io.tantu.problem.ProblemException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that is text as a whole, with its encoding decided: byte order mark, zero bytes of UTF-16,
 * else a decoding test over all of it.
 *
 * @param markLength bytes of the byte order mark to skip
 */
record TextFile(Path path, TextEncoding encoding, int markLength, List<ImportIssue> issues) {

  private static final int BUFFER = 1 << 16;

  /**
   * @param userChoice null when the user names none
   * @throws ProblemException see {@link EncodingChoice#decide}
   */
  static TextFile of(Path path, Charset userChoice) {
    try {
      byte[] head = head(path);
      int mark = markLength(head);
      Charset wide = utf16(head);
      if (wide != null) {
        String why = mark > 0 ? "byte order mark" : "every other byte is zero";
        return new TextFile(path, new TextEncoding(wide, why), mark, List.of());
      }
      EncodingScan scan = scan(path, mark);
      List<EncodingChoice.Claim> claims =
          mark == 0
              ? List.of()
              : List.of(
                  new EncodingChoice.Claim(
                      StandardCharsets.UTF_8, FileSentence.BYTE_ORDER_MARK.text()));
      EncodingChoice.Outcome outcome = EncodingChoice.decide(scan, userChoice, claims);
      return new TextFile(path, outcome.encoding(), mark, outcome.issues());
    } catch (IOException e) {
      throw FileProblems.unreadable(path, e);
    }
  }

  /** The text without its mark; bytes that do not decode are an error, not a question mark. */
  Reader reader() {
    return new InputStreamReader(
        stream(),
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** The bytes without the mark. */
  InputStream stream() {
    try {
      InputStream in = new BufferedInputStream(Files.newInputStream(path), BUFFER);
      in.skipNBytes(markLength);
      return in;
    } catch (IOException e) {
      throw FileProblems.unreadable(path, e);
    }
  }

  static byte[] head(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(BUFFER);
    }
  }

  static int markLength(byte[] head) {
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return starts(head, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE) ? 2 : 0;
  }

  static Charset utf16(byte[] head) {
    if (starts(head, 0xFE, 0xFF) || head.length >= 2 && head[0] == 0 && head[1] > 0) {
      return StandardCharsets.UTF_16BE;
    }
    if (starts(head, 0xFF, 0xFE) || head.length >= 2 && head[1] == 0 && head[0] > 0) {
      return StandardCharsets.UTF_16LE;
    }
    return null;
  }

  private static boolean starts(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static EncodingScan scan(Path path, int mark) throws IOException {
    EncodingScan scan = new EncodingScan();
    long line = 1;
    try (InputStream in = Files.newInputStream(path)) {
      in.skipNBytes(mark);
      byte[] buffer = new byte[BUFFER];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        int from = 0;
        for (int i = 0; i < n; i++) {
          if (buffer[i] == '\n') {
            scan.atRecord(line++);
            scan.add(buffer, from, i + 1 - from);
            from = i + 1;
          }
        }
        scan.atRecord(line);
        scan.add(buffer, from, n - from);
      }
    }
    scan.endText(false);
    return scan;
  }
}
