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
   * PostGIS's answers with the counties' edges straight in degrees, as it draws them, and straight
   * on the projected plane, as Tantu does.
   */
  private record Peer(CountyHectares asIs, CountyHectares alike) {

    /** Asked alike both must compute the same; the other difference is one of definition. */
    String compared(CountyAnswer ours) {
      return String.format(
          Locale.ROOT,
          "; PostGIS within %.0e asked alike, %.0e as is",
          ours.gross().worstDifference(alike),
          ours.net().worstDifference(asIs));
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
    double load = Run.load();
    Jmh.Outcome outcome = jmh(run, WARM, WarmMeasureBenchmark.class, parcels).run();
    CountyAnswer answer = CountyAnswer.read(outcome.answer());
    String checksum = answer.net().checksum();
    String result = checksum + peer.map(p -> p.compared(answer)).orElse("");
    run.reportMillis(WARM, parcels, Figure.TANTU, outcome.millis(), result, load);
    if (large) {
      streamed(run, parcels, checksum);
      cold(run, parcels, checksum);
    }
  }

  private static void streamed(Run run, int parcels, String warm) throws IOException {
    double load = Run.load();
    Jmh.Outcome outcome =
        jmh(run, STREAMED, WarmMeasureBenchmark.class, parcels).java("-Xmx2g").shortened().run();
    String result = same(warm, CountyAnswer.read(outcome.answer()).net());
    run.reportMillis(STREAMED, parcels, Figure.TANTU, outcome.millis(), result, load);
  }

  private static void cold(Run run, int parcels, String warm) throws IOException {
    double load = Run.load();
    Jmh.Outcome outcome = jmh(run, COLD, ColdMeasureBenchmark.class, parcels).run();
    String result = same(warm, CountyHectares.read(outcome.answer()));
    run.reportMillis(COLD, parcels, Figure.TANTU, outcome.millis(), result, load);
  }

  private static String same(String warm, CountyHectares hectares) {
    String checksum = hectares.checksum();
    return checksum + (checksum.equals(warm) ? ", as warm" : ", NOT AS WARM");
  }

  private static Jmh jmh(Run run, String work, Class<?> benchmark, int parcels) throws IOException {
    return Jmh.of(benchmark, parcels, run.log(work + "-" + parcels));
  }

  private static Optional<Peer> peer(Run run, int parcels) throws IOException {
    Optional<PostgisLayers> layers = run.postgis(parcels);
    if (layers.isEmpty()) {
      return Optional.empty();
    }
    double load = Run.load();
    PsqlAnswer answer = layers.get().coverage(PEER_RUNS);
    CountyHectares hectares = CountyHectares.read(answer.lines());
    run.reportMillis(WARM, parcels, "postgis", answer.millis(), hectares.checksum(), load);
    return Optional.of(new Peer(hectares, layers.get().coverageAsDrawn()));
  }
}
