package io.tantu.store.postgis;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.Provenance;
import io.tantu.problem.ProblemException;
import io.tantu.store.Edit;
import io.tantu.store.FeatureChanges;
import io.tantu.store.FeatureQuery;
import io.tantu.store.FeatureSelection;
import io.tantu.store.ImportRecord;
import io.tantu.store.LayerStaging;
import io.tantu.store.LayerVersion;
import io.tantu.store.MeasurementStore;
import io.tantu.store.OpenStore;
import io.tantu.store.ShippedData;
import io.tantu.store.StoreArchive;
import io.tantu.store.StoreProblems;
import io.tantu.store.sql.Rows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The server store in one PostGIS database, which several processes may use at once. */
public final class PostgisStore implements OpenStore {

  /** So few rows are read at once, so that no slow reader of theirs holds a connection. */
  private static final int READ_AT_ONCE = 1_000;

  private final Database database;
  private final KnownVersions versions;
  private final VersionListener listener;
  private final StoredColumns columns = new StoredColumns();

  private PostgisStore(Database database) {
    this.database = database;
    this.versions = new KnownVersions(database);
    this.listener = new VersionListener(database, versions);
  }

  /**
   * Opens the store, makes or updates its bookkeeping, and says of killed imports that they were.
   *
   * @throws ProblemException {@code store-unavailable}, {@code store-refused}, {@code store-unfit},
   *     {@code store-newer}, {@code store-not-writable}
   */
  public static PostgisStore open(PostgisSettings settings) {
    Database database = new Database(settings);
    boolean opened = false;
    try {
      Migration.run(database);
      heal(database);
      PostgisStore store = new PostgisStore(database);
      opened = true;
      return store;
    } finally {
      if (!opened) {
        database.close();
      }
    }
  }

  private static void heal(Database database) {
    for (String layerId : database.read(ImportJournal::unfinished)) {
      ImportLock.tryAcquire(database, layerId).ifPresent(lock -> heal(database, lock, layerId));
    }
  }

  private static void heal(Database database, ImportLock lock, String layerId) {
    try (lock) {
      ImportJournal.heal(lock.connection(), layerId);
    } catch (SQLException e) {
      throw database.problem(e);
    }
  }

  @Override
  public MeasurementStore measurements() {
    return new PostgisMeasurements(database);
  }

  @Override
  public StoreArchive archive() {
    return new PostgisArchive(database, versions);
  }

  @Override
  public Optional<LayerVersion> current(String layerId) {
    return versions.current(layerId);
  }

  @Override
  public List<LayerVersion> history(String layerId) {
    return database.read(c -> VersionTable.history(c, layerId));
  }

  @Override
  public Optional<LayerVersion> version(String layerId, String version) {
    return database.read(c -> VersionTable.find(c, layerId, version));
  }

  @Override
  public Stream<Feature> features(LayerDefinition layer, LayerVersion version, FeatureQuery query) {
    FeatureTable table = table(layer, version);
    String sql = new SelectSql(table).rows(query);
    boolean all = query.equals(FeatureQuery.all());
    return query.limit() <= READ_AT_ONCE
        ? atOnce(table, sql)
        : stream(table, sql, all ? columns.rows(table) : -1);
  }

  @Override
  public Stream<Feature> features(LayerDefinition layer, LayerVersion version, List<Long> ids) {
    FeatureTable table = table(layer, version);
    String sql = new SelectSql(table).rows(ids);
    return ids.size() <= READ_AT_ONCE ? atOnce(table, sql) : stream(table, sql, -1);
  }

  private Stream<Feature> atOnce(FeatureTable table, String sql) {
    try (Stream<Feature> features = stream(table, sql, -1)) {
      return features.toList().stream();
    }
  }

  /** The reader may take its time with the rows; only a silent server is given up. */
  private Stream<Feature> stream(FeatureTable table, String sql, long expected) {
    Database.Lease lease = database.lease();
    try {
      FeatureReader reader =
          lease.run(
              c -> {
                c.setAutoCommit(false);
                Database.execute(c, "SET LOCAL statement_timeout = 0");
                return new FeatureReader(lease, c, table, sql, expected);
              });
      return StreamSupport.stream(reader, false).onClose(() -> close(reader, lease));
    } catch (RuntimeException e) {
      lease.close();
      throw e;
    }
  }

  private static void close(FeatureReader reader, Database.Lease lease) {
    try (lease;
        reader) {
      return;
    }
  }

