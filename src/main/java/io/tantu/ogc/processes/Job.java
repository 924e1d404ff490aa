package io.tantu.ogc.processes;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.Future;

/** One execution in the background. Thread-safe. */
final class Job {

  /** Where it stands (OGC 18-062r2, statusCode.yaml). */
  enum Status {
    ACCEPTED,
    RUNNING,
    SUCCESSFUL,
    FAILED,
    DISMISSED
  }

  private final String id = UUID.randomUUID().toString();
  private final String processId;
  private final Instant created = now();
  private Status status = Status.ACCEPTED;
  private Instant started;
  private Instant finished;
  private ExecutionResult result = ExecutionResult.of(new byte[0]);
  private RuntimeException failure;
  private Future<?> work;

  Job(String processId) {
    this.processId = processId;
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  synchronized void worksAs(Future<?> future) {
    this.work = future;
  }

  /** Whether it is still wanted. */
  synchronized boolean begin() {
    if (status != Status.ACCEPTED) {
      return false;
    }
    status = Status.RUNNING;
    started = now();
    return true;
  }

  synchronized void succeed(ExecutionResult given) {
    if (status == Status.RUNNING) {
      status = Status.SUCCESSFUL;
      result = given;
      finished = now();
    }
  }

  synchronized void fail(RuntimeException why) {
    if (status == Status.RUNNING) {
      status = Status.FAILED;
      failure = why;
      finished = now();
    }
  }

  /** Stops it where it is not done yet, and forgets its result where it is. */
  synchronized void dismiss() {
    status = Status.DISMISSED;
    result = ExecutionResult.of(new byte[0]);
    finished = finished == null ? now() : finished;
    if (work != null) {
      work.cancel(true);
    }
  }

  String id() {
    return id;
  }

  String processId() {
    return processId;
  }

  Instant created() {
    return created;
  }

  synchronized Status status() {
    return status;
  }

  /** Null before it began. */
  synchronized Instant started() {
    return started;
  }

  /** Null before it ended. */
  synchronized Instant finished() {
    return finished;
  }

  synchronized boolean ended() {
    return finished != null;
  }

  /** Empty unless it was successful. */
  synchronized ExecutionResult result() {
    return result;
  }

  /** Why it failed, or null. */
  synchronized RuntimeException failure() {
    return failure;
  }
}
