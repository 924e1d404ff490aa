package io.tantu.store.geopackage;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.Provenance;
import io.tantu.problem.ProblemException;
import io.tantu.store.Edit;
import io.tantu.store.FeatureChanges;
import io.tantu.store.FeatureQuery;
import io.tantu.store.FeatureSelection;
import io.tantu.store.FolderLock;
import io.tantu.store.ImportRecord;
import io.tantu.store.LayerStaging;
import io.tantu.store.LayerVersion;
import io.tantu.store.MeasurementStore;
import io.tantu.store.OpenStore;
import io.tantu.store.ShippedData;
import io.tantu.store.StoreArchive;
import io.tantu.store.StoreProblems;
import io.tantu.store.sql.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded store on one GeoPackage file, {@code tantu.gpkg} in the data folder. */
public final class GeoPackageStore implements OpenStore {

  /** EPSG:4490, CGCS2000 longitude/latitude. */
  static final int SRS = 4490;

  private static final Logger LOG = LoggerFactory.getLogger(GeoPackageStore.class);

  private static final String IMPORT_LOCK = "import";

  private final Path folder;
  private final Connections connections;
  private final KnownVersions versions;
  private final DeclaredColumns columns = new DeclaredColumns();

  private GeoPackageStore(Path folder, Connections connections) {
    this.folder = folder;
    this.connections = connections;
    this.versions = new KnownVersions(connections);
  }

