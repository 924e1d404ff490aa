package io.tantu.bench;

import java.io.IOException;

/** The land that twenty siting rules leave of the whole city. */
final class LandPart implements Part {

  static final String WORK = "land";

  @Override
  public void measure(Run run) throws IOException {
    int parcels = run.sizes().small();
    double load = Run.load();
    Jmh.Outcome outcome = Jmh.of(LandBenchmark.class, parcels, run.log(WORK)).run();
    run.reportMillis(
        WORK, parcels, Figure.TANTU, outcome.millis(), Checksum.of(outcome.answer()), load);
  }
}
