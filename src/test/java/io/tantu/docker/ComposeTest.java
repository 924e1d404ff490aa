package io.tantu.docker;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.tantu.geoserver.GeoServerSettings;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of {@code docker/} fit together, as far as that shows without Docker. */
class ComposeTest {

  private static final Path DOCKER = Path.of("docker");

  @TempDir Path home;
  private JsonNode compose;

  @BeforeEach
  void read() throws IOException {
    try (var file = Files.newInputStream(DOCKER.resolve("compose.yaml"))) {
      Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
      compose = JsonMapper.shared().valueToTree(yaml);
    }
  }

  private Map<String, JsonNode> services() {
    Map<String, JsonNode> services = new TreeMap<>();
    compose
        .path("services")
        .properties()
        .forEach(one -> services.put(one.getKey(), one.getValue()));
    return services;
  }

  private static Map<String, String> environment(JsonNode service) {
    Map<String, String> environment = new TreeMap<>();
    service
        .path("environment")
        .properties()
        .forEach(one -> environment.put(one.getKey(), one.getValue().asString()));
    return environment;
  }

  @Test
  void everyServiceIsThereWithAVersionOfItsImage() {
    assertThat(services())
        .containsKeys("app", "postgis", "geoserver", "publish", "caddy", "backup", "restore");
    services()
        .forEach(
            (name, service) ->
                assertThat(service.path("image").asString())
                    .as(name)
                    .matches("tantu|[a-z./]+:\\d[\\w.-]*"));
  }

  @Test
  void everyFileThatItNamesIsThere() {
    services()
        .forEach(
            (name, service) -> {
              if (service.has("build")) {
                Path context = DOCKER.resolve(service.path("build").path("context").asString());
                assertThat(context.resolve("pom.xml")).as(name).exists();
                assertThat(context.resolve(service.path("build").path("dockerfile").asString()))
                    .as(name)
                    .isRegularFile();
              }
              for (JsonNode volume : service.path("volumes")) {
                String source = volume.asString().split(":")[0];
                if (source.startsWith("./")) {
                  assertThat(DOCKER.resolve(source)).as(name).isRegularFile();
                } else if (!source.startsWith("$")) {
                  assertThat(compose.path("volumes").has(source)).as(source).isTrue();
                }
              }
            });
  }

  @Test
  void everyFileThatTheImageCopiesIsThereAndLetIn() throws IOException {
    List<String> let = Files.readAllLines(DOCKER.resolve("Dockerfile.dockerignore"));
    Set<String> copied = new LinkedHashSet<>();
    for (String line : Files.readAllLines(DOCKER.resolve("Dockerfile"))) {
      if (line.startsWith("COPY ") && !line.contains("--from")) {
        List<String> words = new ArrayList<>(List.of(line.substring(5).split(" ")));
        copied.addAll(words.subList(0, words.size() - 1));
      }
    }
    assertThat(copied).hasSizeGreaterThan(6);
    for (String file : copied) {
      assertThat(Path.of(file)).exists();
      assertThat(let).contains("!" + file);
    }
  }

  @Test
  void passwordsComeFromFilesThatNobodyFindsInTheRepository() throws IOException {
    for (JsonNode service : services().values()) {
      environment(service)
          .forEach(
              (name, value) -> {
                if (name.contains("PASSWORD")) {
                  assertThat(name).matches(".*PASSWORD_?FILE");
                  assertThat(value).startsWith("/run/secrets/");
                  String secret = value.substring("/run/secrets/".length());
                  assertThat(service.path("secrets").toString()).contains("\"" + secret + "\"");
                }
              });
      for (JsonNode secret : service.path("secrets")) {
        assertThat(compose.path("secrets").has(secret.asString())).as(secret.asString()).isTrue();
      }
    }
    assertThat(Files.readAllLines(Path.of(".gitignore"))).contains("/docker/secrets/");
  }

