package io.tantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.scenario.Scenario;
import io.tantu.scenario.ScenarioQuestion;
import io.tantu.scenario.ScenarioQuestion.LayerEdit;
import io.tantu.scenario.ScenarioService;
import io.tantu.testing.BothStores;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** {@code tantu scenario} as it is typed, on one county with a stand. */
@BothStores
class ScenarioCommandTest {

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
    Files.writeString(
        home.resolve("layers/assessment.yml"),
        """
        tolerance: {squareMetres: 1, widthMetres: 0.1, basis: {zh: 试, en: Test}}
        composition: []
        figures: []
        subjects: {}
        """);
    layer("county", feature("\"code\":\"640106\",\"name\":\"金凤区\"", 106.2, 106.3));
    layer("forest", feature(stand("S1"), 106.20, 106.21));
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
    Files.writeString(file, collection(features));
    assertThat(run("import", file.toString(), "--layer", id)).as(told()).isZero();
  }

  private static String collection(String features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
  }

  private static String stand(String id) {
    return """
    "standId":"%s","landClass":"0301","species":"杨树","canopyDensity":0.6,"volumeM3PerHa":50,
    "protective":true,"economic":false,"sideTree":"none"\
    """
        .formatted(id);
  }

  private static String feature(String properties, double west, double east) {
    return """
    {"type":"Feature","properties":{%1$s},"geometry":{"type":"Polygon","coordinates":
      [[[%2$s,38.4],[%3$s,38.4],[%3$s,38.45],[%2$s,38.45],[%2$s,38.4]]]}}
    """
        .formatted(properties, west, east);
  }

  private String[] here(String... arguments) {
    return Stream.concat(
            Stream.of(arguments),
            Stream.of(
                "--layers",
                home.resolve("layers").toString(),
                "--data",
                home.resolve("data").toString()))
        .toArray(String[]::new);
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    return TantuCommand.run(here(arguments));
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private Scenario kept(String name, String standId) {
    ScenarioQuestion question =
        new ScenarioQuestion(
            name,
            null,
            List.of(
                new LayerEdit(
                    "forest",
                    null,
                    JsonMapper.shared()
                        .readTree(collection(feature(stand(standId), 106.22, 106.23))),
                    List.of(1L))));
    WorkspaceOptions workspace = CommandLine.populateCommand(new WorkspaceOptions(), here());
    try (ConfigurableApplicationContext context = workspace.open()) {
      return context.getBean(ScenarioService.class).keep(question);
    }
  }

  @Test
  void whatIsAppliedIsTheVersionThatTheScenarioNamesAndOnlyOnce() {
    Scenario scenario = kept("造林", "S2");
    String id = scenario.receipt().id();
    String base = scenario.layers().get(0).base();
    String version = scenario.layers().get(0).version();

    assertThat(run("scenario", "list")).as(told()).isZero();
    assertThat(printed()).contains(id, "造林", "[forest]");
    assertThat(run("scenario", "show", id)).as(told()).isZero();
    assertThat(printed()).contains("情景 Scenario 造林", base + " → " + version, "新增 1");

    assertThat(run("scenario", "apply", id)).as(told()).isZero();
    assertThat(printed())
        .contains(
            "forest: 0 replaced, 1 added, 1 deleted; version %s → %s".formatted(base, version));
    assertThat(run("layers", "forest")).isZero();
    assertThat(printed()).contains(version);

    assertThat(run("scenario", "apply", id)).isEqualTo(1);
    assertThat(told())
        .contains(
            "lies on version %s of layer 'forest', which is now at %s; nothing was changed"
                .formatted(base, version));
  }

  @Test
  void anIdOfNothingAndNoCommandAreExplained() {
    assertThat(run("scenario", "show", "0000000000000000")).isEqualTo(2);
    assertThat(told()).contains("0000000000000000");
    assertThat(TantuCommand.run("scenario")).isEqualTo(2);
    assertThat(told()).contains("list, show ID or apply ID");
  }
}
