package io.tantu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The commands about charging stations as they are typed on an empty data folder: one county, one
 * road, four stations.
 */
class ChargingCommandsTest {

  private static final Path SHIPPED = Path.of("layers");

  @TempDir Path home;
  private final PrintStream realOut = System.out;
  private final PrintStream realErr = System.err;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void workspace() throws IOException {
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    Files.createDirectories(home.resolve("layers"));
    Files.copy(SHIPPED.resolve("charging.yml"), home.resolve("layers/charging.yml"));
    layer(
        "county",
        """
        {"type":"Feature","properties":{"code":"640106","name":"金凤区","population2020":50000},
         "geometry":{"type":"Polygon",
          "coordinates":[[[106.1,38.3],[106.4,38.3],[106.4,38.6],[106.1,38.6],[106.1,38.3]]]}}\
        """);
    layer(
        "road",
        """
        {"type":"Feature","properties":{"roadId":"1","class":"minor","speedKmh":36},
         "geometry":{"type":"LineString","coordinates":[[106.2,38.4],[106.2,38.41],[106.24,38.41]]}}\
        """);
    layer(
        "charging-station",
        String.join(
            ",",
            station("A", "charging", true, 106.21, 38.4),
            station("B", "charging", true, 106.21, 38.40001),
            station("C", "swap", true, 106.23, 38.41),
            station("D", "charging", false, 106.2, 38.405)));
  }

  @AfterEach
  void restoreStreams() {
    System.setOut(realOut);
    System.setErr(realErr);
  }

  private void layer(String id, String features) throws IOException {
    Path folder = Files.createDirectories(home.resolve("layers").resolve(id));
    Files.copy(SHIPPED.resolve(id).resolve("layer.yml"), folder.resolve("layer.yml"));
    Path file = folder.resolve(id + ".geojson");
    Files.writeString(file, "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}");
  }

  private static String station(String id, String kind, boolean open, double lon, double lat) {
    return """
    {"type":"Feature","properties":{"stationId":"%s","name":"站%1$s","kind":"%s","acPiles":2,
     "dcPiles":3,"powerKw":200,"publicAccess":%s,"countyCode":"640106"},
     "geometry":{"type":"Point","coordinates":[%s,%s]}}\
    """
        .formatted(id, kind, open, lon, lat);
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

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private JsonNode json(String... arguments) throws IOException {
    Path file = home.resolve("answer.json");
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--out";
    all[arguments.length + 1] = file.toString();
    assertThat(run(all)).as(told()).isZero();
    return JsonMapper.shared().readTree(Files.readAllBytes(file));
  }

  @Test
  void nearestListsStraightByRoadAndWithinARadius() throws IOException {
    JsonNode two = json("nearest", "106.2,38.4", "--k", "2").get("stations");
    assertThat(two).hasSize(2);
    assertThat(two.at("/0/station/stationId").asString()).isEqualTo("D");

    JsonNode open = json("nearest", "106.2,38.4", "--public", "true", "--kind", "charging");
    assertThat(open.get("stations")).hasSize(2);

    JsonNode within = json("nearest", "106.2,38.4", "--radius", "900").get("stations");
    assertThat(within).hasSize(3);
    assertThat(json("nearest", "106.2,38.4", "--radius", "900", "--k", "1").get("stations"))
        .hasSize(1);

    JsonNode road = json("nearest", "106.2,38.4", "--by", "road", "--kind", "swap");
    assertThat(road.at("/stations/0/roadMetres").asDouble())
        .isGreaterThan(road.at("/stations/0/distanceMetres").asDouble());

    assertThat(run("nearest", "106.2, 38.4", "--k", "1", "--by", "road")).isZero();
    assertThat(printed()).contains("道路距离 米", "站D", "规划假设");
    assertThat(run("nearest", "106.2,38.4", "--format", "csv")).isZero();
    assertThat(printed()).startsWith("\uFEFF直线距离 distanceMetres 米").contains("geodesic");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "106.2,38.4 --k 0|a whole number from 1 to 100",
        "106.2,38.4 --k 101|a whole number from 1 to 100",
        "106.2,38.4 --radius 0|above 0",
        "106.2,38.4 --kind diesel|the known ones are charging, cng, hydrogen, lng, swap",
        "106.2,38.4 --current three|ac (stations with an AC pile) or dc",
        "106.2,38.4 --by road --radius 100|leave one of them out",
        "106.2,38.4 --by rail|by is ",
        "116.4,39.9|from the nearest station of any kind",
        "38.4,106.2|lon and lat seem swapped",
        "106.2|with a comma between",
        "106.2,38.4,1|with a comma between",
        "x,38.4|lon is 'x'",
      })
  void whatIsWrongIsToldInOneSentence(String arguments, String sentence) {
    String[] words = ("nearest " + arguments).split(" ");
    assertThat(run(words)).isEqualTo(2);
    assertThat(told()).contains(sentence);
  }

