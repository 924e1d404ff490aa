package io.tantu.measure.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.problem.ProblemException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {

  private final OneAtATime<Integer> answers = new OneAtATime<>();
  private final AtomicInteger worked = new AtomicInteger();

  private int ask(String question) {
    return answers.answer(question, worked::incrementAndGet);
  }

  @Test
  void anAnswerIsWorkedOutOnceHoweverManyAsk() {
    List<Integer> given = IntStream.range(0, 16).parallel().mapToObj(i -> ask("a")).toList();
    assertThat(given).containsOnly(1);
    assertThat(worked).hasValue(1);
  }

  @Test
  void theLastSixtyFourAreRememberedTheLongestUnaskedForgottenFirst() {
    IntStream.rangeClosed(1, 64).forEach(i -> ask("q" + i));
    assertThat(ask("q1")).isEqualTo(1);
    assertThat(ask("q65")).isEqualTo(65);
    assertThat(ask("q1")).isEqualTo(1);
    assertThat(ask("q3")).isEqualTo(3);
    assertThat(ask("q2")).isEqualTo(66);
  }

  @Test
  void workThatFailsLetsTheNextHaveItsTurn() throws InterruptedException {
    assertThatThrownBy(
            () ->
                answers.answer(
                    "a",
                    () -> {
                      throw new IllegalStateException("no data");
                    }))
        .hasMessage("no data");
    Thread next = new Thread(() -> ask("a"));
    next.start();
    next.join();
    assertThat(worked).hasValue(1);
  }

  @Test
  void whoIsInterruptedWhileWaitingIsToldSo() throws InterruptedException {
    CountDownLatch working = new CountDownLatch(1);
    CountDownLatch enough = new CountDownLatch(1);
    Thread first =
        new Thread(
            () ->
                answers.answer(
                    "a",
                    () -> {
                      working.countDown();
                      awaitQuietly(enough);
                      return 7;
                    }));
    first.start();
    working.await();
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> ask("b"))
          .isInstanceOfSatisfying(
              ProblemException.class, e -> assertThat(e.code()).isEqualTo("interrupted"));
    } finally {
      assertThat(Thread.interrupted()).isTrue();
      enough.countDown();
      first.join();
    }
    assertThat(ask("a")).isEqualTo(7);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
