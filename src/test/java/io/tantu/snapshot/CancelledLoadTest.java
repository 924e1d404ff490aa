package io.tantu.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tantu.problem.Interruption;
import io.tantu.problem.ProblemException;
import io.tantu.store.LayerFixture;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import io.tantu.store.OpenStore;
import io.tantu.store.TestLayers;
import io.tantu.testing.BothStores;
import io.tantu.testing.TestStores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading a layer ends when nobody wants it any more, and leaves nothing half-read. */
@BothStores
class CancelledLoadTest {

  /** Several batches of the writer beyond those it reads ahead, so that there is a next one. */
  private static final int FEATURES = 12_000;

  /** By then more coordinates are packed than one chunk on the heap holds. */
  private static final int HALFWAY = 10_500;

  @TempDir Path folder;
  private OpenStore store;
  private LayerVersion version;
  private final AtomicInteger read = new AtomicInteger();

  @BeforeEach
  void fill() {
    store = TestStores.open(folder);
    try (LayerFixture park = new LayerFixture(store, TestLayers.PARK)) {
      for (int i = 0; i < FEATURES; i++) {
        double west = 106 + 0.0001 * i;
        park.add(
            "POLYGON((%1$s 38, %3$s 38, %3$s 38.01, %2$s 38.01, %2$s 38.03, %3$s 38.03, %3$s 38.04, %1$s 38.04, %1$s 38))"
                .formatted(west, west + 0.00002, west + 0.00005),
            Map.of("code", "P" + i));
      }
      version = park.publish();
    }
  }

  @AfterEach
  void close() {
    store.close();
  }

  /** The store with something done at each feature that is read, told its number. */
  private LayerStore reading(Consumer<Integer> atEach) {
    return (LayerStore)
        Proxy.newProxyInstance(
            LayerStore.class.getClassLoader(),
            new Class<?>[] {LayerStore.class},
            (proxy, method, arguments) -> {
              try {
                Object result = method.invoke(store, arguments);
                return result instanceof Stream<?> features
                    ? features.peek(f -> atEach.accept(read.incrementAndGet()))
                    : result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private Snapshot load(Snapshots snapshots) {
    return snapshots.of(TestLayers.PARK, version, TestSnapshots.GRID);
  }

  @Test
  void anInterruptStopsTheReadingAndTheNextAskerReadsTheWhole() {
    Snapshots snapshots =
        new Snapshots(
            reading(
                n -> {
                  if (n == HALFWAY) {
                    Thread.currentThread().interrupt();
                  }
                }),
            0);
    try {
      ProblemException problem =
          catchThrowableOfType(ProblemException.class, () -> load(snapshots));
      assertThat(problem.code()).isEqualTo("cancelled");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(read.get()).isLessThan(FEATURES);
    assertThat(load(snapshots).size()).isEqualTo(FEATURES);
    assertThat(load(snapshots)).isSameAs(load(snapshots));
  }

  @Test
  void aPassedLimitStopsItBeforeAnythingIsRead() {
    Snapshots snapshots = new Snapshots(reading(n -> {}), 0);
    try (Interruption.Limit limit = Interruption.limit(1e-9)) {
      ProblemException problem =
          catchThrowableOfType(ProblemException.class, () -> load(snapshots));
      assertThat(problem.code()).isEqualTo("too-slow");
    }
    assertThat(read.get()).isZero();
    assertThat(load(snapshots).size()).isEqualTo(FEATURES);
  }

  @Test
  void whoWaitsForOneThatGivesUpLoadsItAlone() throws Exception {
    CountDownLatch halfway = new CountDownLatch(1);
    CountDownLatch waiting = new CountDownLatch(1);
    Thread[] loader = new Thread[1];
    Snapshots snapshots =
        new Snapshots(
            reading(
                n -> {
                  if (n == HALFWAY) {
                    loader[0] = Thread.currentThread();
                    halfway.countDown();
                    awaitUninterrupted(waiting);
                    Thread.currentThread().interrupt();
                  }
                }),
            0);
    CompletableFuture<String> givesUp = new CompletableFuture<>();
    new Thread(
            () ->
                givesUp.complete(
                    catchThrowableOfType(ProblemException.class, () -> load(snapshots)).code()))
        .start();
    halfway.await();
    CompletableFuture<Snapshot> waits = new CompletableFuture<>();
    Thread waiter = new Thread(() -> waits.complete(load(snapshots)));
    waiter.start();
    while (waiter.isAlive() && waiter.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    waiting.countDown();
    assertThat(givesUp.get()).isEqualTo("cancelled");
    assertThat(waits.get().size()).isEqualTo(FEATURES);
    assertThat(loader[0]).isNotSameAs(waiter);
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theScratchFileOfALayerHalfReadIsClosedWhichDeletesIt() throws IOException {
    Path open = Path.of("/proc/self/fd");
    Assumptions.assumeTrue(Files.isDirectory(open), "open files are listed on Linux only");
    boolean[] opened = new boolean[1];
    Snapshots snapshots =
        new Snapshots(
            reading(
                n -> {
                  if (n == HALFWAY) {
                    opened[0] = hasScratchFile(open);
                    Thread.currentThread().interrupt();
                  }
                }),
            1);
    try {
      assertThat(catchThrowableOfType(ProblemException.class, () -> load(snapshots)).code())
          .isEqualTo("cancelled");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(opened[0]).isTrue();
    assertThat(hasScratchFile(open)).isFalse();
  }

  private static boolean hasScratchFile(Path open) {
    try (Stream<Path> files = Files.list(open)) {
      return files.anyMatch(CancelledLoadTest::isScratchFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isScratchFile(Path link) {
    try {
      return Files.readSymbolicLink(link).toString().contains("tantu-snapshot");
    } catch (IOException closedMeanwhile) {
      return false;
    }
  }

  /** The features themselves, as a check that the fixture says what it means. */
  @Test
  void withoutAnEndEveryFeatureIsRead() {
    Snapshots snapshots = new Snapshots(reading(n -> {}), 0);
    Snapshot snapshot = load(snapshots);
    assertThat(read.get()).isEqualTo(FEATURES);
    assertThat(snapshot.values(0)[TestLayers.PARK.indexOf("code")]).isEqualTo("P0");
    assertThat(snapshot.id(FEATURES - 1)).isEqualTo((long) FEATURES);
  }
}
