package io.tantu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.testing.BothStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import tools.jackson.databind.json.JsonMapper;

/** What is written as GeoJSON by the book is read back to the last digit and character. */
@BothStores
class GeoJsonRoundTripTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final GeometryFactory FACTORY = new GeometryFactory();

  record Sample(String text, Long number, Double fraction, Geometry geometry) {}

  @Provide
  Arbitrary<List<Sample>> samples() {
    Arbitrary<Coordinate> vertex =
        Combinators.combine(
                Arbitraries.doubles().between(-180, 180).ofScale(9),
                Arbitraries.doubles().between(-90, 90).ofScale(9))
            .as(Coordinate::new);
    Arbitrary<Geometry> points = vertex.map(FACTORY::createPoint);
    Arbitrary<Geometry> lines =
        vertex
            .list()
            .ofMinSize(2)
            .ofMaxSize(9)
            .map(v -> FACTORY.createLineString(v.toArray(Coordinate[]::new)));
    Arbitrary<Geometry> polygons =
        vertex
            .list()
            .ofMinSize(3)
            .ofMaxSize(9)
            .map(GeoJsonRoundTripTest::closed)
            .map(v -> FACTORY.createPolygon(v.toArray(Coordinate[]::new)));
    Arbitrary<String> text = Arbitraries.strings().withCharRange('一', '龥').ascii().ofMaxLength(12);
    return Combinators.combine(
            text,
            Arbitraries.longs(),
            Arbitraries.doubles().between(-1e12, 1e12).ofScale(6),
            Arbitraries.oneOf(points, lines, polygons))
        .as(Sample::new)
        .list()
        .ofMaxSize(6);
  }

  private static List<Coordinate> closed(List<Coordinate> open) {
    List<Coordinate> ring = new ArrayList<>(open);
    ring.add(open.get(0).copy());
    return ring;
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void featuresComeBackUnchanged(@ForAll("samples") List<Sample> samples) throws IOException {
    Path file = Files.createTempFile("round-trip", ".geojson");
    try {
      Files.writeString(
          file,
          Importing.collection(
              samples.stream().map(GeoJsonRoundTripTest::write).toArray(String[]::new)));
      assertThat(read(file)).isEqualTo(samples);
    } finally {
      Files.delete(file);
    }
  }

  private static List<Sample> read(Path file) {
    List<Sample> out = new ArrayList<>();
    try (FeatureSource source = new GeoJsonSource(file, null);
        FeatureCursor cursor = source.open()) {
      for (RawFeature raw = cursor.next(); raw != null; raw = cursor.next()) {
        out.add(
            new Sample(
                (String) raw.attributes().get("text"),
                (Long) raw.attributes().get("number"),
                (Double) raw.attributes().get("fraction"),
                raw.geometry()));
      }
    }
    return out;
  }

  private static String write(Sample sample) {
    String vertices =
        List.of(sample.geometry().getCoordinates()).stream()
            .map(c -> "[%s,%s]".formatted(c.x, c.y))
            .collect(Collectors.joining(","));
    String coordinates =
        switch (sample.geometry().getDimension()) {
          case 0 -> vertices;
          case 1 -> "[" + vertices + "]";
          default -> "[[" + vertices + "]]";
        };
    return "{\"type\":\"Feature\",\"properties\":{\"text\":%s,\"number\":%d,\"fraction\":%s},\"geometry\":{\"type\":\"%s\",\"coordinates\":%s}}"
        .formatted(
            JSON.writeValueAsString(sample.text()),
            sample.number(),
            sample.fraction(),
            sample.geometry().getGeometryType(),
            coordinates);
  }
}
