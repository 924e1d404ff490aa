package io.tantu.bench;

import java.io.IOException;

/** The warm measure at five sizes, and their plot. */
final class ScalingPart implements Part {

  static final String WORK = "scaling";
  static final String PLOT = "scaling.svg";

  @Override
  public void measure(Run run) throws IOException {
    for (int parcels : run.sizes().growing()) {
      new ImportedLayers(run.place(), parcels).ready();
      double load = Run.load();
      Jmh.Outcome outcome =
          Jmh.of(WarmMeasureBenchmark.class, parcels, run.log(WORK + "-" + parcels))
              .shortened()
              .run();
      String checksum = CountyAnswer.read(outcome.answer()).net().checksum();
      run.reportMillis(WORK, parcels, Figure.TANTU, outcome.millis(), checksum, load);
    }
    ScalingPlot.of(run.results().bySize(WORK)).write(run.results().folder().resolve(PLOT));
  }
}
