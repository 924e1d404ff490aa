package io.tantu.ogc.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.problem.Interruption;
import io.tantu.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class JobsTest {

  private final Jobs jobs = new Jobs(60);

  @AfterEach
  void stop() {
    jobs.stop();
  }

  private static ExecutionResult waits(CountDownLatch until) {
    try {
      until.await();
      return ExecutionResult.of(new byte[] {1});
    } catch (InterruptedException e) {
      throw Interruption.interrupted();
    }
  }

  private static void awaitEnd(Job job) throws InterruptedException {
    while (!job.ended()) {
      Thread.sleep(5);
    }
  }

  @Test
  void moreThanCanWaitAreTurnedAway() throws InterruptedException {
    CountDownLatch gate = new CountDownLatch(1);
    List<Job> taken = new ArrayList<>();
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 100; i++) {
                taken.add(jobs.start("p", () -> waits(gate)));
              }
            })
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.code()).isEqualTo("busy"));
    assertThat(taken).hasSize(18);
    gate.countDown();
    for (Job job : taken) {
      awaitEnd(job);
      assertThat(job.status()).isEqualTo(Job.Status.SUCCESSFUL);
    }
  }

  @Test
  void dismissingStopsTheWork() throws InterruptedException {
    CountDownLatch began = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Job job =
        jobs.start(
            "p",
            () -> {
              began.countDown();
              try {
                return waits(new CountDownLatch(1));
              } finally {
                stopped.countDown();
              }
            });
    began.await();
    jobs.dismiss(job.id());
    assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(job.status()).isEqualTo(Job.Status.DISMISSED);
    assertThatThrownBy(() -> jobs.find(job.id())).hasMessageContaining("no job");
  }

  @Test
  void endedJobsGiveWayToNewOnes() throws InterruptedException {
    Job first = jobs.start("p", () -> ExecutionResult.of(new byte[] {1}));
    awaitEnd(first);
    for (int i = 0; i < 120; i++) {
      awaitEnd(jobs.start("p", () -> ExecutionResult.of(new byte[] {1})));
    }
    assertThatThrownBy(() -> jobs.find(first.id())).isInstanceOf(ProblemException.class);
  }
}
