package io.tantu.store.postgis;

import java.nio.ByteBuffer;

/**
 * Bytes of COPY's binary format on their way to the server: big-endian, as many as are put in until
 * they are cleared. For one thread.
 */
final class CopyBytes {

  private static final int CAPACITY_AT_FIRST = 1 << 13;

  private ByteBuffer buffer = ByteBuffer.allocate(CAPACITY_AT_FIRST);

  private ByteBuffer roomFor(int more) {
    if (buffer.remaining() < more) {
      int wanted = Math.max(Math.addExact(buffer.position(), more), 2 * buffer.capacity());
      buffer = ByteBuffer.allocate(wanted).put(buffer.flip());
    }
    return buffer;
  }

  void putByte(int value) {
    roomFor(1).put((byte) value);
  }

  void putShort(int value) {
    roomFor(Short.BYTES).putShort((short) value);
  }

  void putInt(int value) {
    roomFor(Integer.BYTES).putInt(value);
  }

  void putLong(long value) {
    roomFor(Long.BYTES).putLong(value);
  }

  void putDouble(double value) {
    roomFor(Double.BYTES).putDouble(value);
  }

  void put(byte[] bytes) {
    roomFor(bytes.length).put(bytes);
  }

  /** So many bytes that count as put in, for the caller to fill at once. */
  ByteBuffer value(int length) {
    ByteBuffer room = roomFor(length);
    ByteBuffer value = room.slice(room.position(), length);
    room.position(room.position() + length);
    return value;
  }

  int size() {
    return buffer.position();
  }

  /** What was put in, from the first byte to {@link #size}. */
  byte[] array() {
    return buffer.array();
  }

  void clear() {
    buffer.clear();
  }
}
