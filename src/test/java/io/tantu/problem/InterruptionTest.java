package io.tantu.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

class InterruptionTest {

  private static final double NO_TIME = 1e-9;

  private static ProblemException end(Interruption work) {
    return catchThrowableOfType(ProblemException.class, work::check);
  }

  @Test
  void nothingEndsWorkWithoutALimit() {
    assertThatCode(Interruption.ofThisThread()::check).doesNotThrowAnyException();
    assertThat(Interruption.ofThisThread().nanosLeft()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void aPassedLimitSaysHowLongItWasAndWhatToDo() {
    try (Interruption.Limit limit = Interruption.limit(NO_TIME)) {
      ProblemException problem = end(Interruption.ofThisThread());
      assertThat(problem.code()).isEqualTo("too-slow");
      assertThat(problem.kind()).isEqualTo(ProblemException.Kind.UNAVAILABLE);
      assertThat(problem.details()).containsEntry("seconds", NO_TIME);
      assertThat(problem).hasMessageContaining("tantu.measure.max-seconds");
      assertThat(Interruption.ended(problem)).isTrue();
    }
    assertThatCode(Interruption.ofThisThread()::check).doesNotThrowAnyException();
  }

  @Test
  void theLimitGoesWithTheWorkToAnotherThread() {
    try (Interruption.Limit limit = Interruption.limit(NO_TIME)) {
      Interruption work = Interruption.ofThisThread();
      assertThat(CompletableFuture.supplyAsync(() -> end(work)).join().code())
          .isEqualTo("too-slow");
      Boolean ownLimit =
          CompletableFuture.supplyAsync(
                  () -> Interruption.ofThisThread().nanosLeft() < Long.MAX_VALUE)
              .join();
      assertThat(ownLimit).isFalse();
    }
  }

  @Test
  void whatAPartAsksForOnAnotherThreadEndsWithTheWork() {
    try (Interruption.Limit limit = Interruption.limit(0)) {
      Interruption work = Interruption.ofThisThread();
      CompletableFuture.runAsync(
              () -> {
                ProblemException seen =
                    work.during(
                        () -> {
                          assertThat(end(Interruption.ofThisThread())).isNull();
                          limit.cancel();
                          return end(Interruption.ofThisThread());
                        });
                assertThat(seen.code()).isEqualTo("cancelled");
                assertThat(end(Interruption.ofThisThread())).isNull();
                assertThatThrownBy(() -> work.during(() -> "not begun"))
                    .isInstanceOf(ProblemException.class);
              })
          .join();
    }
  }

  @Test
  void nobodyWaitsForALockBeyondTheLimit() {
    ReentrantLock held = new ReentrantLock();
    held.lock();
    ProblemException problem =
        CompletableFuture.supplyAsync(
                () -> {
                  try (Interruption.Limit limit = Interruption.limit(NO_TIME)) {
                    return catchThrowableOfType(
                        ProblemException.class, () -> Interruption.ofThisThread().lock(held));
                  }
                })
            .join();
    assertThat(problem.code()).isEqualTo("too-slow");
  }

  @Test
  void anInterruptedWaitLeavesTheThreadInterrupted() {
    ReentrantLock free = new ReentrantLock();
    Thread.currentThread().interrupt();
    try {
      ProblemException problem =
          catchThrowableOfType(
              ProblemException.class, () -> Interruption.ofThisThread().lock(free));
      assertThat(problem.code()).isEqualTo("cancelled");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(free.isLocked()).isFalse();
  }
}
