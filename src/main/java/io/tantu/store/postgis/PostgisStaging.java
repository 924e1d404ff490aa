package io.tantu.store.postgis;

import io.tantu.catalog.Feature;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.Provenance;
import io.tantu.store.ContentHash;
import io.tantu.store.LayerStaging;
import io.tantu.store.LayerVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.locationtech.jts.geom.Envelope;

/**
 * Writes a new version into a table of its own, all in one transaction on the connection that holds
 * the import lock: where either ends before its time, the server leaves nothing of both.
 */
final class PostgisStaging implements LayerStaging {

  private static final int BATCH = 2_000;

  /** A batch of huge geometries must not fill the memory. */
  private static final int BATCH_VERTICES = 500_000;

  private final Database database;
  private final KnownVersions versions;
  private final ImportLock lock;
  private final LayerDefinition layer;
  private final String source;
  private final Provenance provenance;
  private final long importId;
  private final FeatureTable table;
  private final ContentHash hash;
  private final List<Feature> batch = new ArrayList<>(BATCH);
  private final Envelope bounds = new Envelope();
  private FeatureWriter writer;
  private boolean asMulti;
  private long verticesInBatch;
  private long count;
  private double area;
  private boolean finished;

  PostgisStaging(
      Database database,
      KnownVersions versions,
      ImportLock lock,
      LayerDefinition layer,
      String source,
      Provenance provenance) {
    this.database = database;
    this.versions = versions;
    this.lock = lock;
    this.layer = layer;
    this.source = source;
    this.provenance = provenance;
    this.hash = new ContentHash(layer);
    this.asMulti = layer.geometryType() != GeometryType.POINT;
    this.importId = sql(c -> ImportJournal.start(c, layer.id(), source));
    this.table = FeatureTable.staging(layer, importId);
    this.writer = new FeatureWriter(table, asMulti);
    sql(
        c -> {
          c.setAutoCommit(false);
          table.create(c);
          return null;
        });
  }

  private <T> T sql(Database.Work<T> work) {
    try {
      return work.on(lock.connection());
    } catch (SQLException e) {
      throw database.problem(e);
    }
  }

  @Override
  public void add(Feature feature) {
    bounds.expandToInclude(feature.geometry().getEnvelopeInternal());
    area += feature.areaSquareMetres();
    count++;
    batch.add(feature);
    verticesInBatch += feature.geometry().getNumPoints();
    if (batch.size() == BATCH || verticesInBatch >= BATCH_VERTICES) {
      flush();
    }
  }

  @Override
  public LayerVersion publish(long repairedCount, String reportJson) {
    flush();
    LayerVersion next =
        new LayerVersion(
            layer.id(),
            hash.version(),
            Instant.now(),
            count,
            bounds,
            area,
            source,
            provenance,
            repairedCount,
            true);
    LayerVersion published =
        sql(
            c -> {
              table.index(c);
              CurrentVersion.takeTurn(c, layer.id());
              LayerVersion current = CurrentVersion.publish(c, table, next, importId, reportJson);
              c.commit();
              return current;
            });
    finished = true;
    versions.forget();
    return published;
  }

  @Override
  public void close() {
    try (lock) {
      if (!finished) {
        batch.clear();
        abandon(lock.connection());
      }
    }
  }

  /** The journal's line is written by another connection, since this one may be broken. */
  private void abandon(Connection connection) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      // What the server has not heard of being undone it undoes by itself.
    }
    database.read(
        c -> {
          ImportJournal.finish(c, importId, "failed", null, null);
          return null;
        });
  }

  private void flush() {
    CompletableFuture<Void> hashed = CompletableFuture.runAsync(() -> batch.forEach(hash::add));
    try {
      sql(
          c -> {
            if (!asMulti && batch.stream().anyMatch(f -> !Ewkb.isSingle(f.geometry()))) {
              table.takeMultiPoints(c);
              asMulti = true;
              writer = new FeatureWriter(table, true);
            }
            writer.write(c, batch);
            return null;
          });
    } finally {
      hashed.join();
    }
    batch.clear();
    verticesInBatch = 0;
  }
}
