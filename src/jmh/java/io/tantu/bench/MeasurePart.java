package io.tantu.bench;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Hectares by county and land class: from memory, and with PostGIS. */
final class MeasurePart implements Part {

  static final String WARM = "measure-warm";
  static final String STREAMED = "measure-2gb";
  static final String COLD = "measure-cold";

  private static final int PEER_RUNS = 3;

  private final boolean large;

  private MeasurePart(boolean large) {
    this.large = large;
  }

  static MeasurePart ofSmall() {
    return new MeasurePart(false);
  }

  /** With little memory and from a cold start as well. */
  static MeasurePart ofLarge() {
    return new MeasurePart(true);
  }

  @Override
  public void measure(Run run) throws IOException {
    int parcels = large ? run.sizes().large() : run.sizes().small();
    new ImportedLayers(run.place(), parcels).ready();
    Optional<CountyHectares> peer = peer(run, parcels);
    measure(run, WARM, jmh(run, WARM, WarmMeasureBenchmark.class, parcels), parcels, peer);
    if (large) {
      Jmh little = jmh(run, STREAMED, WarmMeasureBenchmark.class, parcels).java("-Xmx2g");
      measure(run, STREAMED, little.shortened(), parcels, peer);
      measure(run, COLD, jmh(run, COLD, ColdMeasureBenchmark.class, parcels), parcels, peer);
    }
  }

  private static Jmh jmh(Run run, String work, Class<?> benchmark, int parcels) throws IOException {
    return Jmh.of(benchmark, parcels, run.log(work + "-" + parcels));
  }

  private static void measure(
      Run run, String work, Jmh jmh, int parcels, Optional<CountyHectares> peer)
      throws IOException {
    double load = Run.load();
    Jmh.Outcome outcome = jmh.run();
    CountyHectares hectares = CountyHectares.read(outcome.answer());
    String compared =
        peer.map(
                p -> String.format(Locale.ROOT, "; ≤ %.1e of PostGIS", hectares.worstDifference(p)))
            .orElse("");
    run.reportMillis(
        work, parcels, Figure.TANTU, outcome.millis(), hectares.checksum() + compared, load);
  }

  private static Optional<CountyHectares> peer(Run run, int parcels) throws IOException {
    Optional<PostgisLayers> layers = run.postgis(parcels);
    if (layers.isEmpty()) {
      return Optional.empty();
    }
    double load = Run.load();
    PostgisLayers.Answer answer = layers.get().coverage(PEER_RUNS);
    CountyHectares hectares = CountyHectares.read(answer.lines());
    run.reportMillis(WARM, parcels, "postgis", answer.millis(), hectares.checksum(), load);
    return Optional.of(hectares);
  }
}
