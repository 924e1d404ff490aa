package io.tantu.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

/** JTS's own reader and writer are the independent tool: theirs are the same bytes. */
class WkbTest {

  private static final int SRS = 4490;
  private static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), SRS);

  private static Geometry wkt(String text) {
    try {
      return new WKTReader(FACTORY).read(text);
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POINT (106.1 38.2)",
        "POINT EMPTY",
        "LINESTRING (0 0, 1 1e-300, -0.0 1e300)",
        "LINESTRING EMPTY",
        "LINEARRING (0 0, 1 0, 1 1, 0 0)",
        "POLYGON ((0 0, 9 0, 9 9, 0 0), (7 2, 8 2, 8 3, 7 2), (5 1, 6 1, 6 2, 5 1))",
        "POLYGON EMPTY",
        "MULTIPOINT ((1 2), (3 4))",
        "MULTILINESTRING ((0 0, 1 1), (2 2, 3 3, 4 4))",
        "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0), (7 2, 8 2, 8 3, 7 2)), ((20 0, 21 0, 21 1, 20 0)))",
        "MULTIPOLYGON EMPTY",
        "GEOMETRYCOLLECTION (POINT (1 2), GEOMETRYCOLLECTION (LINESTRING (0 0, 1 1)))"
      })
  void bytesAreThoseOfJtsInBothOrdersAndReadAsTheSame(String text) {
    Geometry geometry = wkt(text);
    byte[] big = new WKBWriter().write(geometry);
    byte[] little = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(geometry);
    assertThat(Wkb.bigEndian(geometry)).isEqualTo(big);
    ByteBuffer out = ByteBuffer.allocate(little.length).order(ByteOrder.LITTLE_ENDIAN);
    Wkb.put(geometry, out);
    assertThat(out.array()).isEqualTo(little);
    assertThat(out.hasRemaining()).isFalse();
    for (byte[] bytes : new byte[][] {big, little, new WKBWriter(2, true).write(geometry)}) {
      Geometry read = Wkb.read(ByteBuffer.wrap(bytes), FACTORY);
      assertThat(new WKBWriter().write(read)).isEqualTo(big);
      assertThat(read.getSRID()).isEqualTo(SRS);
      assertThat(read.toText()).isEqualTo(read(bytes).toText());
    }
  }

  private static Geometry read(byte[] bytes) {
    try {
      return new WKBReader(FACTORY).read(bytes);
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Test
  void everyDoubleIsKeptBitByBit() {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 10_000; i++) {
      double x = Double.longBitsToDouble(random.nextLong());
      double y = random.nextDouble();
      byte[] bytes =
          ByteBuffer.allocate(21).put((byte) 0).putInt(1).putDouble(x).putDouble(y).array();
      assertThat(Wkb.bigEndian(Wkb.read(ByteBuffer.wrap(bytes), FACTORY))).isEqualTo(bytes);
    }
  }

  @Test
  void heightsAreLeftOut() {
    byte[] bytes = Wkb.bigEndian(wkt("LINESTRING Z (1 2 3, 4 5 6)"));
    assertThat(bytes).isEqualTo(Wkb.bigEndian(wkt("LINESTRING (1 2, 4 5)")));
  }

  @Test
  void bytesCutOffOrSpoiltAreRefusedAndNothingElseHappens() {
    Geometry whole =
        wkt(
            "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0), (7 2, 8 2, 8 3, 7 2)), ((20 0, 21 0, 21 1, 20 0)))");
    byte[] bytes = Wkb.bigEndian(whole);
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> Wkb.read(ByteBuffer.wrap(cut), FACTORY))
          .isInstanceOf(IllegalArgumentException.class);
    }
    for (int at = 0; at < bytes.length; at++) {
      for (int value = 0; value < 256; value++) {
        byte[] spoilt = bytes.clone();
        spoilt[at] = (byte) value;
        try {
          Wkb.read(ByteBuffer.wrap(spoilt), FACTORY);
        } catch (IllegalArgumentException expected) {
          assertThat(expected.getMessage()).isNotBlank();
        }
      }
    }
  }

  @Test
  void nestingIsBounded() {
    ByteBuffer nested = ByteBuffer.allocate(9_000_000);
    while (nested.remaining() >= 9) {
      nested.put((byte) 0).putInt(7).putInt(1);
    }
    assertThatThrownBy(() -> Wkb.read(nested.rewind(), FACTORY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nested");
  }
}
