package io.tantu.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The attribute table of a Shapefile: dBASE III to VII headers, records as raw bytes. Immutable.
 *
 * @param languageDriver byte 29 of the header, which names a code page
 */
record DbfFile(
    Path path,
    long records,
    int headerBytes,
    int recordBytes,
    int languageDriver,
    List<DbfField> fields) {

  private static final int PREFIX_BYTES = 32;
  private static final int FIELD_BYTES = 32;
  private static final int END_OF_FIELDS = 0x0D;

  /**
   * @throws io.tantu.problem.ProblemException {@code truncated-file} when records are missing,
   *     {@code broken-file} when the header contradicts itself
   */
  static DbfFile of(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      long size = Files.size(path);
      byte[] prefix = in.readNBytes(PREFIX_BYTES);
      if (prefix.length < PREFIX_BYTES) {
        throw FileProblems.truncated(
            path, "%d bytes, where the header alone takes 32".formatted(size));
      }
      ByteBuffer head = ByteBuffer.wrap(prefix).order(ByteOrder.LITTLE_ENDIAN);
      long records = Integer.toUnsignedLong(head.getInt(4));
      int headerBytes = Short.toUnsignedInt(head.getShort(8));
      int recordBytes = Short.toUnsignedInt(head.getShort(10));
      if (headerBytes <= PREFIX_BYTES || recordBytes < 1) {
        throw FileProblems.broken(path, "its header gives no room for fields or records");
      }
      byte[] descriptors = in.readNBytes(headerBytes - PREFIX_BYTES);
      long needed = headerBytes + records * recordBytes;
      if (size < needed) {
        throw FileProblems.truncated(
            path,
            "%d bytes, where %d records of %d bytes need %d"
                .formatted(size, records, recordBytes, needed));
      }
      List<DbfField> fields = fields(path, descriptors, recordBytes);
      return new DbfFile(path, records, headerBytes, recordBytes, prefix[29] & 0xFF, fields);
    } catch (IOException e) {
      throw FileProblems.unreadable(path, e);
    }
  }

  private static List<DbfField> fields(Path path, byte[] descriptors, int recordBytes) {
    // FoxPro and Clipper keep the high byte of a long text field where others keep decimals.
    for (boolean longText : new boolean[] {false, true}) {
      List<DbfField> fields = fields(descriptors, longText);
      int total = 1 + fields.stream().mapToInt(DbfField::length).sum();
      if (total == recordBytes && !fields.isEmpty()) {
        return fields;
      }
    }
    throw FileProblems.broken(
        path, "its fields do not add up to records of %d bytes".formatted(recordBytes));
  }

  private static List<DbfField> fields(byte[] descriptors, boolean longText) {
    List<DbfField> fields = new ArrayList<>();
    int offset = 1;
    for (int at = 0; at + FIELD_BYTES <= descriptors.length; at += FIELD_BYTES) {
      if (descriptors[at] == END_OF_FIELDS) {
        break;
      }
      int nameLength = 0;
      while (nameLength < 11 && descriptors[at + nameLength] != 0) {
        nameLength++;
      }
      char type = Character.toUpperCase((char) (descriptors[at + 11] & 0xFF));
      int length = descriptors[at + 16] & 0xFF;
      int decimals = descriptors[at + 17] & 0xFF;
      if (longText && type == 'C') {
        length += decimals << 8;
      }
      byte[] name = Arrays.copyOfRange(descriptors, at, at + nameLength);
      fields.add(new DbfField(name, type, offset, length, decimals));
      offset += length;
    }
    return fields;
  }

  /** Starts a pass over the records. */
  DbfRecords open() {
    try {
      InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
      in.skipNBytes(headerBytes);
      return new DbfRecords(this, in);
    } catch (IOException e) {
      throw FileProblems.unreadable(path, e);
    }
  }

  /** Tests the field names and every text of every record. */
  EncodingScan scan() {
    EncodingScan scan = new EncodingScan();
    for (DbfField field : fields) {
      scan.add(field.rawName(), 0, field.rawName().length);
      scan.endText(field.rawName().length >= 10);
    }
    List<DbfField> texts = fields.stream().filter(DbfField::isText).toList();
    try (DbfRecords rows = open()) {
      while (rows.next()) {
        scan.atRecord(rows.row());
        for (DbfField field : texts) {
          int length = rows.textLength(field);
          scan.add(rows.bytes(), field.offset(), length);
          scan.endText(length == field.length());
        }
      }
    }
    return scan;
  }
}
