package io.tantu.docker;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Caddy lets through to whom, and how long it may be kept, where there is a Caddy. */
class CaddyfileTest {

  @TempDir static Path home;
  private static HttpServer app;
  private static HttpServer geoserver;
  private static Process caddy;
  private static int port;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        Script.isThere("the Caddyfile was not tried: no Caddy here", "caddy", "version"));
    app = upstream("app");
    geoserver = upstream("geoserver");
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    String file =
        Files.readString(Path.of("docker/Caddyfile"))
            .replace("geoserver:8080", "127.0.0.1:" + geoserver.getAddress().getPort())
            .replace("app:8080", "127.0.0.1:" + app.getAddress().getPort());
    Path caddyfile = home.resolve("Caddyfile");
    Files.writeString(caddyfile, "{\nadmin off\n}\n" + file);
    ProcessBuilder builder =
        new ProcessBuilder("caddy", "run", "--config", caddyfile + "", "--adapter", "caddyfile")
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("log").toFile());
    builder
        .environment()
        .putAll(Map.of("TANTU_SITE", "http://localhost:" + port, "HOME", home + ""));
    caddy = builder.start();
    for (int i = 0; i < 100 && !listens(); i++) {
      assertThat(caddy.isAlive()).as(Files.readString(home.resolve("log"))).isTrue();
      Thread.sleep(100);
    }
  }

  private static boolean listens() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  /** Says its name; with an own Cache-Control where the path says so, and 500 where it says bad. */
  private static HttpServer upstream(String name) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          if (path.contains("own")) {
            exchange.getResponseHeaders().set("Cache-Control", "max-age=7");
          }
          byte[] body = name.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(path.contains("bad") ? 500 : 200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    return server;
  }

  @AfterAll
  static void stop() {
    if (caddy != null) {
      caddy.destroy();
      app.stop(0);
      geoserver.stop(0);
    }
  }

  /** By curl, which sends paths as they are; who answered, the status, how long it may be kept. */
  private static String ask(String path) throws IOException {
    Path head = home.resolve("head");
    Script asked =
        Script.command(
            Map.of(),
            List.of(
                "curl",
                "-sS",
                "--path-as-is",
                "-D",
                head + "",
                "-w",
                " %{http_code}",
                "http://localhost:" + port + path));
    String kept =
        Files.readAllLines(head).stream()
            .filter(line -> line.toLowerCase().startsWith("cache-control:"))
            .map(line -> " " + line.substring(14).strip())
            .findFirst()
            .orElse("");
    return asked.said() + kept;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/ | app 200",
        "/wmts | app 200",
        "/own/tile | app 200 max-age=7",
        "/geoserver/ows?service=WMS | geoserver 200",
        "/geoserver/tantu/wms | geoserver 200",
        "/geoserver/tantu/forest/wfs | geoserver 200",
        "/geoserver/gwc/service/wmts | geoserver 200 public, max-age=300",
        "/geoserver/gwc/service/wmts/rest/tantu:forest/EPSG:4326/1/2/3.png | geoserver 200 public, max-age=300",
        "/geoserver/gwc/service/wmts/own | geoserver 200 max-age=7",
        "/geoserver/gwc/service/wmts/bad | geoserver 500",
        "/actuator/prometheus | 404",
        "/%61ctuator/prometheus | 404",
        "//actuator/health | 404",
        "/layers/../actuator/health | 404",
        "/actuator;a=b/health | 404",
        "/geoserver | 404",
        "/geoserver/web/ | 404",
        "/geoserver/rest/workspaces | 404",
        "/geoserver/REST/workspaces | 404",
        "/geoserver//rest/workspaces | 404",
        "/geoserver/%72est/workspaces | 404",
        "/geoserver/rest;a=b/workspaces | 404",
        "/geoserver/gwc/rest/masstruncate | 404",
        "/geoserver/gwc/service/..;/rest/masstruncate | 404",
        "/geoserver/gwc/service/../rest/masstruncate | 404",
        "/geoserver/gwc/service/%2e%2e/rest/masstruncate | 404",
        "/geoserver/ows/../rest/workspaces | 404",
        "/geoserver/ows;/../rest/workspaces | 404"
      })
  void whoAnswersAndHowLongItMayBeKept(String path, String answer) throws IOException {
    assertThat(ask(path)).isEqualTo(answer);
  }
}
