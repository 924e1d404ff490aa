package io.tantu.robustness;

import static io.tantu.store.TestLayers.PARK;
import static io.tantu.store.TestLayers.square;
import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.store.FeatureQuery;
import io.tantu.store.LayerStaging;
import io.tantu.store.LayerVersion;
import io.tantu.store.OpenStore;
import io.tantu.store.StoreKind;
import io.tantu.testing.BothStores;
import io.tantu.testing.TestStores;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;

/**
 * Sixteen readers and a writer on one file: nobody fails, nobody starves, nobody sees a mixture.
 */
@BothStores
class ReadersAndWriterTest {

  private static final int READERS = 16;
  private static final int FEATURES = 300;

  /** The writer publishes and rolls back in turn. */
  private static final int WRITES = 24;

  private static final int MIN_READS_EACH = 3;
  private static final long SEED = Long.getLong("tantu.seed", System.nanoTime());

  @TempDir private Path folder;
  private final AtomicBoolean written = new AtomicBoolean();

  @Test
  void everyReaderAlwaysSeesAWholeVersion() throws Exception {
    System.out.printf("seed %d%n", SEED);
    ExecutorService threads = Executors.newFixedThreadPool(READERS + 1);
    try (OpenStore store = TestStores.open(folder)) {
      publish(store, 0);
      List<Future<Integer>> reads = new ArrayList<>();
      for (int reader = 0; reader < READERS; reader++) {
        Random random = new Random(SEED + reader);
        reads.add(threads.submit(() -> readWhileWritten(store, random)));
      }
      Future<Integer> writes = threads.submit(writer(store));
      assertThat(writes.get(60, TimeUnit.SECONDS)).isEqualTo(WRITES);
      int all = 0;
      for (Future<Integer> each : reads) {
        int count = each.get(60, TimeUnit.SECONDS);
        assertThat(count).as("versions read by one reader").isGreaterThanOrEqualTo(MIN_READS_EACH);
        all += count;
      }
      System.out.printf("%d whole versions read during %d writes%n", all, WRITES);
      assertThat(store.journal(PARK.id()))
          .allMatch(line -> line.status().equals("published"))
          .hasSize(WRITES + 1);
    } finally {
      threads.shutdownNow();
    }
    if (TestStores.kind() == StoreKind.GEOPACKAGE) {
      StoredLayer.assertClean(folder);
    }
  }

  private Callable<Integer> writer(OpenStore store) {
    return () -> {
      try {
        for (int write = 1; write <= WRITES; write++) {
          if (write % 4 == 0) {
            LayerVersion earlier = store.history(PARK.id()).get(1);
            store.rollback(PARK, earlier.version());
          } else {
            publish(store, write);
          }
        }
        return WRITES;
      } finally {
        written.set(true);
      }
    };
  }

  /** Reads the current or an earlier version, all of it or a part, until the writer has ended. */
  private int readWhileWritten(OpenStore store, Random random) {
    int reads = 0;
    while (!written.get() || reads < MIN_READS_EACH) {
      List<LayerVersion> history = store.history(PARK.id());
      LayerVersion version =
          random.nextBoolean()
              ? store.current(PARK.id()).orElseThrow()
              : history.get(random.nextInt(history.size()));
      StoredLayer.assertWhole(store, PARK, version);
      long id = 1 + random.nextInt(FEATURES);
      assertThat(store.feature(PARK, version, id)).isPresent();
      FeatureQuery everywhere = FeatureQuery.within(new Envelope(0, 180, 0, 90));
      assertThat(store.count(PARK, version, everywhere)).isEqualTo(FEATURES);
      reads++;
    }
    return reads;
  }

  private static LayerVersion publish(OpenStore store, int edition) {
    try (LayerStaging staging = store.stage(PARK, "edition " + edition)) {
      for (int id = 1; id <= FEATURES; id++) {
        staging.add(square(id, 106 + id * 0.001, 38, "edition " + edition));
      }
      return staging.publish(0, "{}");
    }
  }
}
