package io.tantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code tantu project} as it is typed, on one county with a stand and a plan of two parcels. */
class ProjectCommandTest {

  private static final Path SHIPPED = Path.of("layers");

  @TempDir Path home;
  private final PrintStream realOut = System.out;
  private final PrintStream realErr = System.err;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @BeforeEach
  void workspace() throws IOException {
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    FileSystemUtils.copyRecursively(SHIPPED.resolve("carbon"), home.resolve("layers/carbon"));
    layer("county", feature("\"code\":\"640106\",\"name\":\"金凤区\"", 106.2, 106.3));
    layer(
        "forest",
        feature(
            """
            "standId":"S1","landClass":"0301","species":"杨树","canopyDensity":0.6,
            "volumeM3PerHa":50,"protective":true,"economic":false,"sideTree":"none"\
            """,
            106.20,
            106.21));
    layer(
        "planting-plan",
        feature(
                "\"planId\":\"Z1\",\"species\":\"杨树\",\"plantingYear\":2026,\"survival\":0.8",
                106.22,
                106.23)
            + ","
            + feature(
                "\"planId\":\"Z2\",\"species\":\"榆树\",\"plantingYear\":2026,\"survival\":85",
                106.24,
                106.25));
  }

  @AfterEach
  void restoreStreams() {
    System.setOut(realOut);
    System.setErr(realErr);
  }

  private void layer(String id, String features) throws IOException {
    Path folder = Files.createDirectories(home.resolve("layers").resolve(id));
    Files.copy(SHIPPED.resolve(id).resolve("layer.yml"), folder.resolve("layer.yml"));
    Files.writeString(
        folder.resolve(id + ".geojson"),
        "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}");
  }

  private static String feature(String properties, double west, double east) {
    return """
    {"type":"Feature","properties":{%1$s},"geometry":{"type":"Polygon","coordinates":
      [[[%2$s,38.4],[%3$s,38.4],[%3$s,38.45],[%2$s,38.45],[%2$s,38.4]]]}}
    """
        .formatted(properties, west, east);
  }

  private int run(String... arguments) {
    out.reset();
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

  @Test
  void countsThePlanNamesWhatItCannotAndPrintsTheReceiptThatVerifies() throws IOException {
    Path json = home.resolve("answer.json");
    assertThat(run("project", "--growth", "2", "--plan", "planting-plan", "--out", json.toString()))
        .isZero();
    JsonNode answer = JsonMapper.shared().readTree(Files.readAllBytes(json));
    assertThat(answer.path("plan").path("countedParcels").asInt()).isEqualTo(1);
    assertThat(answer.path("plan").path("issues").get(0).path("code").asString())
        .isEqualTo("survival-out-of-range");
    String id = answer.path("receipt").path("id").asString();

    assertThat(run("project", "--growth", "2", "--plan", "planting-plan")).isZero();
    assertThat(printed())
        .contains("2 块中计入 counted 1 块")
        .contains("Z2：成活率 85.0")
        .contains("凭证 receipt")
        .contains(id);

    assertThat(run("measure", "--verify", id)).isZero();
    assertThat(printed()).contains(id);
  }

  @Test
  void aLayerThatIsNoPlanIsRefused() {
    assertThat(run("project", "--growth", "2", "--plan", "forest")).isEqualTo(2);
    assertThat(run("project", "--growth", "2", "--plan", "moon")).isEqualTo(2);
  }
}
