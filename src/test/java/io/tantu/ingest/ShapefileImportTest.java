package io.tantu.ingest;

import static io.tantu.ingest.Importing.PARCELS;
import static io.tantu.ingest.TestShapefile.clockwise;
import static io.tantu.ingest.TestShapefile.counterClockwise;
import static io.tantu.ingest.TestShapefile.dbf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tantu.catalog.AttributeType;
import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.Feature;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.problem.ProblemException;
import io.tantu.testing.BothStores;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BothStores
class ShapefileImportTest {

  private static final byte[] NAME = "NAME".getBytes(StandardCharsets.US_ASCII);
  private static final LayerDefinition STANDS =
      Importing.layer(
          "stand",
          GeometryType.POLYGON,
          Importing.attribute("standNo", AttributeType.STRING, "小班号", "Stand", true),
          Importing.attribute("species", AttributeType.STRING, "优势树种", "Species", true),
          Importing.attribute("density", AttributeType.NUMBER, "郁闭度", "Density", false),
          Importing.attribute("volume", AttributeType.NUMBER, "蓄积", "Volume", false),
          Importing.attribute("surveyed", AttributeType.DATE, "调查日期", "Surveyed", false));

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

  private Path write(TestShapefile shapes, byte[] dbf) {
    importing.write("s/p.shp", shapes.shp());
    if (dbf != null) {
      importing.write("s/p.dbf", dbf);
    }
    return folder.resolve("s");
  }

  private ImportReport run(Path file) {
    return importing.run(file, PARCELS, "EPSG:4490");
  }

  private static TestShapefile oneSquare() {
    return new TestShapefile(5).parts(clockwise(106.2, 38.4, 0.01));
  }

  private static byte[] gbk(String text) {
    return text.getBytes(TextEncoding.GB18030);
  }

  @Test
  void gbkShapefileInZonePrefixedMetresKeepsNamesAndPlace() throws IOException {
    // Written by GDAL's ogr2ogr: -t_srs EPSG:4523 -lco ENCODING=GBK.
    Path zip;
    try (InputStream in = getClass().getResourceAsStream("stands-gbk-4523.zip")) {
      zip = importing.write("stands.zip", in.readAllBytes());
    }
    ImportReport report = importing.run(zip, STANDS);
    assertThat(report.accepted()).isEqualTo(3);
    assertThat(report.encoding().name()).isEqualTo("GB18030");
    assertThat(report.encoding().why()).contains(".cpg");
    assertThat(report.crs().why()).contains(".prj");
    List<Feature> stands = importing.features(STANDS);
    assertThat(stands.get(0).values())
        .containsExactly("NX-001", "青海云杉", 0.65, 82.5, LocalDate.of(2024, 8, 15));
    assertThat(stands.get(2).values()[4]).isNull();
    assertThat(stands.get(0).geometry().getCentroid().getX()).isCloseTo(105.925, within(1e-7));
    assertThat(stands.get(0).geometry().getCentroid().getY()).isCloseTo(38.705, within(1e-7));
    assertThat(stands.get(1).geometry().getArea()).isCloseTo(0.0003, within(1e-9));
    assertThat(stands.get(2).geometry().getNumGeometries()).isEqualTo(2);
  }

  @Test
  void aMissingDbfIsNamedAsTheCauseOfMissingAttributes() {
    LayerDefinition county = CatalogReader.read(Path.of("layers")).layer("county");
    importing.write("s/p.shp", oneSquare().shp());
    assertThatThrownBy(() -> importing.run(folder.resolve("s"), county, "EPSG:4490"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.code()).isEqualTo("missing-attributes"))
        .hasMessageContaining("the .dbf is missing; copy it beside the .shp");
  }

  @Test
  void encodingIsFoundInTheStatedOrder() {
    byte[] name = gbk("灵武市白芨滩");
    Path shapes = write(oneSquare(), dbf(0x00, NAME, 40, name));
    assertThat(run(shapes).encoding().why()).contains("decoding test");
    importing.write("s/p.dbf", dbf(0x4D, NAME, 40, name));
    assertThat(run(shapes).encoding().why()).contains("language driver 0x4D");
    importing.write("s/p.cpg", "GBK");
    assertThat(run(shapes).encoding().why()).contains(".cpg");
    ImportReport chosen =
        importing.run(new ImportRequest(shapes, PARCELS, "EPSG:4490", "GBK", null, false, null));
    assertThat(chosen.encoding().why()).contains("user");
    assertThat(importing.features(PARCELS).get(0).values()[1]).isEqualTo("灵武市白芨滩");
  }

  @Test
  void wrongClaimIsPassedOverAndReported() {
    Path shapes = write(oneSquare(), dbf(0x4D, NAME, 40, gbk("白芨滩")));
    importing.write("s/p.cpg", "UTF-8");
    ImportReport report = run(shapes);
    assertThat(report.count("encoding-claim-wrong")).isEqualTo(1);
    assertThat(importing.features(PARCELS).get(0).values()[1]).isEqualTo("白芨滩");
  }

  @Test
  void utf8TableWithChineseLanguageDriverIsNotReadAsGbk() {
    Path shapes = write(oneSquare(), dbf(0x4D, NAME, 40, "白芨滩".getBytes(StandardCharsets.UTF_8)));
    run(shapes);
    assertThat(importing.features(PARCELS).get(0).values()[1]).isEqualTo("白芨滩");
  }

