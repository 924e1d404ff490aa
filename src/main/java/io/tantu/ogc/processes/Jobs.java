package io.tantu.ogc.processes;

import io.tantu.problem.Interruption;
import io.tantu.problem.ProblemException;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Executions in the background: few at a time, so many waiting, and the ended ones kept as long as
 * there is room. All of them are gone when the service stops; what they measured is kept with its
 * receipt. Thread-safe.
 */
@Component
final class Jobs {

  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

  private static final String NO_SUCH_JOB =
      "http://www.opengis.net/def/exceptions/ogcapi-processes-1/1.0/no-such-job";
  private static final int AT_ONCE = 2;
  private static final int WAITING = 16;
  private static final int KEPT = 100;
  private static final long KEPT_BYTES = 64L << 20;

  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final ThreadPoolExecutor workers =
      new ThreadPoolExecutor(
          AT_ONCE,
          AT_ONCE,
          1,
          TimeUnit.MINUTES,
          new ArrayBlockingQueue<>(WAITING),
          work -> {
            Thread thread = new Thread(work, "job");
            thread.setDaemon(true);
            return thread;
          });
  private final double maxSeconds;

  /**
   * @param maxSeconds longest time that a job may take
   */
  Jobs(@Value("${tantu.jobs.max-seconds:1800}") double maxSeconds) {
    this.maxSeconds = maxSeconds;
    workers.allowCoreThreadTimeOut(true);
  }

  @PreDestroy
  void stop() {
    workers.shutdownNow();
  }

  /**
   * Starts work.
   *
   * @param work makes the result
   * @throws ProblemException {@code busy} when too many wait already
   */
  Job start(String processId, Supplier<ExecutionResult> work) {
    Job job = new Job(processId);
    try {
      job.worksAs(workers.submit(() -> run(job, work)));
    } catch (RejectedExecutionException full) {
      throw ProblemException.unavailable(
              "busy",
              "%d jobs run and %d wait already; ask again in a minute.".formatted(AT_ONCE, WAITING))
          .causedBy(full);
    }
    synchronized (jobs) {
      jobs.put(job.id(), job);
      forgetOldest();
    }
    return job;
  }

  private void run(Job job, Supplier<ExecutionResult> work) {
    if (!job.begin()) {
      return;
    }
    try (Interruption.Limit limit = Interruption.limit(maxSeconds)) {
      job.succeed(work.get());
    } catch (ProblemException expected) {
      job.fail(expected);
    } catch (RuntimeException unexpected) {
      LOG.error("Job {} of process {} failed", job.id(), job.processId(), unexpected);
      job.fail(unexpected);
    }
  }

  private void forgetOldest() {
    List<Job> ended = new ArrayList<>(jobs.values().stream().filter(Job::ended).toList());
    long bytes = ended.stream().mapToLong(job -> job.result().json().length).sum();
    for (Job job : ended) {
      if (jobs.size() <= KEPT && bytes <= KEPT_BYTES) {
        return;
      }
      bytes -= job.result().json().length;
      jobs.remove(job.id());
    }
  }

  /**
   * The job with the id.
   *
   * @throws ProblemException {@code no-such-job} (OGC 18-062r2, 7.12)
   */
  Job find(String id) {
    synchronized (jobs) {
      Job job = jobs.get(id);
      if (job == null) {
        throw ProblemException.notFound(
                "no-such-job",
                "There is no job '%s'; ended jobs are kept while there is room for them."
                    .formatted(id.length() > 60 ? id.substring(0, 60) + "…" : id))
            .ofType(NO_SUCH_JOB);
      }
      return job;
    }
  }

  /** Stops a job and forgets it. */
  Job dismiss(String id) {
    Job job = find(id);
    job.dismiss();
    synchronized (jobs) {
      jobs.remove(id);
    }
    return job;
  }
}
