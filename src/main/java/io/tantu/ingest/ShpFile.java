package io.tantu.ingest;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The main file of a Shapefile as a stream of records (ESRI Shapefile Technical Description, 1998).
 * The index file is not needed. Not thread-safe.
 */
final class ShpFile implements AutoCloseable {

  static final int FILE_CODE = 9994;
  static final int HEADER_BYTES = 100;
  private static final int RECORD_HEADER_BYTES = 8;

  /** Room for a geometry of {@link VertexBuffer#MAX_VERTICES} with Z and M. */
  private static final int MAX_RECORD_BYTES = 80_000_000;

  private final Path path;
  private final DataInputStream in;
  private final long length;
  private final int shapeType;
  private long position = HEADER_BYTES;
  private long row;

  /**
   * One record.
   *
   * @param content little-endian content after the record header; null when it is larger than any
   *     geometry that is read
   */
  record Record(long row, ByteBuffer content) {}

  private ShpFile(Path path, DataInputStream in, long length, int shapeType) {
    this.path = path;
    this.in = in;
    this.length = length;
    this.shapeType = shapeType;
  }

  /**
   * @throws io.tantu.problem.ProblemException {@code broken-file} when it is no .shp, {@code
   *     truncated-file} when it is shorter than its header says
   */
  static ShpFile open(Path path) {
    try {
      DataInputStream in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16));
      try {
        return afterHeader(path, in);
      } catch (IOException | RuntimeException e) {
        in.close();
        throw e;
      }
    } catch (IOException e) {
      throw FileProblems.unreadable(path, e);
    }
  }

  private static ShpFile afterHeader(Path path, DataInputStream in) throws IOException {
    long size = Files.size(path);
    if (size < HEADER_BYTES) {
      throw FileProblems.truncated(
          path, "%d bytes, where the header alone takes 100".formatted(size));
    }
    ByteBuffer header = ByteBuffer.wrap(in.readNBytes(HEADER_BYTES));
    if (header.getInt(0) != FILE_CODE) {
      throw FileProblems.broken(path, "it does not begin as a .shp does");
    }
    long declared = 2L * header.getInt(24);
    if (declared > size) {
      throw FileProblems.truncated(
          path, "%d bytes, where its header says %d".formatted(size, declared));
    }
    int type = header.order(ByteOrder.LITTLE_ENDIAN).getInt(32);
    // Some writers leave the length at 100 or 0: then the file's own size is believed.
    return new ShpFile(path, in, declared > HEADER_BYTES ? declared : size, type);
  }

  int shapeType() {
    return shapeType;
  }

  /** The next record, or null after the last one. */
  Record next() {
    if (position >= length) {
      return null;
    }
    try {
      row++;
      if (length - position < RECORD_HEADER_BYTES) {
        throw broken("no room for a record header");
      }
      in.readInt();
      int words = in.readInt();
      long bytes = 2L * words;
      position += RECORD_HEADER_BYTES + bytes;
      if (words < 2 || position > length) {
        throw broken("a content of %d bytes does not fit the file".formatted(bytes));
      }
      if (bytes > MAX_RECORD_BYTES) {
        in.skipNBytes(bytes);
        return new Record(row, null);
      }
      byte[] content = in.readNBytes((int) bytes);
      if (content.length < bytes) {
        throw broken("the file ends inside the record");
      }
      return new Record(row, ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN));
    } catch (EOFException e) {
      throw broken("the file ends inside the record");
    } catch (IOException e) {
      throw FileProblems.unreadable(path, e);
    }
  }

  private RuntimeException broken(String detail) {
    return FileProblems.broken(
        path, "record %d cannot be read nor passed over, %s".formatted(row, detail));
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw FileProblems.unreadable(path, e);
    }
  }
}
