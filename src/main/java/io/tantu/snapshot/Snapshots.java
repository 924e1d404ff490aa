package io.tantu.snapshot;

import io.micrometer.core.instrument.Metrics;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.GaussKruger;
import io.tantu.problem.Interruption;
import io.tantu.problem.ProblemException;
import io.tantu.store.Edit;
import io.tantu.store.FeatureQuery;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Loads snapshots and keeps the ones used last. Thread-safe; a snapshot is loaded once even when
 * several threads ask for it, and nobody waits for the loading of another one.
 */
@Service
public final class Snapshots {

  private record Key(String layerId, String version, double centralMeridian) {}

  /** Features changed by an edit that are fetched one by one. */
  private static final int MOST_CHANGED = 1_000;

  private final LayerStore store;
  private final long maxBytes;

  /** What this lies on top of; null for nothing. */
  private final Snapshots beneath;

  /** Versions that are not beneath. */
  private final Predicate<LayerVersion> own;

  private final Map<Key, FutureTask<Snapshot>> kept = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * @param maxBytes heap that all snapshots may take together; 0 for half of what the process may
   *     have. A layer beyond it keeps its coordinates in a scratch file, with the same figures.
   */
  @Autowired
  public Snapshots(LayerStore store, @Value("${tantu.snapshot.max-bytes:0}") long maxBytes) {
    this(store, maxBytes > 0 ? maxBytes : Runtime.getRuntime().maxMemory() / 2, null, any -> true);
  }

  private Snapshots(
      LayerStore store, long maxBytes, Snapshots beneath, Predicate<LayerVersion> own) {
    this.store = store;
    this.maxBytes = maxBytes;
    this.beneath = beneath;
    this.own = own;
  }

  /**
   * Snapshots of what lies on top of this store's versions: each is made from the one that it is an
   * edit of, which stays here.
   *
   * @param top keeps the edits
   * @param own tells its versions from those of this store
   */
  public Snapshots under(LayerStore top, Predicate<LayerVersion> own) {
    return new Snapshots(top, maxBytes, this, own);
  }

  /**
   * The version of the layer in the projection. Who gives up while loading for several leaves them
   * to load it themselves.
   *
   * @throws ProblemException {@code cancelled} or {@code too-slow}; nothing half-read is kept
   */
  public Snapshot of(LayerDefinition layer, LayerVersion version, GaussKruger projection) {
    if (!own.test(version)) {
      return beneath.of(layer, version, projection);
    }
    Key key = new Key(layer.id(), version.version(), projection.centralMeridian());
    Interruption interruption = Interruption.ofThisThread();
    while (true) {
      interruption.check();
      FutureTask<Snapshot> loading = loading(key, () -> load(layer, version, projection));
      try {
        loading.run();
        Snapshot snapshot = loading.get(interruption.nanosLeft(), TimeUnit.NANOSECONDS);
        forgetOldest();
        return snapshot;
      } catch (ExecutionException e) {
        forget(key, loading);
        if (!Interruption.ended(e.getCause())) {
          throw e.getCause() instanceof RuntimeException cause
              ? cause
              : new IllegalStateException(e.getCause());
        }
      } catch (TimeoutException e) {
        interruption.check();
      } catch (InterruptedException e) {
        throw Interruption.interrupted();
      }
    }
  }

  private static Callable<Snapshot> timed(Key key, Callable<Snapshot> load) {
    return () -> Metrics.timer("tantu.snapshot", "layer", key.layerId()).recordCallable(load);
  }

  private FutureTask<Snapshot> loading(Key key, Callable<Snapshot> load) {
    synchronized (kept) {
      return kept.computeIfAbsent(key, any -> new FutureTask<>(timed(key, load)));
    }
  }

  /** Read as a whole, or made from the snapshot of the version that it was edited from. */
  private Snapshot load(LayerDefinition layer, LayerVersion version, GaussKruger projection) {
    Optional<Edit> edit =
        store.edit(layer, version).filter(e -> e.changed().size() <= MOST_CHANGED);
    Optional<Snapshot> base = edit.flatMap(e -> base(layer, e.baseVersion(), projection));
    if (base.isPresent()) {
      return edited(base.get(), layer, version, edit.get().changed());
    }
    try (Stream<Feature> features = store.features(layer, version, FeatureQuery.all())) {
      return new SnapshotWriter(layer, version, projection).write(features.iterator(), maxBytes);
    }
  }

  private Snapshot edited(
      Snapshot base, LayerDefinition layer, LayerVersion version, SortedSet<Long> changed) {
    List<Feature> put = new ArrayList<>();
    Set<Long> deleted = new HashSet<>();
    for (long id : changed) {
      store.feature(layer, version, id).ifPresentOrElse(put::add, () -> deleted.add(id));
    }
    return SnapshotEdit.apply(base, version, put, deleted);
  }

  /** What an edit was made of: one beneath always, one of this store if it is in memory already. */
  private Optional<Snapshot> base(LayerDefinition layer, String version, GaussKruger projection) {
    return beneath == null
        ? loaded(new Key(layer.id(), version, projection.centralMeridian()))
        : store.version(layer.id(), version).map(base -> beneath.of(layer, base, projection));
  }

  /** The snapshot if it is in memory already. */
  private Optional<Snapshot> loaded(Key key) {
    synchronized (kept) {
      return Optional.ofNullable(kept.get(key)).flatMap(Snapshots::finished);
    }
  }

  private void forget(Key key, FutureTask<Snapshot> failed) {
    synchronized (kept) {
      kept.remove(key, failed);
    }
  }

  /** Drops what was used longest ago until the rest fits; what is still loading counts nothing. */
  private void forgetOldest() {
    synchronized (kept) {
      long bytes = kept.values().stream().mapToLong(Snapshots::bytes).sum();
      Iterator<FutureTask<Snapshot>> oldest = kept.values().iterator();
      for (int left = kept.size(); bytes > maxBytes && left > 1; left--) {
        bytes -= bytes(oldest.next());
        oldest.remove();
      }
    }
  }

  private static long bytes(FutureTask<Snapshot> task) {
    return finished(task).map(Snapshot::heapBytes).orElse(0L);
  }

  private static Optional<Snapshot> finished(FutureTask<Snapshot> task) {
    try {
      return task.isDone() ? Optional.of(task.get()) : Optional.empty();
    } catch (ExecutionException failed) {
      return Optional.empty();
    } catch (InterruptedException e) {
      throw new IllegalStateException("a finished task does not wait", e);
    }
  }
}
