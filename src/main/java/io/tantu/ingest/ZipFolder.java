package io.tantu.ingest;

import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A zip unpacked into a temporary folder that closing removes. Everything about the names is
 * checked before the first byte is written, and a refusal leaves nothing on disk.
 */
final class ZipFolder implements AutoCloseable {

  /**
   * How much a zip may unpack to.
   *
   * @param maxRatio unpacked to packed bytes of one entry, once it is larger than {@code ratioFrom}
   */
  record Limits(int maxEntries, long maxBytes, int maxRatio, long ratioFrom) {
    /** Empty text fields make honest .dbf files shrink by a few hundred to one, never by 1,000. */
    static final Limits DEFAULT = new Limits(1_000, 4L << 30, 400, 16 << 20);
  }

  private static final Set<String> WANTED =
      Set.of("shp", "shx", "dbf", "prj", "cpg", "geojson", "json", "csv", "txt", "tsv", "gpkg");
  private static final Set<String> ARCHIVES = Set.of("zip", "7z", "rar", "gz", "tgz", "bz2", "xz");
  private static final int BUFFER = 1 << 16;

  private final ScratchFolder scratch;
  private final Path folder;

  private ZipFolder(ScratchFolder scratch) {
    this.scratch = scratch;
    this.folder = scratch.path();
  }

  static ZipFolder unpack(Path zip, Limits limits) {
    return unpack(zip, limits, Path.of(System.getProperty("java.io.tmpdir")));
  }

  /**
   * @param parent where the temporary folder is made
   * @throws ProblemException {@code unsafe-zip}, {@code nested-zip}, {@code encrypted-zip}, {@code
   *     zip-bomb}, {@code zip-too-large}, {@code zip-too-many-entries}, {@code broken-zip}
   */
  static ZipFolder unpack(Path zip, Limits limits, Path parent) {
    ZipFolder unpacked = null;
    try (FileChannel channel = FileChannel.open(zip)) {
      List<ZipDirectory.Entry> entries = ZipDirectory.read(channel, zip, limits.maxEntries());
      checkNames(zip, entries);
      unpacked = new ZipFolder(ScratchFolder.in(parent));
      unpacked.extract(channel, zip, entries, limits);
      return unpacked;
    } catch (IOException e) {
      closeAfterFailure(unpacked);
      throw FileProblems.unreadable(zip, e);
    } catch (RuntimeException e) {
      closeAfterFailure(unpacked);
      throw e;
    }
  }

  private static void closeAfterFailure(ZipFolder unpacked) {
    if (unpacked != null) {
      unpacked.close();
    }
  }

  Path path() {
    return folder;
  }

  private static void checkNames(Path zip, List<ZipDirectory.Entry> entries) {
    Set<String> seen = new HashSet<>();
    for (ZipDirectory.Entry entry : entries) {
      String name = entry.name();
      if (entry.encrypted()) {
        throw ProblemException.invalid(
            "encrypted-zip",
            "'%s' is encrypted. Pack it without a password.".formatted(zip.getFileName()));
      }
      if (entry.symlink()) {
        throw unsafe(zip, name, "is a symbolic link");
      }
      if (name.startsWith("/") || name.matches("[A-Za-z]:.*") || name.indexOf('\0') >= 0) {
        throw unsafe(zip, name, "is an absolute path");
      }
      if (List.of(name.split("/")).contains("..")) {
        throw unsafe(zip, name, "leads out of the folder");
      }
      if (!seen.add(name.toLowerCase(Locale.ROOT))) {
        throw unsafe(zip, name, "occurs twice");
      }
      if (ARCHIVES.contains(extension(name))) {
        throw nested(zip, name);
      }
    }
  }

  private static ProblemException unsafe(Path zip, String name, String why) {
    return ProblemException.invalid(
        "unsafe-zip",
        "'%s' was refused: its entry '%s' %s. Pack the data set's own files only."
            .formatted(zip.getFileName(), name, why));
  }

