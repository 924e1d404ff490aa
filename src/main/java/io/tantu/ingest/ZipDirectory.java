package io.tantu.ingest;

import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The central directory of a zip (PKWARE APPNOTE §4.3.12), read without trust: it tells what {@code
 * java.util.zip} keeps to itself, the raw names, the symbolic links and the encryption.
 */
final class ZipDirectory {

  /**
   * One entry as the central directory declares it.
   *
   * @param method 0 stored, 8 deflated
   * @param offset of the local header
   */
  record Entry(
      String name,
      boolean encrypted,
      boolean symlink,
      int method,
      long crc,
      long compressedBytes,
      long offset) {

    boolean isFolder() {
      return name.endsWith("/");
    }
  }

  private static final int END_SIGNATURE = 0x06054b50;
  private static final int ENTRY_SIGNATURE = 0x02014b50;
  private static final int LOCAL_SIGNATURE = 0x04034b50;
  private static final int END_BYTES = 22;
  private static final int ENTRY_BYTES = 46;
  static final int LOCAL_BYTES = 30;
  private static final int MAX_COMMENT = 0xFFFF;
  private static final int MAX_DIRECTORY_BYTES = 4 << 20;
  private static final int UNIX_TYPE_MASK = 0xF000;
  private static final int UNIX_SYMLINK = 0xA000;

  private ZipDirectory() {}

  /**
   * @throws ProblemException {@code broken-zip}, or {@code zip-too-many-entries}
   */
  static List<Entry> read(FileChannel zip, Path path, int maxEntries) throws IOException {
    ByteBuffer end = end(zip, path);
    int count = Short.toUnsignedInt(end.getShort(10));
    long size = Integer.toUnsignedLong(end.getInt(12));
    long offset = Integer.toUnsignedLong(end.getInt(16));
    if (count == 0xFFFF || size == 0xFFFFFFFFL || offset == 0xFFFFFFFFL) {
      throw ProblemException.tooLarge(
          "zip-too-large",
          "'%s' is a ZIP64 archive. Pack it in pieces under 4 GB.".formatted(path.getFileName()));
    }
    if (count > maxEntries) {
      throw ProblemException.tooLarge(
          "zip-too-many-entries",
          "'%s' has %d entries, where at most %d are allowed. Pack only the data set."
              .formatted(path.getFileName(), count, maxEntries));
    }
    if (size > MAX_DIRECTORY_BYTES || offset + size > zip.size()) {
      throw broken(path, "its directory does not lie inside the file");
    }
    return entries(read(zip, offset, (int) size), count, path);
  }

  private static ByteBuffer end(FileChannel zip, Path path) throws IOException {
    int tail = (int) Math.min(zip.size(), END_BYTES + MAX_COMMENT);
    ByteBuffer bytes = read(zip, zip.size() - tail, tail);
    for (int at = tail - END_BYTES; at >= 0; at--) {
      if (bytes.getInt(at) == END_SIGNATURE) {
        return bytes.slice(at, END_BYTES).order(ByteOrder.LITTLE_ENDIAN);
      }
    }
    throw broken(path, "it has no directory at its end");
  }

  private static List<Entry> entries(ByteBuffer directory, int count, Path path) {
    List<Entry> entries = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < count; i++) {
      if (at + ENTRY_BYTES > directory.limit() || directory.getInt(at) != ENTRY_SIGNATURE) {
        throw broken(path, "entry %d of its directory is not one".formatted(i + 1));
      }
      int nameLength = Short.toUnsignedInt(directory.getShort(at + 28));
      int next =
          at
              + ENTRY_BYTES
              + nameLength
              + Short.toUnsignedInt(directory.getShort(at + 30))
              + Short.toUnsignedInt(directory.getShort(at + 32));
      if (next > directory.limit()) {
        throw broken(path, "entry %d of its directory is cut off".formatted(i + 1));
      }
      byte[] name = new byte[nameLength];
      directory.get(at + ENTRY_BYTES, name);
      entries.add(entry(directory, at, name));
      at = next;
    }
    return entries;
  }

  private static Entry entry(ByteBuffer directory, int at, byte[] name) {
    int flags = directory.getShort(at + 8);
    boolean madeOnUnix = directory.get(at + 5) == 3;
    int unixMode = directory.getInt(at + 38) >>> 16;
    return new Entry(
        name(name, (flags & 0x800) != 0),
        (flags & 1) != 0,
        madeOnUnix && (unixMode & UNIX_TYPE_MASK) == UNIX_SYMLINK,
        Short.toUnsignedInt(directory.getShort(at + 10)),
        Integer.toUnsignedLong(directory.getInt(at + 16)),
        Integer.toUnsignedLong(directory.getInt(at + 20)),
        Integer.toUnsignedLong(directory.getInt(at + 42)));
  }

  /** Names without the UTF-8 flag are in the code page of whoever packed them: here, GBK. */
  private static String name(byte[] name, boolean utf8Flag) {
    EncodingScan scan = new EncodingScan();
    scan.add(name, 0, name.length);
    scan.endText(false);
    Charset charset = utf8Flag || scan.isUtf8() ? StandardCharsets.UTF_8 : TextEncoding.GB18030;
    return new String(name, charset).replace('\\', '/');
  }

  /** Where the entry's data begin. */
  static long dataOffset(FileChannel zip, Path path, Entry entry) throws IOException {
    if (entry.offset() + LOCAL_BYTES > zip.size()) {
      throw broken(path, "'%s' lies outside the file".formatted(entry.name()));
    }
    ByteBuffer local = read(zip, entry.offset(), LOCAL_BYTES);
    long data =
        entry.offset()
            + LOCAL_BYTES
            + Short.toUnsignedInt(local.getShort(26))
            + Short.toUnsignedInt(local.getShort(28));
    if (local.getInt(0) != LOCAL_SIGNATURE || data + entry.compressedBytes() > zip.size()) {
      throw broken(path, "'%s' is cut off".formatted(entry.name()));
    }
    return data;
  }

  private static ByteBuffer read(FileChannel zip, long offset, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (zip.read(bytes, offset + bytes.position()) < 0) {
        break;
      }
    }
    return bytes.flip();
  }

  static ProblemException broken(Path path, String detail) {
    return ProblemException.invalid(
        "broken-zip",
        "'%s' is not a whole zip: %s. Pack or copy it again."
            .formatted(path.getFileName(), detail));
  }
}
