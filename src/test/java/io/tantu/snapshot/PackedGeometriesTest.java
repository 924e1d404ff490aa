package io.tantu.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class PackedGeometriesTest {

  private static Geometry wkt(String text) {
    try {
      return new WKTReader().read(text);
    } catch (ParseException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  private static PackedGeometries packed(long mostHeapBytes, List<Geometry> geometries) {
    try (PackedGeometries.Writer writer = new PackedGeometries.Writer(mostHeapBytes)) {
      geometries.forEach(writer::add);
      return writer.finish();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POINT (1 2)",
        "POINT EMPTY",
        "LINESTRING (0 0, 1 1, 2 0)",
        "LINESTRING EMPTY",
        "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 1 2, 2 2, 1 1), (5 5, 5 6, 6 6, 5 5))",
        "POLYGON EMPTY",
        "MULTIPOINT ((1 2), (3 4))",
        "MULTILINESTRING ((0 0, 1 1), (2 2, 3 3, 4 5))",
        "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 9 5, 9 9, 5 5), (8 6, 8.5 6, 8.5 6.5, 8 6)))",
        "MULTIPOLYGON EMPTY"
      })
  void comesOutAsItWentIn(String text) {
    Geometry before = wkt("POLYGON ((0 0, 2 0, 2 2, 0 0))");
    PackedGeometries packed = packed(Long.MAX_VALUE, List.of(before, wkt(text), before));
    assertThat(packed.get(1).toText()).isEqualTo(wkt(text).toText());
    assertThat(packed.get(2).equalsExact(before)).isTrue();
  }

  @Test
  void beyondTheGrantedHeapTheBitsAreTheSame() {
    Coordinate[] line = new Coordinate[300_000];
    for (int i = 0; i < line.length; i++) {
      line[i] = new Coordinate(600_000 + Math.sqrt(i), 4_260_000 + Math.cbrt(i));
    }
    Geometry large = new GeometryFactory().createLineString(line);
    List<Geometry> geometries = List.of(wkt("POINT (7 8)"), large, wkt("POINT (9 10)"));
    PackedGeometries onHeap = packed(Long.MAX_VALUE, geometries);
    PackedGeometries inFile = packed(1_000_000, geometries);
    assertThat(inFile.heapBytes()).isLessThan(1_000);
    assertThat(onHeap.heapBytes()).isGreaterThan(4_800_000);
    for (int i = 0; i < geometries.size(); i++) {
      assertThat(inFile.get(i).equalsExact(onHeap.get(i))).isTrue();
      assertThat(inFile.get(i).equalsExact(geometries.get(i))).isTrue();
    }
  }

  @Test
  void aMixedCollectionIsRefused() {
    Geometry mixed = wkt("GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 1 1))");
    assertThatThrownBy(() -> packed(Long.MAX_VALUE, List.of(mixed)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("GeometryCollection");
  }
}