  private static ProblemException nested(Path zip, String name) {
    return ProblemException.invalid(
        "nested-zip",
        "'%s' holds the archive '%s'. Unpack that first and import its content."
            .formatted(zip.getFileName(), name));
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private void extract(
      FileChannel channel, Path zip, List<ZipDirectory.Entry> entries, Limits limits)
      throws IOException {
    long budget = limits.maxBytes();
    for (ZipDirectory.Entry entry : entries) {
      if (entry.isFolder() || isLitter(entry.name()) || !WANTED.contains(extension(entry.name()))) {
        continue;
      }
      Path target = target(zip, entry.name());
      if (!target.startsWith(folder)) {
        throw unsafe(zip, entry.name(), "leads out of the folder");
      }
      Files.createDirectories(target.getParent());
      budget -= new Extraction(channel, zip, entry, limits, budget).to(target);
    }
  }

  private Path target(Path zip, String name) {
    try {
      return folder.resolve(name).normalize();
    } catch (InvalidPathException e) {
      throw ProblemException.invalid(
              "unsafe-zip",
              "'%s' was refused: this system cannot write a file named '%s'. Start Tantu in a UTF-8 environment (LANG=C.UTF-8), or pack the files under plain names."
                  .formatted(zip.getFileName(), name))
          .causedBy(e);
    }
  }

  private static boolean isLitter(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return name.startsWith("__MACOSX/") || file.startsWith(".");
  }

  /** One entry on its way out, counting what really comes, whatever its header promised. */
  private record Extraction(
      FileChannel channel, Path zip, ZipDirectory.Entry entry, Limits limits, long budget) {

    private long to(Path target) throws IOException {
      CRC32 crc = new CRC32();
      long written = 0;
      long position = ZipDirectory.dataOffset(channel, zip, entry);
      long end = position + entry.compressedBytes();
      Inflater inflater = new Inflater(true);
      byte[] out = new byte[BUFFER];
      ByteBuffer in = ByteBuffer.allocate(BUFFER);
      try (OutputStream file = Files.newOutputStream(target)) {
        while (position < end) {
          in.clear().limit((int) Math.min(BUFFER, end - position));
          int n = channel.read(in, position);
          if (n <= 0) {
            throw ZipDirectory.broken(zip, "'%s' is cut off".formatted(entry.name()));
          }
          position += n;
          if (entry.method() == 0) {
            checkStart(in.array(), written, n);
            written = checked(written + n);
            crc.update(in.array(), 0, n);
            file.write(in.array(), 0, n);
            continue;
          }
          inflater.setInput(in.array(), 0, n);
          for (int got = inflate(inflater, out); got > 0; got = inflate(inflater, out)) {
            checkStart(out, written, got);
            written = checked(written + got);
            crc.update(out, 0, got);
            file.write(out, 0, got);
          }
        }
      } finally {
        inflater.end();
      }
      if (crc.getValue() != entry.crc()) {
        throw ZipDirectory.broken(zip, "the checksum of '%s' is wrong".formatted(entry.name()));
      }
      return written;
    }

    private int inflate(Inflater inflater, byte[] out) {
      if (entry.method() != 8) {
        throw ZipDirectory.broken(
            zip, "'%s' is packed by method %d".formatted(entry.name(), entry.method()));
      }
      try {
        return inflater.inflate(out);
      } catch (DataFormatException e) {
        throw ZipDirectory.broken(zip, "'%s' cannot be inflated".formatted(entry.name()))
            .causedBy(e);
      }
    }

    private void checkStart(byte[] bytes, long written, int length) {
      if (written == 0 && length >= 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3) {
        throw nested(zip, entry.name());
      }
    }

    private long checked(long written) {
      if (written > budget) {
        throw ProblemException.tooLarge(
            "zip-too-large",
            "'%s' unpacks to more than %d bytes. Split the data set."
                .formatted(zip.getFileName(), limits.maxBytes()));
      }
      if (written > limits.ratioFrom()
          && written / Math.max(1, entry.compressedBytes()) > limits.maxRatio()) {
        throw ProblemException.tooLarge(
            "zip-bomb",
            "'%s' was refused: '%s' unpacks to more than %d times its size."
                .formatted(zip.getFileName(), entry.name(), limits.maxRatio()));
      }
      return written;
    }
  }

  @Override
  public void close() {
    scratch.close();
  }
}