  @Override
  public Optional<Feature> feature(LayerDefinition layer, LayerVersion version, long id) {
    return features(layer, version, List.of(id)).findFirst();
  }

  @Override
  public long count(LayerDefinition layer, LayerVersion version, FeatureQuery query) {
    FeatureTable table = table(layer, version);
    return database.read(c -> count(c.prepareStatement(new SelectSql(table).count(query))));
  }

  @Override
  public List<Long> ids(LayerDefinition layer, LayerVersion version, FeatureSelection selection) {
    FeatureTable table = table(layer, version);
    return database.read(
        c -> {
          return Rows.list(new SelectionSql(table, selection).ids(c), row -> row.getLong(1));
        });
  }

  @Override
  public long count(LayerDefinition layer, LayerVersion version, FeatureSelection selection) {
    FeatureTable table = table(layer, version);
    FeatureSelection whole = selection.from(null, Integer.MAX_VALUE);
    return database.read(c -> count(new SelectionSql(table, whole).count(c)));
  }

  private static long count(PreparedStatement statement) throws SQLException {
    try (PreparedStatement select = statement) {
      ResultSet row = select.executeQuery();
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public LayerStaging stage(LayerDefinition layer, String source, Provenance provenance) {
    FeatureTable.requireNames(layer);
    ImportLock lock = ImportLock.acquire(database, layer.id());
    boolean staged = false;
    try {
      ImportJournal.heal(lock.connection(), layer.id());
      LayerStaging staging =
          new PostgisStaging(database, versions, lock, layer, source, provenance);
      staged = true;
      return staging;
    } catch (SQLException e) {
      throw database.problem(e);
    } finally {
      if (!staged) {
        lock.close();
      }
    }
  }

  @Override
  public LayerVersion publish(LayerDefinition layer, FeatureChanges changes, String reportJson) {
    try (ImportLock lock = ImportLock.acquire(database, layer.id())) {
      Connection c = lock.connection();
      ImportJournal.heal(c, layer.id());
      PostgisEdit.requireCurrent(c, changes.base());
      columns.require(c, layer, changes.base().version());
      long importId = ImportJournal.start(c, layer.id(), changes.source());
      return publish(c, new PostgisEdit(layer, changes), importId, reportJson);
    } catch (SQLException e) {
      throw database.problem(e);
    }
  }

  private LayerVersion publish(Connection c, PostgisEdit edit, long importId, String reportJson)
      throws SQLException {
    boolean finished = false;
    try {
      LayerVersion published =
          Database.inTransaction(c, same -> edit.publish(same, importId, reportJson));
      finished = true;
      versions.forget();
      return published;
    } finally {
      if (!finished) {
        database.read(
            other -> {
              ImportJournal.finish(other, importId, "failed", null, null);
              return null;
            });
      }
    }
  }

  @Override
  public Optional<Edit> edit(LayerDefinition layer, LayerVersion version) {
    return database.read(c -> EditTable.find(c, layer.id(), version.version()));
  }

  @Override
  public LayerVersion rollback(LayerDefinition layer, String version) {
    LayerVersion current = database.write(c -> rollback(c, layer, version));
    versions.forget();
    return current;
  }

  private LayerVersion rollback(Connection c, LayerDefinition layer, String version)
      throws SQLException {
    CurrentVersion.takeTurn(c, layer.id());
    if (VersionTable.find(c, layer.id(), version).isEmpty()) {
      throw StoreProblems.unknownVersion(layer.id(), version, VersionTable.history(c, layer.id()));
    }
    columns.require(c, layer, version);
    long id = ImportJournal.start(c, layer.id(), "rollback");
    LayerVersion current = CurrentVersion.switchTo(c, layer, version);
    ImportJournal.finish(c, id, "published", version, null);
    return current;
  }

  @Override
  public List<ImportRecord> journal(String layerId) {
    return database.read(c -> ImportJournal.list(c, layerId));
  }

  @Override
  public Optional<ShippedData> shipped(String layerId) {
    return database.read(c -> ShippedTable.find(c, layerId));
  }

  @Override
  public void rememberShipped(String layerId, ShippedData shipped) {
    database.read(
        c -> {
          ShippedTable.remember(c, layerId, shipped);
          return null;
        });
  }

  /** The version's table, known to have the layer's attributes. */
  private FeatureTable table(LayerDefinition layer, LayerVersion version) {
    return database.read(c -> columns.require(c, layer, version.version()));
  }

  @Override
  public void close() {
    listener.close();
    database.close();
  }
}
