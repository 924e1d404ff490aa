package io.tantu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.clients.RealClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code tantu potential} and {@code rank} as they are typed: one county, wind, and a rule of 2026.
 */
class RenewableCommandsTest {

  private static final Path SHIPPED = Path.of("layers");

  private static final String FIGURES =
      """
      kinds:
        - id: wind
          title: {zh: 风电, en: Wind}
          subject: wind-turbine
          ground: {zh: 任何土地, en: Any land}
          density: {value: 3, unit: MW/km², source: 测试, verified: false, assumed: true}
          fullLoadHours: {value: 2000, unit: h/a, source: 测试, verified: false, assumed: true}
      gridFactor: {value: 0.5, unit: kgCO2/kWh, asOf: "2022", source: 测试, verified: false}
      minAreaHa: {value: 1, unit: ha, source: 测试, verified: false, assumed: true}
      compactness: {value: 0, unit: "1", source: 测试, verified: false, assumed: true}
      sites:
        squareHa: {value: 100, unit: ha, source: 测试, verified: false, assumed: true}
        criteria:
          - {id: area, title: {zh: 面积, en: Area}, weight: 1}
          - id: wind-speed
            title: {zh: 平均风速, en: Mean wind speed}
            wanting: {zh: 风速须导入, en: Wants wind speed}
            layers: [wind-speed]
            attribute: windSpeedFrom
            unit: m/s
            low: 4
            high: 8
            subjects: [wind-turbine]
            weight: 3
      """;

  private static final String PLANTS =
      """
      plants:
        - layer: pv-site
          title: {zh: 光伏, en: PV}
          subject: wind-turbine
          capacityMw: capacityMw
          siteAreaHa: siteAreaHa
          status: status
          standing: [operating]
          planned: [planned]
          year: operatingYear
      """;

  private static final String RULES =
      """
      rules:
        - id: R1
          subjects: [wind-turbine]
          severity: forbid
          title: {zh: 红线, en: Redline}
          layer: ecological-redline
          validFrom: 2026-01-22
          article: 测试
          source: 测试
          verified: false
      """;

  @TempDir Path home;
  private final PrintStream realOut = System.out;
  private final PrintStream realErr = System.err;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void workspace() throws IOException {
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    define("wind-speed");
    Files.writeString(home.resolve("layers/renewable.yml"), FIGURES);
    layer("county", "{\"code\":\"640106\",\"name\":\"金凤区\"}", 106.2, 106.3);
    layer(
        "ecological-redline",
        "{\"code\":\"H1\",\"name\":\"红线\",\"function\":\"biodiversity\"}",
        106.2,
        106.25);
    Files.writeString(home.resolve("layers/constraints.yml"), RULES);
  }

  @AfterEach
  void restoreStreams() {
    System.setOut(realOut);
    System.setErr(realErr);
  }

  private Path define(String id) throws IOException {
    Path folder = Files.createDirectories(home.resolve("layers").resolve(id));
    Files.copy(SHIPPED.resolve(id).resolve("layer.yml"), folder.resolve("layer.yml"));
    return folder;
  }

  private void layer(String id, String properties, double west, double east) throws IOException {
    Path file = define(id).resolve(id + ".geojson");
    Files.writeString(
        file,
        """
        {"type":"FeatureCollection","features":[{"type":"Feature","properties":%s,"geometry":
         {"type":"Polygon","coordinates":[[[%2$s,38.3],[%3$s,38.3],[%3$s,38.4],[%2$s,38.4],[%2$s,38.3]]]}}]}
        """
            .formatted(properties, west, east));
    assertThat(run("import", file.toString(), "--layer", id)).as(told()).isZero();
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    String[] all = new String[arguments.length + 4];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--layers";
    all[arguments.length + 1] = home.resolve("layers").toString();
    all[arguments.length + 2] = "--data";
    all[arguments.length + 3] = home.resolve("data").toString();
    return TantuCommand.run(all);
  }

  private String told() {
    return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
  }

