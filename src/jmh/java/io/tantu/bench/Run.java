package io.tantu.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One run of the benchmarks: its sizes, its results and the servers that it starts when they are
 * first needed. Closing it ends them. For one thread.
 */
final class Run implements AutoCloseable {

  private final Place place;
  private final Sizes sizes;
  private final Results results;
  private final Map<Integer, PostgisLayers> loaded = new HashMap<>();
  private Optional<PostgresCluster> cluster;

  Run(Place place, Sizes sizes, Results results) {
    this.place = place;
    this.sizes = sizes;
    this.results = results;
  }

  Place place() {
    return place;
  }

  Sizes sizes() {
    return sizes;
  }

  Results results() {
    return results;
  }

  /** A new log of the run. */
  Path log(String name) throws IOException {
    Path log = results.folder().resolve(name + ".log");
    Files.deleteIfExists(log);
    return log;
  }

  /** The layers in PostGIS, loaded once; empty, and said loudly, where there is no PostgreSQL. */
  Optional<PostgisLayers> postgis(int parcels) throws IOException {
    if (cluster().isPresent() && !loaded.containsKey(parcels)) {
      loaded.put(parcels, PostgisLayers.load(cluster.get(), place, parcels));
      Machine.tell(results.folder(), "PostgreSQL", loaded.get(parcels).version());
    }
    return Optional.ofNullable(loaded.get(parcels));
  }

  /** The server, started once; empty, and said loudly, where there is no PostgreSQL. */
  Optional<PostgresCluster> cluster() throws IOException {
    if (cluster == null) {
      String pages = PostgresCluster.hugePages() ? "huge" : "usual";
      Machine.tell(results.folder(), "PostgreSQL's buffers in pages", pages);
      cluster = PostgresCluster.start(log("postgis"));
      if (cluster.isEmpty()) {
        missing("PostgreSQL with PostGIS", "postgresql-15-postgis-3");
      }
    }
    return cluster;
  }

  static void missing(String peer, String debianPackage) {
    System.err.printf(
        "%n!!! %s is MISSING: nothing is compared with it. Install %s.%n%n", peer, debianPackage);
  }

  /** The load that a part begins under. */
  static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  /** Keeps a figure and prints it. */
  void report(
      String work, int parcels, String by, String unit, Samples samples, String result, double load)
      throws IOException {
    Figure figure =
        new Figure(
            work,
            parcels,
            by,
            unit,
            samples.median(),
            samples.least(),
            samples.greatest(),
            samples.count(),
            result,
            load,
            Instant.now().truncatedTo(ChronoUnit.SECONDS));
    results.add(figure);
    System.err.println(figure.line());
  }

  void reportMillis(
      String work, int parcels, String by, Samples samples, String result, double load)
      throws IOException {
    report(work, parcels, by, "ms", samples, result, load);
  }

  @Override
  public void close() throws IOException {
    if (cluster != null && cluster.isPresent()) {
      cluster.get().close();
    }
    cluster = Optional.empty();
  }
}
