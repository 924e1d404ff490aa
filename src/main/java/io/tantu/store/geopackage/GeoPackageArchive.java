package io.tantu.store.geopackage;

import io.tantu.catalog.AttributeType;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.store.Edit;
import io.tantu.store.FolderLock;
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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All that is in the file. */
record GeoPackageArchive(Connections connections, Supplier<FolderLock> importLock)
    implements StoreArchive {

  private static final int BATCH = 1_000;

  @Override
  public Set<String> layerIds() {
    return connections.read(
        c -> {
          try (PreparedStatement select =
              c.prepareStatement(
                  "SELECT layer_id FROM tantu_layer_version UNION SELECT layer_id FROM tantu_import")) {
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
    return connections.read(
        c -> {
          Map<String, AttributeType> types = new LinkedHashMap<>();
          for (FeatureTable.Column column : table(c, layer, version).storedAttributeColumns(c)) {
            types.put(column.name(), FeatureTable.attributeType(column.type()));
          }
          return layer.withAttributes(types);
        });
  }

  private static FeatureTable table(Connection c, LayerDefinition layer, String version)
      throws SQLException {
    return new FeatureTable(
        layer,
        VersionTable.tableName(c, layer.id(), version)
            .orElseThrow(() -> StoreProblems.unknownVersion(layer.id(), version)));
  }

  @Override
  public void restore(
      LayerDefinition asMade, LayerVersion version, Edit edit, Stream<Feature> features) {
    try (FolderLock lock = importLock.get()) {
      connections.write(
          c -> {
            FeatureTable table = new FeatureTable(asMade, asMade.id() + "@" + version.version());
            table.create(c);
            fill(c, table, features.iterator());
            table.seal(c, version.version());
            VersionTable.insert(c, version.kept(), table.name());
            if (edit != null) {
              EditTable.insert(c, asMade.id(), version.version(), edit);
            }
            return null;
          });
      connections.checkpoint();
    }
  }

  private static void fill(Connection c, FeatureTable table, Iterator<Feature> features)
      throws SQLException {
    PackedIndex index = new PackedIndex();
    while (features.hasNext()) {
      try (FeatureWriter rows = new FeatureWriter(c, table)) {
        for (int i = 0; i < BATCH && features.hasNext(); i++) {
          Feature feature = features.next();
          index.add(feature.id(), feature.geometry().getEnvelopeInternal());
          rows.add(feature);
        }
      }
    }
    index.writeTo(c, table.rtree());
  }

  @Override
  public void discard(LayerDefinition asMade, String version) {
    connections.write(
        c -> {
          FeatureTable.drop(c, table(c, asMade, version).name());
          for (String bookkeeping : List.of("tantu_layer_version", "tantu_edit")) {
            FeatureTable.update(
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
    connections.write(c -> CurrentVersion.switchTo(c, asMade, version));
  }

  @Override
  public void restoreJournal(List<ImportRecord> oldestFirst) {
    connections.write(
        c -> {
          for (ImportRecord line : oldestFirst) {
            FeatureTable.update(
                c,
                "INSERT INTO tantu_import (layer_id, source, started_at, finished_at, status, version, report) VALUES (?, ?, ?, ?, ?, ?, ?)",
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