  @Test
  void theSecretsAreMadeOnceWithDifferentPasswords() throws IOException {
    Path script = home.resolve("make-secrets");
    Files.copy(DOCKER.resolve("make-secrets"), script);
    assertThat(Script.command(Map.of(), List.of("bash", script.toString())).exit()).isZero();
    Set<String> passwords = new LinkedHashSet<>();
    for (JsonNode secret : compose.path("secrets")) {
      Path file = home.resolve(secret.path("file").asString());
      String password = Files.readString(file).strip();
      assertThat(password).matches("[A-Za-z0-9]{32}");
      passwords.add(password);
    }
    assertThat(passwords).hasSize(compose.path("secrets").size());
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("secrets"))))
        .isEqualTo("rwx------");
    assertThat(Script.command(Map.of(), List.of("bash", script.toString())))
        .isEqualTo(new Script(0, ""));
  }

  @Test
  void everyServiceWaitsUntilWhatItNeedsIsHealthy() {
    Map<String, JsonNode> services = services();
    services.forEach(
        (name, service) ->
            service
                .path("depends_on")
                .properties()
                .forEach(
                    needed -> {
                      assertThat(needed.getValue().path("condition").asString())
                          .as(name)
                          .isEqualTo("service_healthy");
                      JsonNode other = services.get(needed.getKey());
                      boolean ownImage = other.path("image").asString().equals("tantu");
                      assertThat(ownImage || other.path("healthcheck").has("test"))
                          .as(needed.getKey() + " tells its health")
                          .isTrue();
                    }));
    assertThat(services.get("app").path("depends_on").has("postgis")).isTrue();
    assertThat(services.get("publish").path("depends_on").has("geoserver")).isTrue();
  }

  @Test
  void everySettingOfPublishingExists() {
    Set<String> known = new LinkedHashSet<>();
    for (RecordComponent component : GeoServerSettings.class.getRecordComponents()) {
      known.add("TANTU_GEOSERVER_" + component.getName().toUpperCase(Locale.ROOT));
    }
    for (RecordComponent component : GeoServerSettings.Store.class.getRecordComponents()) {
      known.add("TANTU_GEOSERVER_STORE_" + component.getName().toUpperCase(Locale.ROOT));
    }
    List<String> used =
        environment(services().get("publish")).keySet().stream()
            .filter(name -> name.startsWith("TANTU_GEOSERVER_"))
            .toList();
    assertThat(used).hasSizeGreaterThan(4);
    assertThat(known).containsAll(used);
  }

  @Test
  void onlyCaddyIsReachedFromOutside() {
    services()
        .forEach(
            (name, service) -> {
              for (JsonNode port : service.path("ports")) {
                assertThat(name.equals("caddy") || port.asString().startsWith("127.0.0.1:"))
                    .as(name + " " + port)
                    .isTrue();
              }
            });
  }

  @Test
  void composeItselfTakesTheFile() {
    Assumptions.assumeTrue(
        Script.isThere(
            "docker compose config: no such client here", "docker", "compose", "version"));
    Script config =
        Script.command(
            Map.of(),
            List.of(
                "docker",
                "compose",
                "-f",
                "docker/compose.yaml",
                "--profile",
                "backup",
                "config",
                "-q"));
    assertThat(config.exit()).as(config.said()).isZero();
  }

  @Test
  void everyScriptCanBeRunAndRead() throws IOException {
    try (Stream<Path> scripts =
        Stream.of("backup", "restore", "healthcheck", "make-secrets", "postgis/reader.sh")
            .map(DOCKER::resolve)) {
      for (Path script : scripts.toList()) {
        assertThat(script).isExecutable();
        Script syntax = Script.command(Map.of(), List.of("bash", "-n", script.toString()));
        assertThat(syntax).isEqualTo(new Script(0, ""));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"200, 0", "503, 1", "404, 1"})
  void theHealthCheckAsksTheService(int status, int exit) throws IOException {
    HttpServer service =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    service.createContext(
        "/",
        exchange -> {
          boolean asked = exchange.getRequestURI().getPath().equals("/actuator/health");
          exchange.sendResponseHeaders(asked ? status : 400, -1);
          exchange.close();
        });
    service.start();
    String port = Integer.toString(service.getAddress().getPort());
    try {
      assertThat(Script.run(Map.of("TANTU_PORT", port), "healthcheck").exit()).isEqualTo(exit);
    } finally {
      service.stop(0);
    }
    assertThat(Script.run(Map.of("TANTU_PORT", port), "healthcheck").exit())
        .as("nobody there")
        .isNotZero();
  }
}
