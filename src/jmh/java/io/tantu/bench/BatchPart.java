package io.tantu.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A file of many sites judged on the layers that ship, over HTTP, each run other sites. */
final class BatchPart implements Part {

  static final String WORK = "batch";
  static final int SITES = 10_000;

  private static final int RUNS = 3;
  private static final int CORNERS = 40;

  @Override
  public void measure(Run run) throws IOException {
    double load = Run.load();
    Path log = run.log(WORK);
    Path data = Scratch.folder("batch");
    List<Double> seconds = new ArrayList<>();
    String counts = "";
    try (ServedLayers served =
        ServedLayers.start(run.place(), run.place().home().resolve("layers"), data, log)) {
      URI address = served.address("api/v1/assessments/batch?subject=pv-array&asOf=2026-06-01");
      for (int i = 0; i < RUNS; i++) {
        String sites = sites(i);
        long started = System.nanoTime();
        byte[] answer = served.post(address, "application/geo+json", sites);
        seconds.add((System.nanoTime() - started) / 1e9);
        counts =
            new String(answer, StandardCharsets.UTF_8)
                .replaceAll("(?s)^.*?\"counts\":\\{(.*?)\\}.*$", "$1")
                .replace("\"", "");
      }
    } finally {
      Scratch.delete(data);
    }
    run.report(WORK, SITES, Figure.TANTU, "s", new Samples(seconds), counts, load);
  }

  private static String sites(int seed) {
    Random random = new Random(seed);
    StringBuilder all = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
    for (int i = 0; i < SITES; i++) {
      all.append(i == 0 ? "" : ",").append(site(random, i));
    }
    return all.append("]}").toString();
  }

  private static String site(Random random, int number) {
    double lon = 106 + 0.5 * random.nextDouble();
    double lat = 38 + 0.5 * random.nextDouble();
    double radius = 0.001 + 0.005 * random.nextDouble();
    StringBuilder ring = new StringBuilder();
    String first = "";
    for (int corner = 0; corner < CORNERS; corner++) {
      double angle = 2 * Math.PI * corner / CORNERS;
      double from = radius * (0.7 + 0.3 * random.nextDouble());
      String at =
          String.format(
              Locale.ROOT,
              "[%.7f,%.7f]",
              lon + from * Math.cos(angle),
              lat + from * Math.sin(angle));
      first = corner == 0 ? at : first;
      ring.append(at).append(',');
    }
    return "{\"type\":\"Feature\",\"properties\":{\"name\":\"%d\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[%s%s]]}}"
        .formatted(number, ring, first);
  }
}
