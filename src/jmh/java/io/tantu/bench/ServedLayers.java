package io.tantu.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product as built, serving the layers on 127.0.0.1 in a process of its own. */
final class ServedLayers implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final Pattern USED = Pattern.compile("used (\\d+)K");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final URI home;

  private ServedLayers(Process process, URI home) {
    this.process = process;
    this.home = home;
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Starts it and waits until it is ready and has prepared what it does in the background. */
  static ServedLayers start(Place place, ImportedLayers layers, Path log) throws IOException {
    return start(place, layers.layers(), layers.data(), log);
  }

  /** The same for any folders of layers and data. */
  static ServedLayers start(Place place, Path layers, Path data, Path log) throws IOException {
    return start(place, layers, data, Map.of(), log);
  }

  /** The same with settings in the environment, such as another store. */
  static ServedLayers start(
      Place place, ImportedLayers layers, Map<String, String> settings, Path log)
      throws IOException {
    return start(place, layers.layers(), layers.data(), settings, log);
  }

  private static ServedLayers start(
      Place place, Path layers, Path data, Map<String, String> settings, Path log)
      throws IOException {
    int port = Scratch.port();
    ProcessBuilder builder =
        new ProcessBuilder(
                java(),
                "-jar",
                place.jar().toString(),
                "serve",
                "--port=" + port,
                "--layers=" + layers,
                "--data=" + data)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(settings);
    Process process = builder.start();
    ServedLayers served = new ServedLayers(process, URI.create("http://127.0.0.1:" + port + "/"));
    try {
      served.await();
      served.settle();
      return served;
    } catch (IOException e) {
      served.close();
      throw e;
    }
  }

  URI address(String path) {
    return home.resolve(path);
  }

  /** What is in use after a full collection, as its {@code jcmd} tells. */
  double heapMegabytesAfterCollection() throws IOException {
    jcmd("GC.run");
    Matcher used = USED.matcher(jcmd("GC.heap_info"));
    if (!used.find()) {
      throw new IOException("jcmd does not tell what the heap holds");
    }
    return Long.parseLong(used.group(1)) / 1024.0;
  }

  private String jcmd(String order) throws IOException {
    Path program = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    Process jcmd =
        new ProcessBuilder(program.toString(), Long.toString(process.pid()), order)
            .redirectErrorStream(true)
            .start();
    String told = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    jcmd.onExit().join();
    return told;
  }

  HttpResponse<byte[]> get(URI address, String... headers) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  /** What was answered, which must be all right. */
  byte[] post(URI address, String type, String body) throws IOException {
    HttpResponse<byte[]> answer =
        send(
            HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    if (answer.statusCode() != 200) {
      throw new IOException(
          "%s answered %d: %s"
              .formatted(
                  address, answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8)));
    }
    return answer.body();
  }

  private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private void await() throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!ready()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new IOException("The product did not get ready at " + home);
      }
      Pause.millis(200);
    }
  }

  /** Waits until a second passes in which it hardly uses a processor. */
  private void settle() throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    Duration before = Duration.ZERO;
    for (Duration now = used(); now.minus(before).toMillis() > 50; now = used()) {
      if (System.nanoTime() > deadline) {
        throw new IOException("The product is still busy with itself at " + home);
      }
      before = now;
      Pause.millis(1_000);
    }
  }

  private Duration used() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private boolean ready() {
    try {
      return get(address("actuator/health")).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
