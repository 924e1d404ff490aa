package io.tantu.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * Clients for five minutes, each asking one thing after the other: maps and tiles that are in no
 * cache, pages of features, what is at a place, legends and capabilities. What is left in the heap
 * after a full collection is noted every minute; nothing may end in an error.
 *
 * @param name that the works begin with
 * @param clients how many ask at the same time
 * @param service names the settings of the service, or nothing where it cannot be measured
 */
record LoadPart(String name, int clients, Service service) implements Part {

  private static final String EMBEDDED = "load";
  private static final String POSTGIS = "postgis-load";
  private static final int FEW = 16;
  static final int MANY = 64;

  /** How the layers are served. */
  @FunctionalInterface
  interface Service {
    Optional<Map<String, String>> settings(Run run, ImportedLayers layers) throws IOException;
  }

  /** Sixteen clients of layers in the GeoPackage. */
  static LoadPart ofGeoPackage() {
    return new LoadPart(EMBEDDED, FEW, (run, layers) -> Optional.of(Map.of()));
  }

  /** Sixty-four clients of layers in PostGIS. */
  static LoadPart ofPostgis() {
    return new LoadPart(POSTGIS, MANY, LoadPart::inPostgis);
  }

  private static Optional<Map<String, String>> inPostgis(Run run, ImportedLayers layers)
      throws IOException {
    Optional<PostgresCluster> cluster = run.cluster();
    if (cluster.isEmpty()) {
      return Optional.empty();
    }
    PostgisStoreAt database = cluster.get().newDatabase("loaded");
    layers.copyInto(database);
    return Optional.of(database.environment());
  }

  static String requests(String name) {
    return name + "-requests";
  }

  static String p95(String name) {
    return name + "-p95";
  }

  static String p99(String name) {
    return name + "-p99";
  }

  static String heap(String name) {
    return name + "-heap";
  }

  /** Rows of the README's table. */
  static List<TableRow> rows(int parcels) {
    return Stream.concat(
            rows(EMBEDDED, FEW, "", parcels), rows(POSTGIS, MANY, ", PostGIS", parcels))
        .toList();
  }

  private static Stream<TableRow> rows(String name, int clients, String how, int parcels) {
    return Stream.of(
        TableRow.alone(
            "%d clients for 5 minutes%s".formatted(clients, how),
            requests(name),
            parcels,
            "no error"),
        TableRow.alone("the same, 95 of 100 within", p95(name), parcels, ""),
        TableRow.alone("the same, 99 of 100 within", p99(name), parcels, "stated"),
        TableRow.alone("the same, heap after collection", heap(name), parcels, "flat"));
  }

  private record Failure(URI address, String what) {}

  @Override
  public void measure(Run run) throws IOException {
    int parcels = run.sizes().small();
    ImportedLayers layers = new ImportedLayers(run.place(), parcels).ready();
    Optional<Map<String, String>> settings = service.settings(run, layers);
    if (settings.isEmpty()) {
      return;
    }
    Path log = run.log(requests(name));
    Command command = new Command(log);
    double load = Run.load();
    Map<String, ConcurrentLinkedQueue<Double>> millis = new ConcurrentHashMap<>();
    ConcurrentLinkedQueue<Failure> failures = new ConcurrentLinkedQueue<>();
    AtomicBoolean over = new AtomicBoolean();
    List<Double> perSecond = new ArrayList<>();
    List<Double> heap = new ArrayList<>();
    ExecutorService askers = Executors.newFixedThreadPool(clients);
    try (ServedLayers served = ServedLayers.start(run.place(), layers, settings.get(), log)) {
      for (int client = 0; client < clients; client++) {
        Questions questions = new Questions(served, new Random(client));
        askers.execute(() -> ask(served, questions, over, millis, failures));
      }
      long before = 0;
      for (int period = 0; period < run.sizes().loadPeriods(); period++) {
        Pause.millis(run.sizes().loadPeriodMillis());
        long asked = millis.values().stream().mapToLong(ConcurrentLinkedQueue::size).sum();
        perSecond.add((asked - before) * 1_000.0 / run.sizes().loadPeriodMillis());
        before = asked;
        heap.add(served.heapMegabytesAfterCollection());
        command.log("%d requests, %.0f MB left in the heap".formatted(asked, heap.get(period)));
      }
      over.set(true);
      finish(askers);
    } finally {
      askers.shutdownNow();
    }
    report(run, command, millis, failures, perSecond, heap, load);
  }

  private static void finish(ExecutorService clients) throws IOException {
    clients.shutdown();
    try {
      if (!clients.awaitTermination(2, TimeUnit.MINUTES)) {
        throw new IOException("clients do not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static void ask(
      ServedLayers served,
      Questions questions,
      AtomicBoolean over,
      Map<String, ConcurrentLinkedQueue<Double>> millis,
      ConcurrentLinkedQueue<Failure> failures) {
    while (!over.get()) {
      Questions.Question question = questions.next();
      long start = System.nanoTime();
      try {
        HttpResponse<byte[]> answer = served.get(question.address());
        millis
            .computeIfAbsent(question.kind(), kind -> new ConcurrentLinkedQueue<>())
            .add((System.nanoTime() - start) / 1e6);
        if (answer.statusCode() != 200 && answer.statusCode() != 204) {
          failures.add(new Failure(question.address(), "status " + answer.statusCode()));
        }
      } catch (IOException e) {
        failures.add(new Failure(question.address(), e.toString()));
      }
    }
  }

  private void report(
      Run run,
      Command command,
      Map<String, ConcurrentLinkedQueue<Double>> millis,
      ConcurrentLinkedQueue<Failure> failures,
      List<Double> perSecond,
      List<Double> heap,
      double load)
      throws IOException {
    int parcels = run.sizes().small();
    List<Double> all = new ArrayList<>();
    millis.values().forEach(all::addAll);
    Map<String, String> kinds = new LinkedHashMap<>();
    millis.forEach(
        (kind, times) -> {
          Samples samples = new Samples(times);
          kinds.put(
              kind,
              String.format(
                  Locale.ROOT,
                  "%s: %d requests, p50 %.1f ms, p95 %.1f ms",
                  kind,
                  samples.count(),
                  samples.median(),
                  samples.at(0.95)));
        });
    for (String kind : kinds.values()) {
      command.log(kind);
    }
    for (Failure failure : failures) {
      command.log("FAILED " + failure);
    }
    String result = "%,d requests, %d errors".formatted(all.size(), failures.size());
    run.report(
        requests(name), parcels, Figure.TANTU, "requests/s", new Samples(perSecond), result, load);
    Samples times = new Samples(all);
    run.reportMillis(
        p95(name), parcels, Figure.TANTU, new Samples(List.of(times.at(0.95))), result, load);
    run.reportMillis(
        p99(name), parcels, Figure.TANTU, new Samples(List.of(times.at(0.99))), result, load);
    String course = "MB after each minute: " + heap.stream().map("%.0f"::formatted).toList();
    run.report(heap(name), parcels, Figure.TANTU, "MB", new Samples(heap), course, load);
  }
}
