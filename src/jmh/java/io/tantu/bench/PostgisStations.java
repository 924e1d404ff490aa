package io.tantu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The same stations in a PostGIS database, asked over one connection by one statement. */
final class PostgisStations {

  private static final String DATABASE = "stations";

  private final PostgresCluster cluster;
  private final Place place;

  private PostgisStations(PostgresCluster cluster, Place place) {
    this.cluster = cluster;
    this.place = place;
  }

  /** Loads and indexes them in a database of their own. */
  static PostgisStations load(PostgresCluster cluster, Place place, Stations stations)
      throws IOException {
    PostgisStations loaded = new PostgisStations(cluster, place);
    cluster.psql("postgres", "create database " + DATABASE);
    loaded.cluster.psql(DATABASE, loaded.sql("stations"));
    loaded.copy("given_station", stations.positions());
    loaded.copy("given_place", stations.places());
    loaded.cluster.psql(DATABASE, loaded.sql("stations-ready"));
    return loaded;
  }

  private void copy(String table, List<Stations.Position> positions) throws IOException {
    List<String> lines = new ArrayList<>();
    positions.forEach(at -> lines.add(at.line(lines.size() + 1)));
    Path file = Files.createTempFile("tantu-bench", ".tsv");
    try {
      Files.write(file, lines);
      cluster.psql(DATABASE, "\\copy %s from '%s'".formatted(table, file));
    } finally {
      Files.delete(file);
    }
  }

  /** Place and station, nearest first, as the named file orders them. */
  PsqlAnswer nearest(String sql, int runs) throws IOException {
    String alone = "set max_parallel_workers_per_gather = 0;\n";
    return PsqlAnswer.timed(query -> cluster.psql(DATABASE, alone + query), sql(sql), runs);
  }

  private String sql(String name) throws IOException {
    return Files.readString(place.sql(name));
  }
}
