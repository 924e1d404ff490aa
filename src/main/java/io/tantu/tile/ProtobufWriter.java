package io.tantu.tile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes the parts of the protocol buffers encoding that vector tiles need, in the order of the
 * calls. Not thread-safe.
 */
final class ProtobufWriter {

  private static final int VARINT = 0;
  private static final int FIXED_64 = 1;
  private static final int LENGTH_DELIMITED = 2;

  private byte[] buffer = new byte[256];
  private int size;

  int size() {
    return size;
  }

  byte[] toByteArray() {
    return Arrays.copyOf(buffer, size);
  }

  void varint(int field, long value) {
    tag(field, VARINT);
    rawVarint(value);
  }

  /** A signed integer, zigzag encoded. */
  void signedVarint(int field, long value) {
    varint(field, (value << 1) ^ (value >> 63));
  }

  void fixedDouble(int field, double value) {
    tag(field, FIXED_64);
    long bits = Double.doubleToLongBits(value);
    for (int shift = 0; shift < 64; shift += 8) {
      rawByte((int) (bits >>> shift));
    }
  }

  void text(int field, String value) {
    bytes(field, value.getBytes(StandardCharsets.UTF_8));
  }

  void message(int field, ProtobufWriter message) {
    tag(field, LENGTH_DELIMITED);
    rawVarint(message.size);
    raw(message.buffer, message.size);
  }

  /** Unsigned 32-bit integers as a packed field; nothing when there is none. */
  void packed(int field, int[] values) {
    if (values.length == 0) {
      return;
    }
    ProtobufWriter packed = new ProtobufWriter();
    for (int value : values) {
      packed.rawVarint(value & 0xFFFFFFFFL);
    }
    message(field, packed);
  }

  private void bytes(int field, byte[] value) {
    tag(field, LENGTH_DELIMITED);
    rawVarint(value.length);
    raw(value, value.length);
  }

  private void tag(int field, int wireType) {
    rawVarint((long) field << 3 | wireType);
  }

  private void rawVarint(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      rawByte((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    rawByte((int) rest);
  }

  private void rawByte(int value) {
    ensure(1);
    buffer[size++] = (byte) value;
  }

  private void raw(byte[] value, int length) {
    ensure(length);
    System.arraycopy(value, 0, buffer, size, length);
    size += length;
  }

  private void ensure(int more) {
    if (size + more > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(size + more, 2 * buffer.length));
    }
  }
}
