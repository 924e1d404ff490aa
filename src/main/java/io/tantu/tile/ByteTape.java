package io.tantu.tile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Small numbers and attribute values, packed one after the other; reads and writes are by place.
 */
final class ByteTape {

  private static final int NONE = 0;
  private static final int TEXT = 1;
  private static final int LONG = 2;
  private static final int DOUBLE = 3;
  private static final int TRUE = 4;
  private static final int FALSE = 5;

  private byte[] bytes = new byte[1 << 16];
  private int size;

  int size() {
    return size;
  }

  /** Gives back what room is left over. */
  void trim() {
    bytes = Arrays.copyOf(bytes, size);
  }

  void signed(long value) {
    unsigned(value << 1 ^ value >> 63);
  }

  void unsigned(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      put((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    put((int) rest);
  }

  /** A {@link Long}, {@link Double} or {@link Boolean}; anything else as its text. */
  void value(Object value) {
    if (value == null) {
      put(NONE);
    } else if (value instanceof Long number) {
      put(LONG);
      signed(number);
    } else if (value instanceof Double number) {
      put(DOUBLE);
      long bits = Double.doubleToLongBits(number);
      for (int shift = 0; shift < 64; shift += 8) {
        put((int) (bits >>> shift));
      }
    } else if (value instanceof Boolean truth) {
      put(truth ? TRUE : FALSE);
    } else {
      byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
      put(TEXT);
      unsigned(text.length);
      for (byte one : text) {
        put(one);
      }
    }
  }

  private void put(int value) {
    if (size == bytes.length) {
      bytes =
          Arrays.copyOf(
              bytes, Math.max(size + 1, (int) Math.min(Integer.MAX_VALUE - 8, size * 3L / 2)));
    }
    bytes[size++] = (byte) value;
  }

  Reader readFrom(int place) {
    return new Reader(place);
  }

  /** Reads on from a place. Not thread-safe, but any number may read one tape. */
  final class Reader {

    private int at;

    private Reader(int place) {
      this.at = place;
    }

    long signed() {
      long value = unsigned();
      return value >>> 1 ^ -(value & 1);
    }

    long unsigned() {
      long value = 0;
      for (int shift = 0; ; shift += 7) {
        byte next = bytes[at++];
        value |= (long) (next & 0x7F) << shift;
        if (next >= 0) {
          return value;
        }
      }
    }

    Object value() {
      int type = bytes[at++];
      return switch (type) {
        case NONE -> null;
        case LONG -> signed();
        case DOUBLE -> number();
        case TEXT -> text((int) unsigned());
        default -> type == TRUE;
      };
    }

    private double number() {
      long bits = 0;
      for (int shift = 0; shift < 64; shift += 8) {
        bits |= (bytes[at++] & 0xFFL) << shift;
      }
      return Double.longBitsToDouble(bits);
    }

    private String text(int length) {
      at += length;
      return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }
  }
}
