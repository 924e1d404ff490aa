package io.tantu.bench;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.store.FeatureQuery;
import io.tantu.store.LayerStaging;
import io.tantu.store.LayerVersion;
import io.tantu.store.geopackage.GeoPackageStore;
import io.tantu.store.postgis.PostgisStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Parcels from the GeoPackage into PostGIS, indexed: as a layer version, and by {@code ogr2ogr}.
 */
final class PostgisCopy implements PostgisPart.Work {

  static final String WORK = "postgis-copy";
  static final String PEER = "ogr2ogr";

  private static final int WARM_UPS = 3;
  private static final int RUNS = 7;

  @Override
  public void measure(Run run, PostgresCluster cluster, ImportedLayers layers, int parcels)
      throws IOException {
    Command command = new Command(run.log(WORK));
    double load = Run.load();
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    String result = "";
    for (int i = 0; i < WARM_UPS; i++) {
      ours(layers, cluster.newDatabase("warm_up_" + i), new ArrayList<>());
    }
    for (int i = 0; i < RUNS; i++) {
      result = ours(layers, cluster.newDatabase("copied_" + i), ours);
      if (Command.find(PEER).isPresent()) {
        theirs(layers, cluster.newDatabase("peer_" + i), command, theirs);
      } else {
        Run.missing(PEER, "gdal-bin");
      }
    }
    run.reportMillis(WORK, parcels, Figure.TANTU, new Samples(ours), result, load);
    if (!theirs.isEmpty()) {
      run.reportMillis(WORK, parcels, PEER, new Samples(theirs), "", load);
    }
  }

  private static String ours(ImportedLayers layers, PostgisStoreAt database, List<Double> millis) {
    LayerDefinition layer = layers.catalog().layer(ImportedLayers.PARCELS);
    try (GeoPackageStore from = layers.store();
        PostgisStore to = database.open()) {
      LayerVersion version = from.requireCurrent(layer);
      long start = System.nanoTime();
      LayerVersion copied;
      try (LayerStaging staging = to.stage(layer, "bench");
          Stream<Feature> features = from.features(layer, version, FeatureQuery.all())) {
        features.forEach(staging::add);
        copied = staging.publish(0, "{}");
      }
      millis.add((System.nanoTime() - start) / 1e6);
      return copied.version().equals(version.version())
          ? "same version by content"
          : "ANOTHER VERSION";
    }
  }

  private static void theirs(
      ImportedLayers layers, PostgisStoreAt database, Command command, List<Double> millis)
      throws IOException {
    long start = System.nanoTime();
    command.run(
        PEER,
        "--config",
        "PG_USE_COPY",
        "YES",
        "-f",
        "PostgreSQL",
        "PG:" + database.libpq(),
        layers.data().resolve("tantu.gpkg").toString(),
        ImportedLayers.PARCELS);
    millis.add((System.nanoTime() - start) / 1e6);
  }
}
