package io.tantu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.problem.ProblemException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever the threads do, the caller sees the items of the source one after the other. */
@Timeout(60)
class SideBySideTest {

  private static final int MANY = 20_000;

  @Test
  void keepsTheOrderOfTheSourceWhateverEachItemTakes() {
    long seed = System.nanoTime();
    System.out.printf("seed %d%n", seed);
    Random random = new Random(seed);
    int[] spins = random.ints(MANY, 0, 2_000).toArray();
    int[] weights = random.ints(MANY, 0, 3_000_000).toArray();
    List<Integer> seen = new ArrayList<>();
    new SideBySide<>(numbers(MANY), i -> spin(i, spins[i]), i -> weights[i]).run(seen::add);
    assertThat(seen).isEqualTo(IntStream.range(0, MANY).boxed().toList());
  }

  @Test
  void handsOutNothingForNothing() {
    new SideBySide<>(numbers(0), i -> i, i -> 1)
        .run(
            i -> {
              throw new AssertionError();
            });
  }

  @Test
  void throwsWhatTheSourceThrowsAfterAllThatCameBefore() {
    List<Integer> seen = new ArrayList<>();
    Supplier<Integer> broken = numbers(MANY, 1_000);
    assertThatThrownBy(() -> new SideBySide<>(broken, i -> i, i -> 1).run(seen::add))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("the file ends here");
    assertThat(seen).hasSize(1_000);
  }

  @Test
  void throwsWhatTheWorkThrows() {
    assertThatThrownBy(
            () -> new SideBySide<>(numbers(MANY), i -> 1 / (5_000 - i), i -> 1).run(result -> {}))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void readsNothingMoreOnceTheSinkHasThrown() {
    AtomicInteger read = new AtomicInteger();
    Supplier<Integer> endless = read::incrementAndGet;
    assertThatThrownBy(
            () ->
                new SideBySide<>(endless, i -> i, i -> 1)
                    .run(
                        i -> {
                          throw new IllegalStateException("cancelled");
                        }))
        .hasMessage("cancelled");
    int after = read.get();
    assertThat(threadsOfTheImport()).isZero();
    assertThat(read.get()).isEqualTo(after);
  }

  @Test
  void anInterruptedCallerStopsAndStaysInterrupted() {
    AtomicInteger read = new AtomicInteger();
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> new SideBySide<>(read::incrementAndGet, i -> i, i -> 1).run(i -> {}))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("nothing was changed");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(threadsOfTheImport()).isZero();
  }

  /** A slow sink holds the reader up: what is on the way stays within its weight. */
  @Test
  void readsNoFurtherAheadThanItsWeightAllows() {
    AtomicInteger read = new AtomicInteger();
    Supplier<Integer> hundred = () -> read.get() == 100 ? null : read.incrementAndGet();
    int[] most = new int[1];
    new SideBySide<>(hundred, i -> i, i -> 1 << 19)
        .run(
            i -> {
              spin(i, 100_000);
              most[0] = Math.max(most[0], read.get() - i);
            });
    assertThat(most[0]).as("items read and not yet handed out").isLessThanOrEqualTo(3);
  }

  /** A pool has ended a moment before the last of its threads has. */
  private static long threadsOfTheImport() {
    List<Thread> left =
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().equals("tantu-import"))
            .toList();
    for (Thread thread : left) {
      try {
        thread.join(5_000);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    return left.stream().filter(Thread::isAlive).count();
  }

  private static Integer spin(int result, int times) {
    double sum = 0;
    for (int i = 0; i < times; i++) {
      sum += Math.sqrt(i);
    }
    assertThat(sum).isNotNegative();
    return result;
  }

  private static Supplier<Integer> numbers(int count) {
    Iterator<Integer> next = IntStream.range(0, count).iterator();
    return () -> next.hasNext() ? next.next() : null;
  }

  private static Supplier<Integer> numbers(int count, int brokenAt) {
    Supplier<Integer> whole = numbers(count);
    return () -> {
      Integer next = whole.get();
      if (next != null && next == brokenAt) {
        throw ProblemException.invalid("truncated-file", "the file ends here");
      }
      return next;
    };
  }
}
