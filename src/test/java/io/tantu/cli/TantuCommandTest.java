package io.tantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.report.pdf.PdfText;
import io.tantu.report.pdf.ReportFont;
import io.tantu.store.FolderLock;
import io.tantu.testing.BothStores;
import io.tantu.testing.TestStores;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as they are typed, on a small workspace. */
@BothStores
class TantuCommandTest {

  @TempDir Path home;
  private final PrintStream realOut = System.out;
  private final PrintStream realErr = System.err;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void workspace() throws IOException {
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    write(
        "layers/parcel/layer.yml",
        """
        id: parcel
        title: {zh: 地块, en: Parcels}
        group: ecology
        order: 2
        geometryType: polygon
        key: code
        zone: true
        attributes:
          - {name: code, type: string, alias: {zh: 代码, en: Code}, required: true}
          - {name: name, type: string, alias: {zh: 名称, en: Name}}
        provenance: {kind: illustrative, source: test}
        """);
    write(
        "layers/indicators.yml",
        """
        indicators:
          - id: cover
            title: {zh: 覆盖率, en: Cover}
            kind: coverage
            unit: "%"
            defaultDefinition: all
            definitions:
              - {id: all, title: {zh: 全部, en: All}, verified: true, parts: [{layer: parcel, where: "code = '=A1'"}]}
        """);
    write("one.geojson", parcels("=A1", 106.2));
    write("two.geojson", parcels("=A1", 106.3));
  }

  @AfterEach
  void restoreStreams() {
    System.setOut(realOut);
    System.setErr(realErr);
  }

  private static String parcels(String code, double lon) {
    return """
    {"type":"FeatureCollection","features":[
     {"type":"Feature","properties":{"code":"%s","name":"甲"},"geometry":{"type":"Polygon","coordinates":
       [[[%2$s,38.4],[%3$s,38.4],[%3$s,38.5],[%2$s,38.5],[%2$s,38.4]]]}},
     {"type":"Feature","properties":{"code":"B2","name":"乙"},"geometry":{"type":"Polygon","coordinates":
       [[[%3$s,38.4],[%4$s,38.4],[%4$s,38.5],[%3$s,38.5],[%3$s,38.4]]]}}]}
    """
        .formatted(code, lon, lon + 0.1, lon + 0.2);
  }

