package io.tantu.bench;

import java.io.IOException;

/** The interval of a carbon stock by 10,000 draws, with half a gigabyte of heap. */
final class CarbonPart implements Part {

  static final String WORK = "carbon-draws";

  @Override
  public void measure(Run run) throws IOException {
    int stands = run.sizes().small() / 2;
    for (int count : new int[] {stands / 10, stands, stands * 10}) {
      double load = Run.load();
      Jmh.Outcome outcome =
          Jmh.of(CarbonDrawsBenchmark.class, count, run.log(WORK + "-" + count))
              .java("-Xmx512m")
              .run();
      run.reportMillis(
          WORK, count, Figure.TANTU, outcome.millis(), String.join(" ", outcome.answer()), load);
    }
  }
}
