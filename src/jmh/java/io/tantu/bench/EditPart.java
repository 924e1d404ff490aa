package io.tantu.bench;

import java.io.IOException;

/** One parcel gets another shape; how long until the counties' figures are right again. */
final class EditPart implements Part {

  static final String WORK = "edit";

  @Override
  public void measure(Run run) throws IOException {
    int parcels = run.sizes().small();
    new ImportedLayers(run.place(), parcels).ready();
    double load = Run.load();
    Jmh.Outcome outcome = Jmh.of(EditBenchmark.class, parcels, run.log(WORK)).run();
    String result = String.join(" ", outcome.answer());
    run.reportMillis(WORK, parcels, Figure.TANTU, outcome.millis(), result, load);
  }
}
