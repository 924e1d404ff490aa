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
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Sixteen clients for five minutes, each asking one thing after the other: maps and tiles that are
 * in no cache, pages of features, what is at a place, legends and capabilities. What is left in the
 * heap after a full collection is noted every minute; nothing may end in an error.
 */
final class LoadPart implements Part {

  static final String REQUESTS = "load-requests";
  static final String P95 = "load-p95";
  static final String HEAP = "load-heap";

  private static final int CLIENTS = 16;

  private record Failure(URI address, String what) {}

  @Override
  public void measure(Run run) throws IOException {
    int parcels = run.sizes().small();
    ImportedLayers layers = new ImportedLayers(run.place(), parcels).ready();
    Path log = run.log(REQUESTS);
    Command command = new Command(log);
    double load = Run.load();
    Map<String, ConcurrentLinkedQueue<Double>> millis = new ConcurrentHashMap<>();
    ConcurrentLinkedQueue<Failure> failures = new ConcurrentLinkedQueue<>();
    AtomicBoolean over = new AtomicBoolean();
    List<Double> perSecond = new ArrayList<>();
    List<Double> heap = new ArrayList<>();
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try (ServedLayers served = ServedLayers.start(run.place(), layers, log)) {
      for (int client = 0; client < CLIENTS; client++) {
        Questions questions = new Questions(served, new Random(client));
        clients.execute(() -> ask(served, questions, over, millis, failures));
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
      finish(clients);
    } finally {
      clients.shutdownNow();
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

  private static void report(
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
    run.report(REQUESTS, parcels, Figure.TANTU, "requests/s", new Samples(perSecond), result, load);
    run.reportMillis(
        P95, parcels, Figure.TANTU, new Samples(List.of(new Samples(all).at(0.95))), result, load);
    String course = "MB after each minute: " + heap.stream().map("%.0f"::formatted).toList();
    run.report(HEAP, parcels, Figure.TANTU, "MB", new Samples(heap), course, load);
  }
}
