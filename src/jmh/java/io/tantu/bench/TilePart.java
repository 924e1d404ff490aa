package io.tantu.bench;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A tile that is in no cache, near and far, and {@code ST_AsMVT} for the same address. */
final class TilePart implements Part {

  static final String NEAR = "tile-z12";
  static final String FAR = "tile-z9";

  private static final int PEER_RUNS = 5;

  @Override
  public void measure(Run run) throws IOException {
    int parcels = run.sizes().small();
    new ImportedLayers(run.place(), parcels).ready();
    for (int zoom : List.of(12, 9)) {
      String work = "tile-z" + zoom;
      Optional<PostgisLayers> layers = run.postgis(parcels);
      if (layers.isPresent()) {
        double load = Run.load();
        PsqlAnswer answer = layers.get().tile(TileAddress.inTheCity(zoom), PEER_RUNS);
        String bytes = answer.lines().get(0).split("\t")[0];
        run.reportMillis(work, parcels, "postgis", answer.millis(), bytes + " bytes", load);
      }
      double load = Run.load();
      Jmh.Outcome outcome =
          Jmh.of(TileBenchmark.class, parcels, run.log(work)).param("zoom", zoom).run();
      String bytes = outcome.answer().get(0);
      run.reportMillis(work, parcels, Figure.TANTU, outcome.millis(), bytes + " bytes", load);
    }
  }
}
