package io.tantu.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** One pass over the records of a .dbf. Not thread-safe. */
final class DbfRecords implements AutoCloseable {

  private final DbfFile file;
  private final InputStream in;
  private final byte[] record;
  private long row;

  DbfRecords(DbfFile file, InputStream in) {
    this.file = file;
    this.in = in;
    this.record = new byte[file.recordBytes()];
  }

  /** Moves to the next record, deleted ones included; false after the last one. */
  boolean next() {
    if (row == file.records()) {
      return false;
    }
    try {
      if (in.readNBytes(record, 0, record.length) < record.length) {
        throw FileProblems.truncated(file.path(), "it ends inside record " + (row + 1));
      }
      row++;
      return true;
    } catch (IOException e) {
      throw FileProblems.unreadable(file.path(), e);
    }
  }

  long row() {
    return row;
  }

  byte[] bytes() {
    return record;
  }

  boolean isDeleted() {
    return record[0] == '*';
  }

  /** Bytes of the field without its padding of blanks or zeros. */
  int textLength(DbfField field) {
    int length = field.length();
    while (length > 0 && isPadding(record[field.offset() + length - 1])) {
      length--;
    }
    return length;
  }

  private static boolean isPadding(byte b) {
    return b == ' ' || b == 0;
  }

  /** The field's value: String, Long, Double, Boolean, LocalDate, or null for none. */
  Object value(DbfField field, Charset charset) {
    return switch (field.type()) {
      case 'C' -> text(field, charset);
      case 'N', 'F' -> DbfField.number(ascii(field));
      case 'D' -> DbfField.date(ascii(field));
      case 'L' -> DbfField.logical(ascii(field));
      case 'I', '+' -> field.length() == 4 ? (long) number(field).getInt() : null;
      case 'O', 'B' -> field.length() == 8 ? number(field).getDouble() : null;
      default -> null;
    };
  }

  private ByteBuffer number(DbfField field) {
    return ByteBuffer.wrap(record, field.offset(), field.length()).order(ByteOrder.LITTLE_ENDIAN);
  }

  private String ascii(DbfField field) {
    return new String(record, field.offset(), field.length(), StandardCharsets.US_ASCII)
        .replace('\0', ' ')
        .strip();
  }

  private String text(DbfField field, Charset charset) {
    String text = decode(record, field.offset(), textLength(field), charset).strip();
    return text.isEmpty() ? null : text;
  }

  /** Text whose last character may have been cut in the middle; the rest of it is dropped. */
  static String decode(byte[] bytes, int from, int length, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    CharBuffer out = CharBuffer.allocate((int) (length * (double) decoder.maxCharsPerByte()) + 2);
    // Not the end of input: an unfinished character is then left over instead of replaced.
    decoder.decode(ByteBuffer.wrap(bytes, from, length), out, false);
    return out.flip().toString();
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw FileProblems.unreadable(file.path(), e);
    }
  }
}
