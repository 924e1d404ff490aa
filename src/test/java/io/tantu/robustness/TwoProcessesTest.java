package io.tantu.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.store.LayerVersion;
import io.tantu.store.OpenStore;
import io.tantu.testing.TestStores;
import io.tantu.web.HttpAnswers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two programs on one data folder, as separate processes. */
class TwoProcessesTest {

  private static final Pattern READY = Pattern.compile("Ready: http://127\\.0\\.0\\.1:(\\d+)/");

  @TempDir private Path home;
  private SmallWorkspace workspace;

  @BeforeEach
  void workspace() throws Exception {
    workspace = SmallWorkspace.in(home);
  }

  private TantuProcess serve() throws Exception {
    return TantuProcess.start(workspace, "serve", "--port", "0");
  }

  private static HttpAnswers whenReady(TantuProcess server) {
    assertThat(server.runsUntil(() -> READY.matcher(server.printed()).find()))
        .as(server.printed())
        .isTrue();
    Matcher ready = READY.matcher(server.printed());
    ready.find();
    return new HttpAnswers(Integer.parseInt(ready.group(1)));
  }

  @Test
  void aServerShowsWhatAnotherProcessImports() throws Exception {
    Path file = workspace.parcels("parcels.geojson", 100, "one");
    try (TantuProcess server = serve()) {
      HttpAnswers http = whenReady(server);
      assertThat(layer(http).hasNonNull("version")).isFalse();
      String version = importVersion(file);
      assertThat(layer(http).get("version").asString()).isEqualTo(version);
      assertThat(layer(http).get("featureCount").asLong()).isEqualTo(100);
      assertThat(items(http)).isEqualTo("one");

      LayerVersion next = workspace.importHere(workspace.parcels("parcels.geojson", 100, "two"));
      assertThat(layer(http).get("version").asString()).isEqualTo(next.version());
      assertThat(items(http)).isEqualTo("two");

      assertAnotherServerIsRefused();
      assertThat(items(http)).isEqualTo("two");
    }
  }

  private void assertAnotherServerIsRefused() throws Exception {
    try (TantuProcess second = serve()) {
      assertThat(second.exitCode()).isEqualTo(1);
      assertThat(second.printed())
          .startsWith("tantu: Another tantu serve uses the data folder")
          .hasLineCount(1);
    }
  }

  @Test
  void aServerOnChangedAttributesSaysSoAndGoesOn() throws Exception {
    workspace.importHere(workspace.parcels("parcels.geojson", 5, "one"));
    workspace.declare("code", "name", "owner");
    try (TantuProcess server = serve()) {
      HttpAnswers http = whenReady(server);
      assertThat(http.json("/actuator/health").get("status").asString()).isEqualTo("UP");
      assertThat(layer(http).get("featureCount").asLong()).isEqualTo(5);
      var refused = http.get("/ogc/collections/parcel/items");
      assertThat(refused.statusCode()).isEqualTo(409);
      assertThat(refused.body()).contains("\"code\":\"schema-changed\"", "./tantu import FILE");
      workspace.importHere(home.resolve("parcels.geojson"));
      assertThat(items(http)).isEqualTo("one");
    }
  }

  @Test
  void ofTwoImportsAtOnceTheLaterIsToldToWait() throws Exception {
    Path file = workspace.parcels("parcels.geojson", 20_000, "one");
    try (TantuProcess one = TantuProcess.importing(workspace, file);
        TantuProcess other = TantuProcess.importing(workspace, file)) {
      // Both take in 20,000 parcels as soon as they have started; where one is so late that the
      // other has ended, it finds the same content and changes nothing.
      Map<Integer, List<TantuProcess>> byExitCode = new TreeMap<>();
      for (TantuProcess process : List.of(one, other)) {
        byExitCode.computeIfAbsent(process.exitCode(), code -> new ArrayList<>()).add(process);
      }
      System.out.printf("exit codes of two imports at once: %s%n", byExitCode.keySet());
      assertThat(byExitCode.keySet()).contains(0).isSubsetOf(0, 1);
      for (TantuProcess refused : byExitCode.getOrDefault(1, List.of())) {
        assertThat(refused.printed())
            .startsWith("tantu: Another import into this data folder is running")
            .hasLineCount(1);
      }
    }
    StoredLayer.assertClean(workspace.data());
    try (OpenStore store = TestStores.open(workspace.data())) {
      LayerVersion version = store.current(SmallWorkspace.LAYER).orElseThrow();
      assertThat(version.featureCount()).isEqualTo(20_000);
      StoredLayer.assertWhole(store, workspace.layer(), version);
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamedByEveryCommand() throws Exception {
    Path file = workspace.parcels("parcels.geojson", 5, "one");
    workspace.importHere(file);
    try (Mounts readOnly = Mounts.readOnly(workspace.data());
        TantuProcess importing = TantuProcess.importing(workspace, file);
        TantuProcess listing = TantuProcess.start(workspace, "layers")) {
      for (TantuProcess process : List.of(importing, listing)) {
        assertThat(process.exitCode()).isEqualTo(1);
        assertThat(process.printed())
            .startsWith("tantu: The data folder")
            .contains("cannot be written", "--data DIR")
            .hasLineCount(1);
      }
    }
  }

  private String importVersion(Path file) throws Exception {
    try (TantuProcess process = TantuProcess.importing(workspace, file)) {
      assertThat(process.exitCode()).as(process.printed()).isZero();
      return process.printed().replaceAll("(?s).*published as version (\\w+).*", "$1");
    }
  }

  private static JsonNode layer(HttpAnswers http) throws Exception {
    return http.json("/api/v1/layers").get("layers").get(0);
  }

  /** The name of the first parcel that the server shows. */
  private static String items(HttpAnswers http) throws Exception {
    JsonNode items = http.json("/ogc/collections/parcel/items?limit=1");
    return items.get("features").get(0).get("properties").get("name").asString();
  }
}