  @Test
  void densityIsATableAFileAndAReceiptThatVerifies() throws IOException {
    JsonNode density = json("density");
    assertThat(density.at("/zones/0/piles").asLong()).isEqualTo(10);
    assertThat(density.at("/zones/0/pilesPer10000Residents").asDouble()).isEqualTo(2);
    assertThat(json("density", "--kind", "all", "--public", "all").at("/city/piles").asLong())
        .isEqualTo(20);
    Path xlsx = home.resolve("density.xlsx");
    assertThat(run("density", "--by", "county", "--out", xlsx.toString())).isZero();
    try (ZipFile zip = new ZipFile(xlsx.toFile())) {
      assertThat(zip.getEntry("xl/workbook.xml")).isNotNull();
    }
    assertThat(run("density")).isZero();
    assertThat(printed()).contains("金凤区", "每万人桩", "未核实 UNVERIFIED", "桩车比 1:12～1:15", "凭证 receipt");
    String id = density.at("/receipt/id").asString();
    assertThat(run("measure", "--verify", id)).isZero();
    assertThat(run("density", "--by", "moon")).isEqualTo(2);
    assertThat(told()).contains("the known ones are county");
  }

  @Test
  void checksNameStationsBesideAnother() throws IOException {
    JsonNode checks = json("checks");
    assertThat(checks.at("/nearDuplicates/first/0/second/stationId").asString()).isEqualTo("B");
    assertThat(checks.at("/shift/suspected").asBoolean()).isFalse();
    assertThat(run("checks")).isZero();
    assertThat(printed())
        .contains("1.11  A", "提示 near-duplicates", "1 对，涉及 2 座站", "依据 road", "凭证 receipt");
    assertThat(run("checks", "--format", "csv")).isZero();
    assertThat(printed()).contains("相距 metres 米");
    assertThat(
            run(
                "import",
                home.resolve("layers/charging-station/charging-station.geojson").toString(),
                "--layer",
                "charging-station",
                "--dry-run"))
        .isZero();
    assertThat(printed()).contains("near-duplicates × 1", "(B): 1.11 m from A in row 1");
  }

  @Test
  void gapsAreWrittenAsAreas() throws IOException {
    layer(
        "charging-demand",
        """
        {"type":"Feature","properties":{"demandId":"Q","place":"X","area":"core","residents":70,
         "countyCode":"640106"},"geometry":{"type":"Point","coordinates":[106.3,38.5]}}\
        """);
    Path file = home.resolve("gaps.geojson");
    assertThat(run("gaps", "--areas", file.toString())).as(told()).isZero();
    JsonNode area = JsonMapper.shared().readTree(file).at("/features/0");
    assertThat(area.at("/properties/residents").asLong()).isEqualTo(70);
    assertThat(area.at("/properties/areaSquareMetres").asDouble())
        .isCloseTo(250_000, within(500.0));
    assertThat(area.at("/geometry/coordinates/0/0")).hasSize(5);
    assertThat(run("gaps", "--areas", home.resolve("no/gaps.geojson").toString())).isNotZero();
    assertThat(told()).contains("cannot be written");
  }
}
