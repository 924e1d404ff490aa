package io.tantu.tile;

import io.tantu.catalog.LayerDefinition;
import io.tantu.store.LayerVersion;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Keeps the generalised levels used last, up to a number of bytes. Thread-safe; a level is made
 * once even when several threads ask for it, and nobody waits for the making of another one.
 */
final class Generalisations {

  private record Key(String layerId, String version, Generalisation how, WorldUnits zoom) {}

  private final GeneralisedLevels levels;
  private final long maxBytes;
  private final Map<Key, FutureTask<Optional<TileSource>>> kept =
      new LinkedHashMap<>(16, 0.75f, true);

  Generalisations(GeneralisedLevels levels, long maxBytes) {
    this.levels = levels;
    this.maxBytes = maxBytes;
  }

  /** Where the zoom's tiles come from; empty when they are to be cut from the store. */
  Optional<TileSource> of(LayerDefinition layer, LayerVersion version, WorldUnits zoom) {
    return switch (Generalisation.of(layer, version, zoom)) {
      case CUT -> Optional.empty();
      case PACKED ->
          level(
              new Key(layer.id(), version.version(), Generalisation.PACKED, zoom),
              () -> levels.packed(layer, version, zoom, maxBytes));
      case MERGED -> {
        WorldUnits deepest =
            new WorldUnits(zoom.quad(), Generalisation.deepestMerged(layer, version, zoom.quad()));
        yield level(
            new Key(layer.id(), version.version(), Generalisation.MERGED, deepest),
            () -> levels.mosaic(layer, version, deepest, maxBytes));
      }
    };
  }

  private Optional<TileSource> level(Key key, Callable<Optional<TileSource>> making) {
    FutureTask<Optional<TileSource>> task;
    synchronized (kept) {
      task = kept.computeIfAbsent(key, any -> new FutureTask<>(making));
    }
    task.run();
    try {
      Optional<TileSource> level = task.get();
      makeRoom();
      return level;
    } catch (ExecutionException e) {
      synchronized (kept) {
        kept.remove(key, task);
      }
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while a generalised level was made.", e);
    }
  }

  /** Forgets what was used longest ago until the rest fits. */
  private void makeRoom() {
    synchronized (kept) {
      long bytes = kept.values().stream().mapToLong(Generalisations::weight).sum();
      Iterator<FutureTask<Optional<TileSource>>> oldest = kept.values().iterator();
      while (bytes > maxBytes && oldest.hasNext()) {
        long weight = weight(oldest.next());
        if (weight > 0) {
          bytes -= weight;
          oldest.remove();
        }
      }
    }
  }

  /** Bytes of a level that is made, else nothing. */
  private static long weight(FutureTask<Optional<TileSource>> task) {
    if (!task.isDone()) {
      return 0;
    }
    try {
      return task.get().map(TileSource::weight).orElse(0L);
    } catch (ExecutionException | InterruptedException e) {
      return 0;
    }
  }
}