  private JsonNode potential(String day) {
    assertThat(run("potential", "--kind", "wind", "--as-of", day, "--format", "json"))
        .as(told())
        .isZero();
    return JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theRuleOfTheDayHalvesThePotential() {
    JsonNode before = potential("2026-01-21").at("/total/kinds/0");
    JsonNode after = potential("2026-01-22").at("/total/kinds/0");
    assertThat(before.get("capacityMw").asDouble())
        .isCloseTo(before.get("landHa").asDouble() * 0.03, within(1e-3));
    assertThat(after.get("capacityMw").asDouble())
        .isCloseTo(before.get("capacityMw").asDouble() / 2, within(0.01));
    assertThat(before.get("energyGwhPerYear").asDouble())
        .isCloseTo(before.get("capacityMw").asDouble() * 2, within(1e-3));
    assertThat(before.get("avoidedTonnesCO2ePerYear").asDouble())
        .isCloseTo(before.get("energyGwhPerYear").asDouble() * 500, within(0.5));
  }

  @Test
  void theTableNamesWhatIsAssumed() {
    assertThat(run("potential")).as(told()).isZero();
    assertThat(told())
        .contains("金凤区", "假设 ASSUMED", "kgCO2/kWh")
        .contains("规则 rule R1: forbid · 红线 · 测试 · 测试 · 2026-01-22 起 · 依据未核实 UNVERIFIED");
  }

  @Test
  void whatHasNoZonesOrDefinitionIsListedWithoutThem() {
    assertThat(run("potential", "--kind", "wind")).as(told()).isZero();
    assertThat(run("measurements")).as(told()).isZero();
    assertThat(told()).contains("potential").doesNotContain("null");
  }

  /** One stands on the redline since before it was drawn, one is to come there, one has no area. */
  private void plants() throws IOException {
    Path file = define("pv-site").resolve("pv-site.geojson");
    Files.writeString(home.resolve("layers/renewable.yml"), FIGURES + PLANTS);
    Files.writeString(
        file,
        """
        {"type":"FeatureCollection","features":[
         {"type":"Feature","properties":{"siteId":"A","name":"老站","capacityMw":60,"capacityBasis":"AC","siteAreaHa":90,"status":"operating","operatingYear":2020},"geometry":{"type":"Point","coordinates":[106.22,38.35]}},
         {"type":"Feature","properties":{"siteId":"B","name":"新站","capacityMw":40,"capacityBasis":"AC","siteAreaHa":60,"status":"planned","operatingYear":2028},"geometry":{"type":"Point","coordinates":[106.23,38.36]}},
         {"type":"Feature","properties":{"siteId":"C","name":"小站","capacityMw":5,"capacityBasis":"AC"},"geometry":{"type":"Point","coordinates":[106.28,38.36]}}]}
        """);
    assertThat(run("import", file.toString(), "--layer", "pv-site")).as(told()).isZero();
  }

  @Test
  void capacityIsAddedUpByCountyAndYear() throws Exception {
    plants();
    assertThat(run("progress")).as(told()).isZero();
    assertThat(told())
        .containsPattern("640106 +金凤区 +2020 +60.000 +0.000")
        .containsPattern("640106 +金凤区 +2028 +0.000 +40.000")
        .containsPattern("640106 +金凤区 +未写 none +5.000 +0.000")
        .containsPattern("total +合计 +合计 all +65.000 +40.000")
        .contains("来源 source pv-site", "凭证 receipt");
  }

  @Test
  void aLayerOfPlantsThatIsNotThereIsToldInWholeSentences() throws Exception {
    Files.writeString(home.resolve("layers/renewable.yml"), FIGURES + PLANTS);
    assertThat(run("progress")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("There is no layer 'pv-site'", "wind-speed. Correct the file");
  }

  @Test
  void eachPlantIsHeldAgainstTheRulesOfItsDay() throws Exception {
    plants();
    assertThat(run("plants")).as(told()).isZero();
    assertThat(told())
        .containsPattern("老站 +60.000 +– +2020-12-31 +90.00 +不涉及 none")
        .containsPattern(
            "新站 +40.000 +是 yes +20\\d\\d-\\d\\d-\\d\\d +60.00 +forbid +R1 +红线 +60.0000 +100.00")
        .contains("未判断 not judged：没有占地面积")
        .contains("规则 rule R1: forbid · 红线 · 测试 · 测试 · 2026-01-22 起 · 依据未核实 UNVERIFIED");
    assertThat(run("plants", "--as-of", "2026-01-22", "--format", "csv")).as(told()).isZero();
    assertThat(told())
        .containsPattern("老站,60[.0]*,,2026-01-22,90[.0]*,forbid,R1,红线,(90|89\\.9999).*,100");
    assertThat(run("plants", "--as-of", "soon")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("soon", "2026-01-22");
  }

  /** 7.2 m/s in the east, no data in the west: the class from 7 scores (7 − 4) ÷ (8 − 4). */
  @Test
  void sitesAreRankedByAnImportedGridOfWind() throws Exception {
    assertThat(run("rank", "--kind", "wind", "--as-of", "2026-01-21")).as(told()).isZero();
    assertThat(told()).contains("风速须导入").doesNotContain("平均风速 m/s");
    Path text = home.resolve("wind.asc");
    Files.writeString(
        text,
        "ncols 2\nnrows 1\nxllcorner 106.2\nyllcorner 38.3\ncellsize 0.05\nNODATA_value -1\n-1 7.2\n");
    Path grid = home.resolve("wind.tif");
    RealClient.GDAL.run(
        "gdal_translate",
        "-q",
        "-a_srs",
        "EPSG:4490",
        "-a_ullr",
        "106.2",
        "38.4",
        "106.3",
        "38.3",
        text.toString(),
        grid.toString());
    assertThat(run("import", grid.toString(), "--layer", "wind-speed")).as(told()).isZero();
    assertThat(run("rank", "--kind", "wind", "--as-of", "2026-01-21", "--format", "json"))
        .as(told())
        .isZero();
    JsonNode ranked = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    assertThat(ranked.at("/features/0/properties/levels/wind-speed").asDouble()).isEqualTo(7);
    assertThat(ranked.at("/features/0/properties/scores/wind-speed").asDouble()).isEqualTo(0.75);
    assertThat(ranked.at("/features/0/geometry/coordinates/0/0/0/0").asDouble())
        .isGreaterThanOrEqualTo(106.25);
    assertThat(run("rank", "--kind", "wind", "--as-of", "2026-01-21", "--limit", "999"))
        .as(told())
        .isZero();
    assertThat(told()).contains("平均风速 m/s", "权重 wind-speed", "7.00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--kind sea|wind",
        "--kind wind --weights tide:1|tide",
        "--kind wind --limit 0|1 to 1000"
      })
  void whatCannotBeRankedIsToldInOneLine(String options, String hint) {
    String[] arguments = ("rank " + options).split(" ");
    assertThat(run(arguments)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("tantu: ").contains(hint);
  }

  @ParameterizedTest
  @CsvSource({
    "--kind,sea,wind",
    "--compactness,2,from 0 to 1",
    "--min-area,-1,hectares",
    "--as-of,yesterday,2026-01-22"
  })
  void whatIsWrongIsToldInOneLine(String option, String value, String hint) {
    assertThat(run("potential", option, value)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("tantu: ").contains(hint);
  }
}
