package io.tantu.bench;

import java.io.IOException;

/** The warm question of {@link MeasurePart} to layers that are kept in PostGIS. */
final class PostgisMeasure implements PostgisPart.Work {

  static final String WORK = "postgis-measure";

  /** The same question to the same layers in the GeoPackage, measured in the same run. */
  static final String EMBEDDED = "geopackage";

  @Override
  public void measure(Run run, PostgresCluster cluster, ImportedLayers layers, int parcels)
      throws IOException {
    PostgisStoreAt database = cluster.newDatabase("measured");
    layers.copyInto(database);
    double load = Run.load();
    Jmh.Outcome embedded = Jmh.of(WarmMeasureBenchmark.class, parcels, run.log(WORK + "-0")).run();
    Jmh.Outcome served =
        Jmh.of(WarmMeasureBenchmark.class, parcels, run.log(WORK)).java(database.argument()).run();
    String same =
        served.answer().equals(embedded.answer()) ? "same to the last digit" : "OTHER FIGURES";
    run.reportMillis(WORK, parcels, EMBEDDED, embedded.millis(), "", load);
    run.reportMillis(WORK, parcels, Figure.TANTU, served.millis(), same, load);
  }
}
