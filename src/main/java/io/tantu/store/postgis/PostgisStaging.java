package io.tantu.store.postgis;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.Provenance;
import io.tantu.store.ContentHash;
import io.tantu.store.LayerStaging;
import io.tantu.store.LayerVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.locationtech.jts.geom.Envelope;

/**
 * Writes a new version into a table of its own, all in one transaction on the connection that holds
 * the import lock: where either ends before its time, the server leaves nothing of both.
 */
final class PostgisStaging implements LayerStaging {

  private final Database database;
  private final KnownVersions versions;
  private final ImportLock lock;
  private final LayerDefinition layer;
  private final String source;
  private final Provenance provenance;
  private final long importId;
  private final FeatureTable table;
  private final ContentHash hash;
  private final FeatureWriter rows;
  private final Envelope bounds = new Envelope();
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
    this.importId = sql(c -> ImportJournal.start(c, layer.id(), source));
    this.table = FeatureTable.staging(layer, importId);
    this.rows = new FeatureWriter(lock.connection(), table, table.startsMulti());
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
    hash.add(feature);
    sql(
        c -> {
          rows.add(feature);
          return null;
        });
  }

  @Override
  public LayerVersion publish(long repairedCount, String reportJson) {
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
              rows.finish();
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
      rows.close();
      if (!finished) {
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
}
