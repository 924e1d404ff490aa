package io.tantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code tantu targets} on a small workspace: two counties, a park each, two targets. */
class TargetsCommandTest {

  @TempDir Path home;
  private final PrintStream realOut = System.out;
  private final PrintStream realErr = System.err;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void workspace() throws IOException {
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    layer("county", true, "official", parcels("640104", "640106", 106.2));
    layer("park", false, "illustrative", parcels("P1", "P2", 106.25));
    write(
        "layers/indicators.yml",
        """
        indicators:
          - id: parks
            title: {zh: 园区, en: Parks}
            kind: coverage
            unit: ha
            defaultDefinition: all
            definitions:
              - {id: all, title: {zh: 全部, en: All}, verified: true, parts: [{layer: park}]}
        """);
    write(
        "layers/targets.yml",
        """
        areas:
          - {id: ecology, title: {zh: 生态, en: Ecology}, chapter: 七}
          - {id: transport, title: {zh: 交通, en: Transport}, chapter: 五}
        targets:
          - id: T1
            area: ecology
            title: {zh: 园区面积, en: Park area}
            unit: 公顷
            goals: [{year: 2050, text: 达到 30000 公顷, comparison: at-least, value: 30000}]
            leadBureau: 甲局
            clause: 七
            indicator: {id: parks, of: area, factor: 1}
          - id: T2
            area: transport
            title: {zh: 比例, en: Share}
            unit: "%"
            goals: [{year: 2050, text: 达到 90%, comparison: at-least, value: 90}]
            leadBureau: 乙局
            clause: 五
        """);
    write(
        "layers/targets-entered.csv",
        """
        target,date,value,unit,source,enteredBy
        T2,2020-12-31,50,%,=公报,张三
        T2,2024-12-31,60,%,年鉴,张三
        """);
  }

  @AfterEach
  void restoreStreams() {
    System.setOut(realOut);
    System.setErr(realErr);
  }

  private void layer(String id, boolean zone, String kind, String data) throws IOException {
    write(
        "layers/" + id + "/layer.yml",
        """
        id: %1$s
        title: {zh: %1$s, en: %1$s}
        group: ecology
        order: 2
        geometryType: polygon
        key: code
        zone: %2$s
        attributes:
          - {name: code, type: string, alias: {zh: 代码, en: Code}, required: true}
          - {name: name, type: string, alias: {zh: 名称, en: Name}}
        provenance: {kind: %3$s, source: test, asOf: "2024"}
        data: {file: %1$s.geojson, crs: EPSG:4490, encoding: UTF-8}
        """
            .formatted(id, zone, kind));
    write("layers/" + id + "/" + id + ".geojson", data);
  }

  private static String parcels(String west, String east, double lon) {
    return """
    {"type":"FeatureCollection","features":[
     {"type":"Feature","properties":{"code":"%s","name":"甲"},"geometry":{"type":"Polygon","coordinates":
       [[[%3$s,38.4],[%4$s,38.4],[%4$s,38.5],[%3$s,38.5],[%3$s,38.4]]]}},
     {"type":"Feature","properties":{"code":"%s","name":"乙"},"geometry":{"type":"Polygon","coordinates":
       [[[%4$s,38.4],[%5$s,38.4],[%5$s,38.5],[%4$s,38.5],[%4$s,38.4]]]}}]}
    """
        .formatted(west, east, lon, lon + 0.1, lon + 0.2);
  }

  private void write(String file, String text) throws IOException {
    Path path = home.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    String[] all = new String[arguments.length + 5];
    all[0] = "targets";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[arguments.length + 1] = "--layers";
    all[arguments.length + 2] = home.resolve("layers").toString();
    all[arguments.length + 3] = "--data";
    all[arguments.length + 4] = home.resolve("data").toString();
    return TantuCommand.run(all);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theTableNamesStatusReasonAndOrigin() {
    assertThat(run()).isZero();
    assertThat(printed())
        .contains("方案目标", "园区面积", "示意 illustrative", "填报 entered", "on-track", "甲局", "乙局")
        .contains("2.500")
        .contains("按 2024-12-31 的填报值 60 %，差 30 个百分点；按已有速度每年 2.5 个百分点")
        .contains("T1 凭证 receipt", "T2 填报 entered");
  }

  @Test
  void csvHasAllDigitsAndNoFormula() {
    assertThat(run("--format", "csv", "--area", "交通")).isZero();
    assertThat(printed()).contains("T2,交通,比例,2050").doesNotContain("T1,").doesNotContain(",=");
  }

  @Test
  void jsonHasTheCountiesWithTheirParts() {
    assertThat(run("--format", "json", "--bureau", "甲局", "--by", "county")).isZero();
    JsonNode target = JsonMapper.shared().readTree(printed()).get(0);
    assertThat(target.get("id").asString()).isEqualTo("T1");
    JsonNode zones = target.get("counties").get("zones");
    assertThat(zones.size()).isEqualTo(2);
    double parts = 0;
    for (JsonNode zone : zones) {
      parts += zone.get("gaps").get(0).get("missing").asDouble();
    }
    assertThat(Math.round(parts * 1e6))
        .isEqualTo(Math.round(target.get("goals").get(0).get("missing").asDouble() * 1e6));
  }

  @Test
  void byCountyAddsARowForEachCounty() throws IOException {
    Path file = home.resolve("targets.xlsx");
    assertThat(run("--by", "county", "--out", file.toString())).isZero();
    try (ZipFile workbook = new ZipFile(file.toFile())) {
      assertThat(
              new String(
                  workbook
                      .getInputStream(workbook.getEntry("xl/worksheets/sheet1.xml"))
                      .readAllBytes(),
                  StandardCharsets.UTF_8))
          .contains("<row r=\"5\"")
          .doesNotContain("<f>");
    }
    assertThat(run("--by", "county")).isZero();
    assertThat(printed()).contains("640104", "640106", "规划假设", "全市");
  }

  @Test
  void whatIsWrongIsToldInOneLine() throws IOException {
    assertThat(run("--area", "sea")).isEqualTo(2);
    assertThat(told()).contains("no area 'sea'; it has ecology, transport");
    assertThat(run("--bureau", "丙局")).isEqualTo(2);
    assertThat(told()).contains("甲局, 乙局");
    assertThat(run("--by", "park")).isEqualTo(2);
    assertThat(told()).contains("--by county");
    write(
        "layers/targets-entered.csv",
        "target,date,value,unit,source,enteredBy\nT2,2024-12-31,60,台,年鉴,张三\n");
    assertThat(run()).isEqualTo(2);
    assertThat(told())
        .contains("layers/targets-entered.csv: line 2: 'unit' is '台', wanted the unit of T2, '%'")
        .doesNotContain("\tat ");
  }
}
