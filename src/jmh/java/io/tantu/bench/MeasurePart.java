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

  /**
   * PostGIS's answers with edges straight in degrees, as it draws them, and straight on the
   * projected plane, as Tantu does. The second tells whether the two compute the same.
   */
  private record Peer(CountyHectares own, CountyHectares drawn) {

    String compared(CountyHectares ours) {
      return String.format(
          Locale.ROOT,
          "; differs from PostGIS by %.0e on the same boundary lines, %.0e on its own",
          ours.worstDifference(drawn),
          ours.worstDifference(own));
    }
  }

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
    Optional<Peer> peer = peer(run, parcels);
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

  private static void measure(Run run, String work, Jmh jmh, int parcels, Optional<Peer> peer)
      throws IOException {
    double load = Run.load();
    Jmh.Outcome outcome = jmh.run();
    CountyHectares hectares = CountyHectares.read(outcome.answer());
    String compared = peer.map(p -> p.compared(hectares)).orElse("");
    run.reportMillis(
        work, parcels, Figure.TANTU, outcome.millis(), hectares.checksum() + compared, load);
  }

  private static Optional<Peer> peer(Run run, int parcels) throws IOException {
    Optional<PostgisLayers> layers = run.postgis(parcels);
    if (layers.isEmpty()) {
      return Optional.empty();
    }
    double load = Run.load();
    PostgisLayers.Answer answer = layers.get().coverage(PEER_RUNS);
    CountyHectares hectares = CountyHectares.read(answer.lines());
    run.reportMillis(WARM, parcels, "postgis", answer.millis(), hectares.checksum(), load);
    return Optional.of(new Peer(hectares, layers.get().coverageAsDrawn()));
  }
}
