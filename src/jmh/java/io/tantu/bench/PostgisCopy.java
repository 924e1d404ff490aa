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
 * Each time into a database of its own, which is dropped at once: were they kept, the system would
 * look for more memory to hold their files in each time, and that would be measured.
 */
final class PostgisCopy implements PostgisPart.Work {

  static final String WORK = "postgis-copy";
  static final String PEER = "ogr2ogr";

  private static final String DATABASE = "copied";

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
      ours(layers, cluster, new ArrayList<>());
    }
    for (int i = 0; i < RUNS; i++) {
      result = ours(layers, cluster, ours);
      if (Command.find(PEER).isPresent()) {
        theirs(layers, cluster, command, theirs);
      } else {
        Run.missing(PEER, "gdal-bin");
      }
    }
    run.reportMillis(WORK, parcels, Figure.TANTU, new Samples(ours), result, load);
    if (!theirs.isEmpty()) {
      run.reportMillis(WORK, parcels, PEER, new Samples(theirs), "", load);
    }
  }

  private static String ours(ImportedLayers layers, PostgresCluster cluster, List<Double> millis)
      throws IOException {
    LayerDefinition layer = layers.catalog().layer(ImportedLayers.PARCELS);
    LayerVersion version;
    LayerVersion copied;
    try (GeoPackageStore from = layers.store();
        PostgisStore to = cluster.newDatabase(DATABASE).open()) {
      version = from.requireCurrent(layer);
      long start = System.nanoTime();
      try (LayerStaging staging = to.stage(layer, "bench");
          Stream<Feature> features = from.features(layer, version, FeatureQuery.all())) {
        features.forEach(staging::add);
        copied = staging.publish(0, "{}");
      }
      millis.add((System.nanoTime() - start) / 1e6);
    }
    cluster.dropDatabase(DATABASE);
    return copied.version().equals(version.version())
        ? "same version by content"
        : "ANOTHER VERSION";
  }

  private static void theirs(
      ImportedLayers layers, PostgresCluster cluster, Command command, List<Double> millis)
      throws IOException {
    PostgisStoreAt database = cluster.newDatabase(DATABASE);
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
    cluster.dropDatabase(DATABASE);
  }
}
