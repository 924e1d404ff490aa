package io.tantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tantu publish} as it is typed: settings, what it prints, its exit codes. */
class PublishCommandTest {

  @TempDir Path home;
  private HttpServer server;
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, String> answers = new TreeMap<>();
  private final PrintStream realOut = System.out;
  private final PrintStream realErr = System.err;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** A GeoServer that has nothing and takes everything. */
  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    answers.put(
        "/geoserver/rest/about/version", "{\"about\":{\"resource\":[{\"@name\":\"GeoServer\"}]}}");
    answers.put(
        "/geoserver/rest/workspaces/tantu/datastores/tantu/featuretypes",
        "{\"list\":{\"string\":[\"parcel\"]}}");
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            String path = exchange.getRequestURI().getPath();
            boolean read = exchange.getRequestMethod().equals("GET");
            exchange.getRequestBody().readAllBytes();
            requests.add(exchange.getRequestMethod() + " " + path);
            byte[] answer = answers.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
            int status = read ? answer.length == 0 ? 404 : 200 : 201;
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, read && status == 200 ? answer.length : -1);
            if (read && status == 200) {
              exchange.getResponseBody().write(answer);
            }
          }
        });
    server.start();
    System.setProperty(
        "tantu.geoserver.url",
        "http://127.0.0.1:%d/geoserver".formatted(server.getAddress().getPort()));
    System.setProperty("tantu.geoserver.user", "admin");
    System.setProperty("tantu.geoserver.password", "secret-1");
    System.setProperty("tantu.geoserver.store.password", "secret-2");
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
        zone: false
        attributes:
          - {name: code, type: string, alias: {zh: 代码, en: Code}, required: true}
        provenance: {kind: illustrative, source: test}
        """);
    write("layers/indicators.yml", "indicators: []\n");
    write(
        "one.geojson",
        """
        {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"A1"},
         "geometry":{"type":"Polygon","coordinates":[[[106.2,38.4],[106.3,38.4],[106.3,38.5],[106.2,38.5],[106.2,38.4]]]}}]}
        """);
  }

  @AfterEach
  void stop() {
    server.stop(0);
    List.of("url", "user", "password", "store.password")
        .forEach(name -> System.clearProperty("tantu.geoserver." + name));
    System.setOut(realOut);
    System.setErr(realErr);
    assertThat(printed() + told()).doesNotContain("secret-");
  }

  private void write(String file, String text) throws IOException {
    Path path = home.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(
        List.of(
            "--layers", home.resolve("layers").toString(), "--data", home.resolve("d").toString()));
    return TantuCommand.run(all.toArray(String[]::new));
  }

  private void imported() {
    assertThat(run("import", home.resolve("one.geojson").toString(), "--layer", "parcel")).isZero();
    out.reset();
    err.reset();
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private List<String> writes() {
    return requests.stream().filter(request -> !request.startsWith("GET ")).toList();
  }

  @Test
  void aDryRunTellsThePlanSendsNoWriteAndEndsWithThree() {
    imported();
    assertThat(run("publish", "--dry-run")).isEqualTo(PublishCommand.DIFFERS);
    assertThat(printed().lines().map(line -> line.replaceAll(" +", " ").strip()))
        .contains(
            "create workspace tantu namespace urn:tantu:workspace:tantu",
            "create style parcel SLD 1.0.0",
            "create default style parcel tantu:parcel",
            "create group ecology 生态, 1 layers",
            "6 to create, 0 to change, 0 to remove, 0 the same")
        .anyMatch(line -> line.startsWith("create layer parcel 地块, version "));
    assertThat(writes()).isEmpty();
  }

  @Test
  void publishesInTheOrderOfDependence() {
    imported();
    assertThat(run("publish", "--layer", "parcel")).isZero();
    assertThat(told()).contains("layer parcel: done (create)");
    assertThat(writes())
        .containsExactly(
            "POST /geoserver/rest/namespaces",
            "POST /geoserver/rest/workspaces/tantu/datastores",
            "POST /geoserver/rest/workspaces/tantu/styles",
            "POST /geoserver/rest/workspaces/tantu/datastores/tantu/featuretypes",
            "PUT /geoserver/rest/layers/tantu:parcel",
            "POST /geoserver/rest/workspaces/tantu/layergroups");
  }

  @Test
  void aGeoServerThatIsDownEndsWithOne() {
    server.stop(0);
    assertThat(run("publish")).isEqualTo(1);
    assertThat(told()).contains("tantu: GeoServer cannot be reached at http://127.0.0.1");
  }

  @Test
  void aMissingSettingEndsWithTwo() {
    System.clearProperty("tantu.geoserver.url");
    assertThat(run("publish")).isEqualTo(2);
    assertThat(told()).contains("tantu.geoserver.url is not set", "TANTU_GEOSERVER_URL");
  }

  @Test
  void anUnknownLayerEndsWithTwo() {
    assertThat(run("publish", "--layer", "parcels")).isEqualTo(2);
    assertThat(told()).contains("There is no layer 'parcels'");
  }

  @Test
  void watchingPublishesAndEndsWhenItIsStopped() throws InterruptedException {
    imported();
    AtomicInteger exit = new AtomicInteger(-1);
    Thread watching = new Thread(() -> exit.set(run("publish", "--watch")));
    watching.start();
    for (int i = 0; i < 600 && !told().contains("group ecology: done"); i++) {
      Thread.sleep(100);
    }
    watching.interrupt();
    watching.join(60_000);
    assertThat(exit).hasValue(0);
    assertThat(told()).contains("Watching the layers every 30 s", "group ecology: done (create)");
    assertThat(writes()).hasSize(6);
  }

  @Test
  void watchingGoesWithNoOtherOption() {
    assertThat(run("publish", "--watch", "--dry-run")).isEqualTo(2);
    assertThat(told()).contains("--watch");
  }
}
