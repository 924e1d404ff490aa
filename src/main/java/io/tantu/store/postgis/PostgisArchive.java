package io.tantu.store.postgis;

import io.tantu.catalog.AttributeType;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.store.Edit;
import io.tantu.store.ImportRecord;
import io.tantu.store.LayerVersion;
import io.tantu.store.StoreArchive;
import io.tantu.store.StoreProblems;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All that is in the database. */
record PostgisArchive(Database database, KnownVersions versions) implements StoreArchive {

  @Override
  public Set<String> layerIds() {
    return database.read(
        c -> {
          try (PreparedStatement select =
              c.prepareStatement(
                  "SELECT layer_id FROM tantu.layer_version UNION SELECT layer_id FROM tantu.import_journal")) {
            ResultSet row = select.executeQuery();
            Set<String> ids = new TreeSet<>();
            while (row.next()) {
              ids.add(row.getString(1));
            }
            return ids;
          }
        });
  }

  @Override
  public LayerDefinition asMade(LayerDefinition layer, String version) {
    String attributes =
        database
            .read(c -> VersionTable.attributes(c, layer.id(), version))
            .orElseThrow(() -> StoreProblems.unknownVersion(layer.id(), version));
    Map<String, AttributeType> types = new LinkedHashMap<>();
    StoredColumns.parsed(attributes)
        .forEach(
            (name, type) -> types.put(name, AttributeType.valueOf(type.toUpperCase(Locale.ROOT))));
    return layer.withAttributes(types);
  }

  @Override
  public void restore(
      LayerDefinition asMade, LayerVersion version, Edit edit, Stream<Feature> features) {
    FeatureTable.requireNames(asMade);
    try (ImportLock lock = ImportLock.acquire(database, asMade.id())) {
      Database.inTransaction(
          lock.connection(),
          c -> {
            FeatureTable table = new FeatureTable(asMade, asMade.id() + "#" + version.version());
            table.create(c);
            fill(c, table, features.iterator());
            table.index(c);
            FeatureTable sealed = table.seal(c, version.version());
            sealed.comment(c, "TABLE", sealed.qualified(), version.source());
            VersionTable.insert(c, version, StoredColumns.described(asMade));
            if (edit != null) {
              EditTable.insert(c, asMade.id(), version.version(), edit);
            }
            return null;
          });
    } catch (SQLException e) {
      throw database.problem(e);
    }
  }

  private static void fill(Connection c, FeatureTable table, Iterator<Feature> features)
      throws SQLException {
    try (FeatureWriter rows = new FeatureWriter(c, table, table.startsMulti())) {
      while (features.hasNext()) {
        rows.add(features.next());
      }
      rows.finish();
    }
  }

  @Override
  public void discard(LayerDefinition asMade, String version) {
    database.write(
        c -> {
          FeatureTable.of(asMade, version).drop(c);
          for (String bookkeeping : List.of("tantu.layer_version", "tantu.layer_edit")) {
            Database.update(
                c,
                "DELETE FROM " + bookkeeping + " WHERE layer_id = ? AND version = ?",
                asMade.id(),
                version);
          }
          return null;
        });
  }

  @Override
  public void restoreCurrent(LayerDefinition asMade, String version) {
    database.write(
        c -> {
          CurrentVersion.takeTurn(c, asMade.id());
          return CurrentVersion.switchTo(c, asMade, version);
        });
    versions.forget();
  }

  @Override
  public void restoreJournal(List<ImportRecord> oldestFirst) {
    database.write(
        c -> {
          for (ImportRecord line : oldestFirst) {
            Database.update(
                c,
                "INSERT INTO tantu.import_journal (layer_id, source, started_at, finished_at, status, version, report) VALUES (?, ?, ?, ?, ?, ?, ?)",
                line.layerId(),
                line.source(),
                line.startedAt().toString(),
                line.finishedAt() == null ? null : line.finishedAt().toString(),
                line.status(),
                line.version(),
                line.reportJson());
          }
          return null;
        });
  }
}
