package io.tantu.bench;

import io.tantu.geodesy.QuadTile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The same counties and parcels in a PostGIS database, and the same questions to it. */
final class PostgisLayers {

  private final PostgresCluster cluster;
  private final Place place;
  private final String database;

  private PostgisLayers(PostgresCluster cluster, Place place, String database) {
    this.cluster = cluster;
    this.place = place;
    this.database = database;
  }

  /** Loads, repairs and indexes the layers in a database of their own. */
  static PostgisLayers load(PostgresCluster cluster, Place place, int parcels) throws IOException {
    PostgisLayers layers = new PostgisLayers(cluster, place, "parcels_" + parcels);
    System.err.printf("Loading %,d parcels into PostGIS …%n", parcels);
    cluster.psql("postgres", "create database " + layers.database);
    layers.ask(layers.sql("schema"));
    layers.copy("parcel", new Parcels(place, parcels).tsv());
    CountyLines counties = new CountyLines(new ImportedLayers(place, parcels).ready());
    layers.copy("county", counties.asGiven());
    layers.copy("drawn.county", counties.asDrawn());
    layers.ask(layers.sql("ready"));
    return layers;
  }

  private void copy(String table, List<String> lines) throws IOException {
    Path file = Files.createTempFile("tantu-bench", ".tsv");
    try {
      Files.write(file, lines);
      copy(table, file);
    } finally {
      Files.delete(file);
    }
  }

  private void copy(String table, Path file) throws IOException {
    ask("\\copy %s from '%s' with (null '')".formatted(table, file));
  }

  /** Hectares by county and land class, in the lines of {@link CountyHectares}. */
  PsqlAnswer coverage(int runs) throws IOException {
    return timed(sql("coverage"), runs);
  }

  /** The same once, with the counties' edges drawn as Tantu draws them. */
  CountyHectares coverageAsDrawn() throws IOException {
    String drawn = "set search_path = drawn, public;\n" + sql("coverage");
    return CountyHectares.read(ask(drawn).lines().toList());
  }

  /** Bytes and MD5 of the tile. */
  PsqlAnswer tile(QuadTile address, int runs) throws IOException {
    String where =
        "\\set z %d\n\\set x %d\n\\set y %d\n".formatted(address.z(), address.col(), address.row());
    return timed(where + sql("tile"), runs);
  }

  /**
   * Square metres and metres of each rule on each site, in the lines of {@link JudgedLine}.
   *
   * @param sites id and EWKB in hex, with a tab between
   */
  PsqlAnswer judge(List<String> sites, int runs) throws IOException {
    ask(sql("judge-ready"));
    copy("site", sites);
    List<String> rules = new ArrayList<>();
    for (int i = 0; i < JudgedRules.LAYERS; i++) {
      double metres = JudgedRules.withinMetres(i);
      rules.add(
          sql(metres > 0 ? "judge-near" : "judge-on").formatted(JudgedRules.layer(i), metres));
    }
    String all = String.join("union all\n", rules);
    return timed(
        "select id, rule, round(overlap::numeric), round(metres::numeric) from (%s) all_rules order by id, rule;"
            .formatted(all),
        runs);
  }

  String version() throws IOException {
    String server = "'PostgreSQL ' || split_part(current_setting('server_version'), ' ', 1)";
    return ask("select " + server + " || ', PostGIS ' || postgis_lib_version()").strip();
  }

  private PsqlAnswer timed(String sql, int runs) throws IOException {
    return PsqlAnswer.timed(this::ask, sql, runs);
  }

  private String ask(String sql) throws IOException {
    return cluster.psql(database, sql);
  }

  private String sql(String name) throws IOException {
    return Files.readString(place.sql(name));
  }
}