  @Test
  void userChoiceThatTheTextContradictsIsRefused() {
    Path shapes = write(oneSquare(), dbf(0, NAME, 40, gbk("白芨滩")));
    ProblemException refusal =
        importing.refusal(
            new ImportRequest(shapes, PARCELS, "EPSG:4490", "UTF-8", null, false, null));
    assertThat(refusal.code()).isEqualTo("encoding-mismatch");
    assertThat(refusal).hasMessageContaining("GB18030");
    ProblemException unknown =
        importing.refusal(
            new ImportRequest(shapes, PARCELS, "EPSG:4490", "KLINGON", null, false, null));
    assertThat(unknown.code()).isEqualTo("unknown-encoding");
  }

  @Test
  void nameCutInsideACharacterLosesOnlyThatCharacter() {
    byte[] utf8 = "宁夏贺兰山".getBytes(StandardCharsets.UTF_8);
    Path shapes = write(oneSquare(), dbf(0, NAME, 10, java.util.Arrays.copyOf(utf8, 10)));
    run(shapes);
    assertThat(importing.features(PARCELS).get(0).values()[1]).isEqualTo("宁夏贺");
    importing.write("s/p.dbf", dbf(0, NAME, 9, java.util.Arrays.copyOf(gbk("宁夏贺兰山"), 9)));
    run(shapes);
    assertThat(importing.features(PARCELS).get(0).values()[1]).isEqualTo("宁夏贺兰");
  }

  @Test
  void missingPrjAsksForTheSystemAndSuggestsOne() {
    Path shapes = write(oneSquare(), dbf(0, NAME, 4, "a".getBytes(StandardCharsets.US_ASCII)));
    ProblemException refusal = importing.refusal(shapes, PARCELS);
    assertThat(refusal.code()).isEqualTo("missing-crs");
    assertThat(refusal).hasMessageContaining("--crs").hasMessageContaining("EPSG:4490");
  }

  @Test
  void missingDbfLeavesGeometryAlone() {
    ImportReport report = run(write(oneSquare(), null));
    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.count("missing-dbf")).isEqualTo(1);
  }

  @Test
  void countMismatchAndDeletedRecordsAreReported() {
    TestShapefile three =
        new TestShapefile(5)
            .parts(clockwise(106.2, 38.4, 0.01))
            .parts(clockwise(106.3, 38.4, 0.01))
            .parts(clockwise(106.4, 38.4, 0.01));
    ImportReport report = run(write(three, dbf(0, NAME, 4, gbk("a"), null)));
    assertThat(report.count("record-count-mismatch")).isEqualTo(1);
    assertThat(report.count("deleted-record")).isEqualTo(1);
    assertThat(report.accepted()).isEqualTo(2);
  }

  @Test
  void ringsNestByContainmentWhateverTheirOrder() {
    TestShapefile holeFirst =
        new TestShapefile(5)
            .parts(
                counterClockwise(106.22, 38.42, 0.02),
                clockwise(106.225, 38.425, 0.005),
                clockwise(106.2, 38.4, 0.1));
    run(write(holeFirst, null));
    Feature feature = importing.features(PARCELS).get(0);
    assertThat(feature.geometry().getNumGeometries()).isEqualTo(2);
    assertThat(feature.geometry().getArea()).isCloseTo(0.01 - 0.0004 + 0.000025, within(1e-12));
  }

  @Test
  void wrongOrientationIsSeenThrough() {
    TestShapefile reversed =
        new TestShapefile(5)
            .parts(counterClockwise(106.2, 38.4, 0.1), clockwise(106.22, 38.42, 0.02));
    ImportReport report = run(write(reversed, null));
    assertThat(report.count("ring-orientation")).isEqualTo(2);
    assertThat(report.repaired()).isZero();
    assertThat(importing.features(PARCELS).get(0).geometry().getArea())
        .isCloseTo(0.01 - 0.0004, within(1e-12));
  }

  @Test
  void holeOutsideItsShellIsRepairedWithAreaBeforeAndAfter() {
    TestShapefile outside =
        new TestShapefile(5)
            .parts(clockwise(106.2, 38.4, 0.1), counterClockwise(106.5, 38.4, 0.01));
    ImportReport report = run(write(outside, null));
    assertThat(report.repaired()).isEqualTo(1);
    assertThat(report.count("hole-outside")).isEqualTo(1);
    assertThat(report.repairs().areaAfterSquareMetres())
        .isGreaterThan(report.repairs().areaBeforeSquareMetres());
    // The repair drops the stray ring: before, it was taken off the land.
    assertThat(importing.features(PARCELS).get(0).geometry().getArea())
        .isCloseTo(0.01, within(1e-12));
  }

  @Test
  void heightsAreDroppedAndSaid() {
    TestShapefile z = new TestShapefile(15).parts(clockwise(106.2, 38.4, 0.01));
    ImportReport report = run(write(z, null));
    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.count("z-dropped")).isEqualTo(1);
  }

  @Test
  void brokenContentIsOneIssueAndTheRestIsRead() {
    byte[] wild = TestShapefile.little(48).putInt(0, 5).putInt(36, 9).putInt(40, 1 << 30).array();
    TestShapefile shapes =
        new TestShapefile(5)
            .content(wild)
            .content(TestShapefile.little(12).putInt(0, 5).array())
            .content(TestShapefile.little(4).array())
            .content(TestShapefile.little(4).putInt(0, 31).array())
            .parts(clockwise(Double.NaN, 38.4, 0.01))
            .parts(clockwise(106.2, 38.4, 0.01));
    ImportReport report = run(write(shapes, null));
    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.count("broken-record")).isEqualTo(2);
    assertThat(report.count("missing-geometry")).isEqualTo(1);
    assertThat(report.count("unsupported-geometry")).isEqualTo(1);
    assertThat(report.count("not-finite")).isEqualTo(1);
  }
}
