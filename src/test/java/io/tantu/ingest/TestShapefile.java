package io.tantu.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Writes the bytes of small Shapefiles, right or deliberately wrong. */
final class TestShapefile {

  private final int type;
  private final List<byte[]> shapes = new ArrayList<>();

  TestShapefile(int type) {
    this.type = type;
  }

  /** A polygon or line of parts, each x, y, x, y, … */
  TestShapefile parts(double[]... parts) {
    int points = 0;
    for (double[] part : parts) {
      points += part.length / 2;
    }
    boolean z = type > 10;
    ByteBuffer content = little(44 + 4 * parts.length + 16 * points + (z ? 16 + 8 * points : 0));
    content.putInt(0, type).putInt(36, parts.length).putInt(40, points).position(44);
    int start = 0;
    for (double[] part : parts) {
      content.putInt(start);
      start += part.length / 2;
    }
    for (double[] part : parts) {
      for (double ordinate : part) {
        content.putDouble(ordinate);
      }
    }
    shapes.add(content.array());
    return this;
  }

  TestShapefile point(double x, double y) {
    shapes.add(little(20).putInt(type).putDouble(x).putDouble(y).array());
    return this;
  }

  TestShapefile content(byte[] content) {
    shapes.add(content);
    return this;
  }

  byte[] shp() {
    int length = 100 + shapes.stream().mapToInt(s -> 8 + s.length).sum();
    ByteBuffer out = ByteBuffer.allocate(length);
    out.putInt(0, 9994).putInt(24, length / 2);
    out.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, type);
    out.order(ByteOrder.BIG_ENDIAN).position(100);
    for (int i = 0; i < shapes.size(); i++) {
      out.putInt(i + 1).putInt(shapes.get(i).length / 2).put(shapes.get(i));
    }
    return out.array();
  }

  /** A table of one text column; null rows are marked deleted. */
  static byte[] dbf(int languageDriver, byte[] fieldName, int width, byte[]... rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteBuffer head = little(32);
    head.put(0, (byte) 3).putInt(4, rows.length).putShort(8, (short) 65);
    head.putShort(10, (short) (1 + width)).put(29, (byte) languageDriver);
    ByteBuffer field = little(32).put(0, fieldName);
    field.put(11, (byte) 'C').put(16, (byte) width);
    out.writeBytes(head.array());
    out.writeBytes(field.array());
    out.write(0x0D);
    for (byte[] row : rows) {
      out.write(row == null ? '*' : ' ');
      for (int i = 0; i < width; i++) {
        out.write(row != null && i < row.length ? row[i] : ' ');
      }
    }
    out.write(0x1A);
    return out.toByteArray();
  }

  static ByteBuffer little(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** A closed square ring with its lower left corner at x, y. */
  static double[] clockwise(double x, double y, double side) {
    return new double[] {x, y, x, y + side, x + side, y + side, x + side, y, x, y};
  }

  static double[] counterClockwise(double x, double y, double side) {
    return new double[] {x, y, x + side, y, x + side, y + side, x, y + side, x, y};
  }
}
