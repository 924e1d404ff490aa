package io.tantu.ingest;

import static io.tantu.ingest.Importing.PARCELS;
import static io.tantu.ingest.Importing.STATIONS;
import static io.tantu.ingest.Importing.collection;
import static io.tantu.ingest.Importing.feature;
import static io.tantu.ingest.Importing.square;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.problem.ProblemException;
import io.tantu.testing.BothStores;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BothStores
class GeoJsonImportTest {

  @TempDir Path folder;
  private Importing importing;

  @BeforeEach
  void open() {
    importing = new Importing(folder);
  }

  @AfterEach
  void close() {
    importing.close();
  }

  private ProblemException refusal(String text) {
    return importing.refusal(importing.write("a.geojson", text), PARCELS);
  }

  @Test
  void crsMemberIsHonouredEvenAtTheEnd() {
    String point = feature("a", "Point", "[35611273.0658,4260216.6963]");
    String crs = "{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::4523\"}}";
    String text =
        "{\"features\":[" + point + "],\"crs\":" + crs + ",\"type\":\"FeatureCollection\"}";
    ImportReport report = importing.run(importing.write("a.geojson", text), STATIONS);
    assertThat(report.crs().name()).isEqualTo("EPSG:4523");
    assertThat(report.bounds().get(0)).isCloseTo(106.275, within(1e-8));
  }

  @Test
  void olderDatumWithoutKnownShiftIsImportedWithAWarning() {
    String text = collection(feature("a", "Point", "[106.275,38.468]"));
    ImportReport report = importing.run(importing.write("a.geojson", text), STATIONS, "EPSG:4610");
    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.issues())
        .filteredOn(group -> group.code().equals("datum-shift-unknown"))
        .singleElement()
        .satisfies(
            group -> {
              assertThat(group.severity()).isEqualTo(ImportIssue.Severity.WARNING);
              assertThat(group.first().get(0).seen().en()).contains("EPSG:4610", "tens of metres");
            });
    assertThat(
            importing
                .run(importing.write("b.geojson", text), STATIONS, "EPSG:4326")
                .count("datum-shift-unknown"))
        .isZero();
  }

  @Test
  void membersMayComeInAnyOrderAndOneFeatureIsEnough() {
    String text =
        "{\"id\":7,\"geometry\":{\"coordinates\":[106.2,38.4,1100],\"type\":\"Point\"},\"bbox\":[1,2],"
            + "\"properties\":{\"code\":\"a\",\"nested\":{\"x\":[1]}},\"type\":\"Feature\"}";
    ImportReport report = importing.run(importing.write("a.json", text), STATIONS);
    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.count("z-dropped")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "GBK"})
  void otherEncodingsAreReadAndNamed(String charset) {
    String text = collection(square("贺兰山东麓", 106.2, 38.4));
    Path file = importing.write("a.geojson", text.getBytes(Charset.forName(charset)));
    ImportReport report = importing.run(file, PARCELS);
    assertThat(report.count("not-utf8")).isEqualTo(1);
    assertThat(importing.features(PARCELS).get(0).values()[0]).isEqualTo("贺兰山东麓");
  }

  @Test
  void byteOrderMarkIsSkipped() {
    Path file = importing.write("a.geojson", "\uFEFF" + collection(square("a", 106.2, 38.4)));
    assertThat(importing.run(file, PARCELS).accepted()).isEqualTo(1);
  }

  @Test
  void cutAtEveryByteIsRefusedAndPublishesNothing() {
    byte[] whole =
        collection(square("贺", 106.2, 38.4), square("b", 106.3, 38.4))
            .getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < whole.length; length++) {
      ProblemException refusal =
          importing.refusal(importing.write("a.geojson", Arrays.copyOf(whole, length)), PARCELS);
      assertThat(refusal).as("cut at %d", length).isNotNull();
      assertThat(refusal.code())
          .isIn("empty-file", "truncated-file", "broken-json", "unknown-encoding");
    }
    assertThat(importing.store.current("parcel")).isEmpty();
  }

  @Test
  void whatIsNoFeatureCollectionIsNamed() {
    assertThat(refusal("[1,2]").code()).isEqualTo("not-features");
    assertThat(refusal("{}").code()).isEqualTo("not-features");
    assertThat(refusal("{\"type\":\"Point\",\"coordinates\":[1,2]}").code())
        .isEqualTo("not-features");
    assertThat(refusal("{\"type\":\"FeatureCollection\",\"features\":7}").code())
        .isEqualTo("not-features");
    assertThat(refusal(collection()).code()).isEqualTo("no-features");
    assertThat(refusal(collection(square("a", 106, 38)) + "{}").code()).isEqualTo("not-features");
    assertThat(refusal("{\"type\": oops}").code()).isEqualTo("broken-json");
    assertThat(refusal("<kml/>").code()).isEqualTo("unsupported-format");
    assertThat(refusal("").code()).isEqualTo("empty-file");
    assertThat(refusal(" \n ").code()).isEqualTo("empty-file");
    assertThat(importing.refusal(folder.resolve("none.geojson"), PARCELS).code())
        .isEqualTo("file-missing");
  }

  @Test
  void nestingAndLengthAreBounded() {
    String deep = "{\"type\":\"Feature\",\"properties\":{\"a\":" + "[".repeat(100_000);
    assertThat(refusal(deep).code()).isEqualTo("json-too-deep-or-long");
    String brackets = feature("a", "Polygon", "[".repeat(60) + "]".repeat(60));
    assertThat(refusal(collection(brackets)).code()).isEqualTo("all-refused");
    String number = feature("a", "Point", "[1" + "0".repeat(1_000) + ",2]");
    assertThat(refusal(collection(number)).code()).isEqualTo("json-too-deep-or-long");
  }

  @Test
  void ringOfTenMillionVerticesIsRefusedInBoundedMemory() throws IOException {
    Path file = folder.resolve("ring.geojson");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("{\"type\":\"FeatureCollection\",\"features\":[");
      out.write(square("small", 106.2, 38.4));
      out.write(
          ",{\"type\":\"Feature\",\"properties\":{\"code\":\"big\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[1,2]");
      for (int i = 0; i < 10_000_000; i++) {
        out.write(i % 2 == 0 ? ",[106.2,38.4]" : ",[106.3,38.5]");
      }
      out.write("]]}}]}");
    }
    long started = System.nanoTime();
    ImportReport report = importing.run(file, PARCELS);
    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.count("too-many-vertices")).isEqualTo(1);
    assertThat((System.nanoTime() - started) / 1e9).isLessThan(60);
  }
}
