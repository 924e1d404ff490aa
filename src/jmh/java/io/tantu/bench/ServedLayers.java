package io.tantu.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/** The product as built, serving the layers on 127.0.0.1 in a process of its own. */
final class ServedLayers implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

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
    int port = Scratch.port();
    Process process =
        new ProcessBuilder(
                java(),
                "-jar",
                place.jar().toString(),
                "serve",
                "--port=" + port,
                "--layers=" + layers,
                "--data=" + data)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
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

  HttpResponse<byte[]> get(URI address, String... headers) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return HttpClient.newHttpClient()
          .send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
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
