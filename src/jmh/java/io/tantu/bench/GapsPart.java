package io.tantu.bench;

import java.io.IOException;

/** Who of many people is near enough to a charging station, with few stations and with many. */
final class GapsPart implements Part {

  /** Few, as a city has them, and as many as there are demand points. */
  static final int[] STATIONS = {2_000, 100_000};

  static String work(int stations) {
    return "gaps-" + stations;
  }

  static int demand(Sizes sizes) {
    return sizes.large() / 10;
  }

  @Override
  public void measure(Run run) throws IOException {
    int demand = demand(run.sizes());
    for (int stations : STATIONS) {
      double load = Run.load();
      Jmh.Outcome outcome =
          Jmh.of(GapsBenchmark.class, demand, run.log(work(stations)))
              .param("stations", stations)
              .run();
      run.reportMillis(
          work(stations),
          demand,
          Figure.TANTU,
          outcome.millis(),
          Checksum.of(outcome.answer()),
          load);
    }
  }
}
