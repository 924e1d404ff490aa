package io.tantu.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** One parcel drawn into a layer of many, over HTTP, until the counties' figures are back. */
final class ScenarioPart implements Part {

  static final String WORK = "scenario";

  private static final long SEED = 11;
  private static final int WARM_UPS = 40;
  private static final int PREVIEWS = 60;
  private static final double DEGREES = 0.004;

  private static final String CHANGE =
      """
      {"name": "bench", "changes": [{"layer": "parcel", "put": {"type": "FeatureCollection",
       "features": [{"type": "Feature", "id": %1$d, "properties": {"parcelId": %2$d, "landClass": "0301"},
       "geometry": {"type": "Polygon", "coordinates":
       [[[%3$.6f, %4$.6f], [%5$.6f, %4$.6f], [%5$.6f, %6$.6f], [%3$.6f, %6$.6f], [%3$.6f, %4$.6f]]]}}]}}]}
      """;

  @Override
  public void measure(Run run) throws IOException {
    int parcels = run.sizes().small();
    ImportedLayers layers = new ImportedLayers(run.place(), parcels).ready();
    double load = Run.load();
    Path log = run.log(WORK);
    Random random = new Random(SEED);
    List<Double> millis = new ArrayList<>();
    String figures = "";
    try (ServedLayers served = ServedLayers.start(run.place(), layers, log)) {
      URI address = served.address("api/v1/scenarios/preview");
      for (int i = 0; i < WARM_UPS + PREVIEWS; i++) {
        String change = change(random, parcels);
        long started = System.nanoTime();
        byte[] answer = served.post(address, "application/json", change);
        if (i >= WARM_UPS) {
          millis.add((System.nanoTime() - started) / 1e6);
        }
        figures = new String(answer, StandardCharsets.UTF_8);
      }
    }
    run.reportMillis(
        WORK,
        parcels,
        Figure.TANTU,
        new Samples(millis),
        Checksum.of(List.of(figures.replaceAll("\"name\":\"bench\".*?\"indicators\"", ""))),
        load);
  }

  private static String change(Random random, int parcels) {
    double lon = 106 + 0.6 * random.nextDouble();
    double lat = 38 + 0.5 * random.nextDouble();
    int id = 1 + random.nextInt(parcels);
    return String.format(Locale.ROOT, CHANGE, id, id - 1, lon, lat, lon + DEGREES, lat + DEGREES);
  }
}
