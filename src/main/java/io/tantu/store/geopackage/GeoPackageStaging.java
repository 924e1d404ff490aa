package io.tantu.store.geopackage;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.Provenance;
import io.tantu.store.ContentHash;
import io.tantu.store.FolderLock;
import io.tantu.store.LayerStaging;
import io.tantu.store.LayerVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.locationtech.jts.geom.Envelope;

/**
 * Writes a new version into a table of its own, a batch a transaction, so that memory stays small
 * and other writers get their turn; the last transaction makes it the current version.
 */
final class GeoPackageStaging implements LayerStaging {

  private static final int BATCH = 2_000;

  /** A batch of huge geometries must not fill the memory. */
  private static final int BATCH_VERTICES = 500_000;

  private final Connections connections;
  private final FolderLock lock;
  private final LayerDefinition layer;
  private final String source;
  private final Provenance provenance;
  private final long importId;
  private final FeatureTable table;
  private final ContentHash hash;
  private final List<Feature> batch = new ArrayList<>(BATCH);
  private final PackedIndex index = new PackedIndex();
  private final Envelope bounds = new Envelope();
  private long verticesInBatch;
  private long count;
  private double area;
  private boolean finished;

  GeoPackageStaging(
      Connections connections,
      FolderLock lock,
      LayerDefinition layer,
      String source,
      Provenance provenance) {
    this.connections = connections;
    this.lock = lock;
    this.layer = layer;
    this.source = source;
    this.provenance = provenance;
    this.hash = new ContentHash(layer);
    this.importId = connections.write(c -> ImportJournal.start(c, layer.id(), source));
    this.table = new FeatureTable(layer, layer.id() + "#" + importId);
    connections.write(
        c -> {
          table.create(c);
          ImportJournal.stagingTable(c, importId, table.name());
          return null;
        });
  }

  @Override
  public void add(Feature feature) {
    Envelope box = feature.geometry().getEnvelopeInternal();
    bounds.expandToInclude(box);
    index.add(feature.id(), box);
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
    connections.write(
        c -> {
          index.writeTo(c, table.rtree());
          return null;
        });
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
        connections.write(c -> CurrentVersion.publish(c, table, next, importId, reportJson));
    finished = true;
    connections.checkpoint();
    return published;
  }

  @Override
  public void close() {
    try {
      if (!finished) {
        batch.clear();
        connections.write(
            c -> {
              FeatureTable.drop(c, table.name());
              ImportJournal.finish(c, importId, "failed", null, null);
              return null;
            });
      }
    } finally {
      lock.close();
    }
  }

  private void flush() {
    CompletableFuture<Void> hashed = CompletableFuture.runAsync(() -> batch.forEach(hash::add));
    try {
      connections.write(
          c -> {
            try (FeatureWriter rows = new FeatureWriter(c, table)) {
              for (Feature feature : batch) {
                rows.add(feature);
              }
            }
            return null;
          });
    } finally {
      hashed.join();
    }
    batch.clear();
    verticesInBatch = 0;
  }
}
