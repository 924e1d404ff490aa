package io.tantu.ingest;

import static io.tantu.ingest.Importing.PARCELS;
import static io.tantu.ingest.Importing.STATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.problem.ProblemException;
import io.tantu.testing.BothStores;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;

@BothStores
class CsvImportTest {

  private static final Envelope YINCHUAN = new Envelope(105.8, 106.9, 37.4, 38.9);

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

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of("UTF-8", "", "decoding test"),
        Arguments.of("GBK", "", "decoding test"),
        Arguments.of("UTF-8", "\uFEFF", "byte order mark"),
        Arguments.of("UTF-16LE", "\uFEFF", "byte order mark"),
        Arguments.of("UTF-16BE", "\uFEFF", "byte order mark"),
        Arguments.of("UTF-16LE", "", "zero"));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void chineseTextIsRightInEveryEncoding(String charset, String mark, String why) {
    String text = mark + "code,名称,经度,纬度\nA1,阅海公园充电站,106.20,38.57\n";
    Path file = importing.write("a.csv", text.getBytes(Charset.forName(charset)));
    ImportReport report = importing.run(file, STATIONS);
    assertThat(report.encoding().why()).contains(why);
    assertThat(importing.features(STATIONS).get(0).values()).containsExactly("A1", "阅海公园充电站");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void delimiterIsFound(String delimiter) {
    String text =
        String.join(delimiter, "code", "\"name, long; \"\"x\"\"\"", "lng", "lat")
            + "\r\n"
            + String.join(delimiter, "A1", "\"a, b; c\"", "106.20", "38.57");
    ImportReport report = importing.run(importing.write("a.csv", text), STATIONS);
    assertThat(report.accepted()).isEqualTo(1);
    assertThat(importing.features(STATIONS).get(0).geometry().getCoordinate().x).isEqualTo(106.20);
  }

  @Test
  void projectedColumnsNeedASystem() {
    Path file = importing.write("a.csv", "code,x,y\nA1,611273.0658,4260216.6963\n");
    ProblemException refusal = importing.refusal(file, STATIONS);
    assertThat(refusal.code()).isEqualTo("missing-crs");
    assertThat(refusal).hasMessageContaining("without the zone prefix");
    importing.run(file, STATIONS, "EPSG:4544");
    assertThat(importing.features(STATIONS).get(0).geometry().getCoordinate().x)
        .isCloseTo(106.275, within(1e-8));
  }

  @Test
  void northingInTheXColumnIsNamed() {
    Path file = importing.write("a.csv", "code,x,y\nA1,4260216.6963,611273.0658\n");
    ProblemException refusal =
        importing.refusal(
            new ImportRequest(file, STATIONS, "EPSG:4544", null, null, false, YINCHUAN));
    assertThat(refusal).isNotNull().hasMessageContaining("swap x and y");
  }

  @Test
  void wellKnownTextIsRead() {
    Path file =
        importing.write(
            "a.csv",
            "code;wkt\na;POLYGON((106.2 38.4, 106.3 38.4, 106.3 38.5, 106.2 38.4))\n"
                + "b;POLYGON((106.4 38.4, 106.5 38.4, 106.5 38.5))\nc;POLYGON((x\nd;"
                + "GEOMETRYCOLLECTION(".repeat(5_000)
                + "\n");
    ImportReport report = importing.run(file, PARCELS, "EPSG:4490");
    assertThat(report.accepted()).isEqualTo(2);
    assertThat(report.count("unclosed-ring")).isEqualTo(1);
    assertThat(report.count("broken-geometry")).isEqualTo(1);
    assertThat(report.count("unsupported-geometry")).isEqualTo(1);
  }

  @Test
  void badRowsAreIssues() {
    Path file =
        importing.write(
            "a.csv",
            "code,lon,lat\na,106.2,38.4\nb,,\nc,106.2°,38\nd,106.2,38.4,extra\ne,NaN,38\nf,106.2\n");
    ImportReport report = importing.run(file, STATIONS);
    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.count("missing-geometry")).isEqualTo(1);
    assertThat(report.count("broken-geometry")).isEqualTo(3);
    assertThat(report.count("broken-record")).isEqualTo(1);
  }

  @Test
  void missingCoordinateColumnsAreNamed() {
    ProblemException refusal =
        importing.refusal(importing.write("a.csv", "code,name\na,b\n"), STATIONS);
    assertThat(refusal.code()).isEqualTo("no-coordinates");
    assertThat(refusal).hasMessageContaining("经度");
  }

  @Test
  void openQuoteIsAProblemWithItsLine() {
    ProblemException refusal =
        importing.refusal(
            importing.write("a.csv", "code,lon,lat\na,106.2,38.4\n\"b,106.2,38.4\n"), STATIONS);
    assertThat(refusal.code()).isEqualTo("broken-csv");
  }

  @Test
  void headerAloneHasNoFeatures() {
    assertThat(importing.refusal(importing.write("a.csv", "code,lon,lat\n"), STATIONS).code())
        .isEqualTo("no-features");
  }

  @Test
  void doubtfulTextIsAskedAbout() {
    byte[] latin = "code,name,lon,lat\na,Höhe,106,38\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(importing.refusal(importing.write("a.csv", latin), STATIONS).code())
        .isEqualTo("unknown-encoding");
  }
}