  private void write(String file, String text) throws IOException {
    Path path = home.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private int run(String... arguments) {
    String[] all = new String[arguments.length + 4];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--layers";
    all[arguments.length + 1] = home.resolve("layers").toString();
    all[arguments.length + 2] = "--data";
    all[arguments.length + 3] = home.resolve("data").toString();
    return TantuCommand.run(all);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private int importFile(String file) {
    return run("import", home.resolve(file).toString(), "--layer", "parcel");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve",
        "import",
        "layers",
        "rollback",
        "measure",
        "targets",
        "measurements",
        "diff",
        "report",
        "publish",
        "nearest",
        "density",
        "checks",
        "illustrate"
      })
  void everyCommandExplainsItself(String command) {
    assertThat(TantuCommand.run(command, "--help")).isZero();
    assertThat(printed()).contains("Usage: tantu " + command);
  }

  @Test
  void importListRollBack() {
    assertThat(importFile("one.geojson")).isZero();
    assertThat(printed()).contains("2 read, 2 accepted", "published as version");
    String first = printed().replaceAll("(?s).*published as version (\\w+).*", "$1");
    assertThat(importFile("two.geojson")).isZero();
    assertThat(importFile("two.geojson")).isZero();
    assertThat(printed()).contains("unchanged, version");
    out.reset();
    assertThat(run("rollback", "parcel", first)).isZero();
    assertThat(run("layers", "parcel")).isZero();
    assertThat(printed()).contains("* " + first, "one.geojson", "two.geojson", "unchanged");
  }

  @Test
  void aDryRunChangesNothing() {
    assertThat(
            run("import", home.resolve("one.geojson").toString(), "--layer", "parcel", "--dry-run"))
        .isZero();
    assertThat(printed()).contains("dry run, nothing was changed");
    assertThat(run("layers")).isZero();
    assertThat(printed()).contains("not imported");
  }

  @Test
  void theSameFiguresInEveryFormatAndNoFormulaInCsv() throws IOException {
    importFile("one.geojson");
    out.reset();
    assertThat(run("measure", "cover", "--by", "parcel", "--format", "csv")).isZero();
    assertThat(printed()).contains("\"'=A1\"".replace("\"", ""), "9689.9").contains("# 凭证 receipt");
    String covered = printed().lines().filter(l -> l.startsWith("total")).findFirst().orElseThrow();
    out.reset();
    assertThat(run("measure", "cover", "--by", "parcel", "--format", "json")).isZero();
    for (String cell : covered.split(",")) {
      if (cell.contains(".")) {
        assertThat(printed()).contains(cell);
      }
    }
    Path xlsx = home.resolve("cover.xlsx");
    assertThat(
            run("measure", "cover", "--by", "parcel", "--format", "xlsx", "--out", xlsx.toString()))
        .isZero();
    try (ZipFile workbook = new ZipFile(xlsx.toFile())) {
      String sheet =
          new String(
              workbook.getInputStream(workbook.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
              StandardCharsets.UTF_8);
      assertThat(sheet).contains(covered.split(",")[3]).doesNotContain("<f>");
    }
  }

  @Test
  void aCoverageIsToldByClassAndFittedToTheControlArea() {
    importFile("one.geojson");
    out.reset();
    assertThat(
            run(
                "measure",
                "cover",
                "--by",
                "parcel",
                "--classes",
                "code",
                "--control",
                "measured",
                "--format",
                "csv"))
        .isZero();
    assertThat(printed())
        .contains("类别代码", "平差后面积", "# 参数 classes", "limit assumed")
        .containsPattern("9689[.]9\\d\\D");
  }

  @Test
  void anOptionThatDoesNotBelongIsRefused() {
    importFile("one.geojson");
    assertThat(run("measure", "cover", "--classes", "gone", "--by", "parcel")).isEqualTo(2);
    assertThat(run("measure", "carbon", "--control", "measured")).isEqualTo(2);
    assertThat(run("measure", "--verify", "x", "--classes", "code")).isEqualTo(2);
  }

  @Test
  void overlapsAndMeasurementsAreListed() throws IOException {
    importFile("one.geojson");
    Path ground = home.resolve("overlaps.geojson");
    assertThat(run("overlaps", "parcel", "--geojson", ground.toString())).isZero();
    assertThat(Files.readString(ground)).contains("\"FeatureCollection\"", "\"count\":0");
    assertThat(run("measure", "cover", "--by", "parcel")).isZero();
    out.reset();
    assertThat(run("measurements", "--layer", "parcel")).isZero();
    assertThat(printed()).contains("cover");
  }

  @Test
  void aReportIsWrittenWholeOrNotAtAll() throws IOException {
    importFile("one.geojson");
    Path xlsx = home.resolve("r.xlsx");
    assertThat(run("report", "--year", "2025", "--out", xlsx.toString())).isZero();
    assertThat(told()).contains("… 覆盖率", "r.xlsx");
    try (ZipFile workbook = new ZipFile(xlsx.toFile())) {
      assertThat(workbook.getEntry("xl/worksheets/sheet2.xml")).isNotNull();
    }
    ReportFont.required();
    Path pdf = home.resolve("r.pdf");
    assertThat(run("report", "--year", "2025", "--out", pdf.toString())).isZero();
    assertThat(String.join("", PdfText.pages(Files.readAllBytes(pdf))))
        .contains("图1地块", "=A1", "9,689.9", "没有登记目标", "没有碳核算结果");
    err.reset();
    assertThat(run("report", "--year", "2019", "--out", xlsx.toString())).isEqualTo(2);
    assertThat(told()).contains("from 2020 to 2060", "2019");
    err.reset();
    assertThat(run("report", "--year", "2025", "--out", home.resolve("r.doc").toString()))
        .isEqualTo(2);
    assertThat(told()).contains("pdf or an xlsx", "doc");
    err.reset();
    assertThat(run("report", "--year", "2025", "--out", home.resolve("no/r.pdf").toString()))
        .isEqualTo(2);
    assertThat(told()).contains("there is no folder").doesNotContain("\tat ");
    assertThat(run("report", "--year", "2025")).isEqualTo(2);
  }

  @Test
  void anExportNamesWhoMadeTheData() {
    run(
        "import",
        home.resolve("one.geojson").toString(),
        "--layer",
        "parcel",
        "--provenance",
        "official",
        "--source",
        "市自然资源局",
        "--as-of",
        "2024-12-31");
    out.reset();
    assertThat(run("measure", "cover", "--by", "parcel", "--format", "csv")).isZero();
    assertThat(printed()).contains("official · one.geojson · 市自然资源局 · 2024-12-31");
  }

  @Test
  void whatIsWrongIsToldInOneLine() throws IOException {
    assertThat(run("import", home.resolve("gone.geojson").toString(), "--layer", "parcel"))
        .isEqualTo(2);
    assertThat(told()).startsWith("tantu: ").contains("gone.geojson").doesNotContain("\tat ");
    err.reset();
    assertThat(run("import", home.resolve("one.geojson").toString(), "--layer", "forest"))
        .isEqualTo(2);
    assertThat(told()).contains("known ones are parcel");
    err.reset();
    assertThat(run("measure", "colour", "--by", "parcel")).isEqualTo(2);
    assertThat(told()).contains("known ones are cover");
    err.reset();
    assertThat(run("measure", "cover", "--by", "parcel", "--format", "pdf")).isEqualTo(2);
    assertThat(told()).contains("table, csv, xlsx or json");
    err.reset();
    assertThat(run("measure", "cover", "--by", "parcel")).isEqualTo(1);
    assertThat(told()).contains("./tantu import FILE --layer parcel");
    err.reset();
    write("layers/parcel/layer.yml", "id: parcel\ncolour: red\n");
    assertThat(run("layers")).isEqualTo(2);
    assertThat(told()).contains("parcel/layer.yml", "unknown key 'colour'");
  }

  @Test
  void aPortInUseIsNamed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(run("serve", "--port", String.valueOf(taken.getLocalPort()))).isEqualTo(1);
      assertThat(told()).contains("Port " + taken.getLocalPort() + " is in use");
    }
  }

  @Test
  void aSecondServeOnOneDataFolderIsRefused() throws IOException {
    TestStores.assumeGeoPackage();
    Files.createDirectories(home.resolve("data"));
    try (FolderLock first = FolderLock.tryAcquire(home.resolve("data"), "serve").orElseThrow()) {
      assertThat(run("serve", "--port", "0")).isEqualTo(1);
      assertThat(told()).contains("Another tantu serve uses the data folder");
    }
  }

  @Test
  void aDataFolderThatCannotBeMadeIsNamed() throws IOException {
    TestStores.assumeGeoPackage();
    Files.writeString(home.resolve("data"), "a file in the way");
    assertThat(run("layers")).isEqualTo(1);
    assertThat(told()).contains("--data DIR").doesNotContain("\tat ");
  }
}
