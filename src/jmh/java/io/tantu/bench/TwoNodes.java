package io.tantu.bench;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.store.FeatureChanges;
import io.tantu.store.LayerVersion;
import io.tantu.store.postgis.PostgisStore;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * One node publishes a version of a layer in PostGIS; another serves it over HTTP. How long until
 * its tiles are the new ones, and how long until its county figures are.
 */
final class TwoNodes implements PostgisPart.Work {

  static final String TILES = "two-nodes-tiles";
  static final String FIGURES = "two-nodes-figures";

  private static final int ROUNDS = 10;

  @Override
  public void measure(Run run, PostgresCluster cluster, ImportedLayers layers, int parcels)
      throws IOException {
    PostgisStoreAt database = cluster.newDatabase("nodes");
    layers.copyInto(database);
    LayerDefinition layer = layers.catalog().layer(ImportedLayers.PARCELS);
    List<Double> tiles = new ArrayList<>();
    List<Double> figures = new ArrayList<>();
    double load = Run.load();
    try (PostgisStore node = database.open();
        ServedLayers other =
            ServedLayers.start(run.place(), layers, database.environment(), run.log(TILES))) {
      URI tileset = other.address("ogc/collections/%s/tiles/WebMercatorQuad".formatted(layer.id()));
      URI coverage = other.address("api/v1/coverage/land?by=county");
      other.get(coverage);
      for (int round = 0; round < ROUNDS; round++) {
        String version = edit(node, layer, round + 1);
        long start = System.nanoTime();
        tiles.add(until(other, tileset, start, body -> body.contains(version)));
        figures.add(until(other, coverage, start, body -> body.contains(version)));
      }
    }
    String result = "%d edits of one of the parcels".formatted(ROUNDS);
    run.reportMillis(TILES, parcels, Figure.TANTU, new Samples(tiles), result, load);
    run.reportMillis(FIGURES, parcels, Figure.TANTU, new Samples(figures), result, load);
  }

  /** Gives the parcel's attributes and outline to it again under a new version. */
  private static String edit(PostgisStore node, LayerDefinition layer, long id) {
    LayerVersion base = node.requireCurrent(layer);
    Feature parcel = node.feature(layer, base, id).orElseThrow();
    return node.publish(
            layer,
            new FeatureChanges(base, List.of(parcel), List.of(), new TreeSet<>(), "bench", 0),
            "{}")
        .version();
  }

  private static double until(ServedLayers served, URI address, long start, Predicate<String> isNew)
      throws IOException {
    while (!isNew.test(new String(served.get(address).body(), StandardCharsets.UTF_8))) {
      Pause.millis(1);
    }
    return (System.nanoTime() - start) / 1e6;
  }
}