  /**
   * Opens the store of the data folder, making both when they are missing, and clears away what a
   * killed import has left.
   *
   * @throws ProblemException {@code data-not-writable}, {@code store-damaged}
   */
  public static GeoPackageStore open(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw ProblemException.unavailable(
              "data-not-writable",
              "The data folder %s cannot be made. Give this user write access, or pass another one with --data DIR."
                  .formatted(folder))
          .causedBy(e);
    }
    GeoPackageStore store =
        new GeoPackageStore(folder, new Connections(folder.resolve("tantu.gpkg")));
    try {
      store.prepare();
      return store;
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private void prepare() {
    connections.write(
        c -> {
          GeoPackageSchema.create(c);
          return null;
        });
    if (connections.read(ImportJournal::hasUnfinished)) {
      FolderLock.tryAcquire(folder, IMPORT_LOCK).ifPresent(this::healAndFree);
    }
    connections.checkpoint();
  }

  /** On a full disk what was left stays until a later start; it hinders no reader. */
  private void healAndFree(FolderLock lock) {
    try (lock) {
      heal();
    } catch (ProblemException e) {
      if (!e.code().equals(Connections.DISK_FULL)) {
        throw e;
      }
      LOG.warn("An unfinished import could not be cleared away: {}", e.getMessage());
    }
  }

  /** Only while holding the import lock. */
  private void heal() {
    connections.write(
        c -> {
          ImportJournal.heal(c);
          return null;
        });
  }

  @Override
  public MeasurementStore measurements() {
    return new GeoPackageMeasurements(connections);
  }

  @Override
  public StoreArchive archive() {
    return new GeoPackageArchive(connections, this::lockForImport);
  }

  @Override
  public Optional<LayerVersion> current(String layerId) {
    return versions.current(layerId);
  }

  @Override
  public List<LayerVersion> history(String layerId) {
    return connections.read(c -> VersionTable.history(c, layerId));
  }

  @Override
  public Optional<LayerVersion> version(String layerId, String version) {
    return connections.read(c -> VersionTable.find(c, layerId, version));
  }

  @Override
  public Stream<Feature> features(LayerDefinition layer, LayerVersion version, FeatureQuery query) {
    return stream(layer, version, (c, table) -> new FeatureReader(c, table, query));
  }

  @Override
  public Stream<Feature> features(LayerDefinition layer, LayerVersion version, List<Long> ids) {
    return stream(layer, version, (c, table) -> new FeatureReader(c, table, ids));
  }

  private interface Reading {
    FeatureReader of(Connection connection, FeatureTable table) throws SQLException;
  }

  private Stream<Feature> stream(LayerDefinition layer, LayerVersion version, Reading reading) {
    Connection connection = connections.borrowReader();
    try {
      FeatureReader reader = reading.of(connection, table(connection, layer, version.version()));
      return StreamSupport.stream(reader, false).onClose(() -> close(reader, connection));
    } catch (SQLException e) {
      connections.giveBack(connection);
      throw Connections.problem(e);
    } catch (RuntimeException e) {
      connections.giveBack(connection);
      throw e;
    }
  }

  private void close(FeatureReader reader, Connection connection) {
    try {
      reader.close();
    } catch (SQLException e) {
      throw Connections.problem(e);
    } finally {
      connections.giveBack(connection);
    }
  }

  @Override
  public Optional<Feature> feature(LayerDefinition layer, LayerVersion version, long id) {
    try (Stream<Feature> one = features(layer, version, new FeatureQuery(null, id - 1, 1))) {
      return one.filter(feature -> feature.id() == id).findFirst();
    }
  }

  @Override
  public long count(LayerDefinition layer, LayerVersion version, FeatureQuery query) {
    return connections.read(
        c -> {
          String sql = table(c, layer, version.version()).countSql(query.bounds() != null);
          try (PreparedStatement select = c.prepareStatement(sql)) {
            FeatureReader.bind(select, query);
            ResultSet row = select.executeQuery();
            row.next();
            return row.getLong(1);
          }
        });
  }

  @Override
  public List<Long> ids(LayerDefinition layer, LayerVersion version, FeatureSelection selection) {
    return connections.read(
        c -> {
          FeatureTable table = table(c, layer, version.version());
          return Rows.list(new SelectionSql(table, selection).ids(c), row -> row.getLong(1));
        });
  }

  @Override
  public long count(LayerDefinition layer, LayerVersion version, FeatureSelection selection) {
    return connections.read(
        c -> {
          FeatureTable table = table(c, layer, version.version());
          FeatureSelection whole = selection.from(null, Integer.MAX_VALUE);
          try (PreparedStatement select = new SelectionSql(table, whole).count(c)) {
            return select.executeQuery().getLong(1);
          }
        });
  }

  @Override
  public LayerStaging stage(LayerDefinition layer, String source, Provenance provenance) {
    FolderLock lock = lockForImport();
    try {
      heal();
      return new GeoPackageStaging(connections, lock, layer, source, provenance);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  @Override
  public LayerVersion publish(LayerDefinition layer, FeatureChanges changes, String reportJson) {
    try (FolderLock lock = lockForImport()) {
      heal();
      requireCurrent(layer, changes.base());
      return new GeoPackageEdit(connections, layer, changes).publish(reportJson);
    }
  }

  @Override
  public Optional<Edit> edit(LayerDefinition layer, LayerVersion version) {
    return connections.read(c -> EditTable.find(c, layer.id(), version.version()));
  }

  private FolderLock lockForImport() {
    return FolderLock.tryAcquire(folder, IMPORT_LOCK)
        .orElseThrow(() -> StoreProblems.importRunning("this data folder"));
  }

  private void requireCurrent(LayerDefinition layer, LayerVersion wanted) {
    connections.read(
        c -> {
          GeoPackageEdit.requireCurrent(c, wanted);
          return table(c, layer, wanted.version());
        });
  }

  @Override
  public LayerVersion rollback(LayerDefinition layer, String version) {
    return connections.write(
        c -> {
          if (VersionTable.find(c, layer.id(), version).isEmpty()) {
            throw StoreProblems.unknownVersion(
                layer.id(), version, VersionTable.history(c, layer.id()));
          }
          table(c, layer, version);
          long id = ImportJournal.start(c, layer.id(), "rollback");
          LayerVersion current = CurrentVersion.switchTo(c, layer, version);
          ImportJournal.finish(c, id, "published", version, null);
          return current;
        });
  }

  @Override
  public List<ImportRecord> journal(String layerId) {
    return connections.read(c -> ImportJournal.list(c, layerId));
  }

  @Override
  public Optional<ShippedData> shipped(String layerId) {
    return connections.read(c -> ShippedTable.find(c, layerId));
  }

  @Override
  public void rememberShipped(String layerId, ShippedData shipped) {
    connections.write(
        c -> {
          ShippedTable.remember(c, layerId, shipped);
          return null;
        });
  }

  @Override
  public void close() {
    connections.close();
  }

  /** The version's table in this snapshot, known to have the layer's attributes. */
  private FeatureTable table(Connection c, LayerDefinition layer, String version)
      throws SQLException {
    String name =
        VersionTable.tableName(c, layer.id(), version)
            .orElseThrow(() -> StoreProblems.unknownVersion(layer.id(), version));
    FeatureTable table = new FeatureTable(layer, name);
    columns.require(c, table, version);
    return table;
  }
}
