package io.tantu.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A collection read from its first page to its last over HTTP, a thousand features a page. */
final class FeaturesPart implements Part {

  static final String PAGE = "features-page";
  static final String PAGE_P95 = "features-page-p95";

  private static final String FIRST = "ogc/collections/%s/items?limit=1000";
  private static final int WARM_UPS = 1;
  private static final int ROUNDS = 5;

  @Override
  public void measure(Run run) throws IOException {
    int parcels = run.sizes().small();
    ImportedLayers layers = new ImportedLayers(run.place(), parcels).ready();
    Path log = run.log(PAGE);
    Command command = new Command(log);
    double load = Run.load();
    List<Double> medians = new ArrayList<>();
    List<Double> p95s = new ArrayList<>();
    String read = "";
    try (ServedLayers served = ServedLayers.start(run.place(), layers, log)) {
      for (int i = 0; i < WARM_UPS + ROUNDS; i++) {
        List<Double> millis = new ArrayList<>();
        read = walk(served, millis);
        if (i >= WARM_UPS) {
          medians.add(new Samples(millis).median());
          p95s.add(new Samples(millis).at(0.95));
        }
        command.log("%s: %s".formatted(read, new Samples(millis)));
      }
    }
    run.reportMillis(PAGE, parcels, Figure.TANTU, new Samples(medians), read, load);
    run.reportMillis(PAGE_P95, parcels, Figure.TANTU, new Samples(p95s), read, load);
  }

  /** Follows the links to the next page; what came, as a sentence with its checksum. */
  private static String walk(ServedLayers served, List<Double> millis) throws IOException {
    CRC32 checksum = new CRC32();
    long features = 0;
    URI page = served.address(FIRST.formatted(ImportedLayers.PARCELS));
    while (page != null) {
      long start = System.nanoTime();
      HttpResponse<byte[]> answer = served.get(page);
      millis.add((System.nanoTime() - start) / 1e6);
      if (answer.statusCode() != 200) {
        throw new IOException(page + " answered " + answer.statusCode());
      }
      JsonNode json =
          JsonMapper.shared().readTree(new String(answer.body(), StandardCharsets.UTF_8));
      features += json.get("features").size();
      checksum.update(json.get("features").toString().getBytes(StandardCharsets.UTF_8));
      page = next(json);
    }
    return "%,d features in %d pages, %08x".formatted(features, millis.size(), checksum.getValue());
  }

  private static URI next(JsonNode page) {
    for (JsonNode link : page.get("links")) {
      if (link.get("rel").asString().equals("next")) {
        return URI.create(link.get("href").asString());
      }
    }
    return null;
  }
}
