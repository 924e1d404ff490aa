package io.tantu.ogc.processes;

import io.tantu.ogc.ServiceAddress;
import io.tantu.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where jobs stand, and their results (OGC 18-062r2, 7.12 and 7.13). There is no list of them: who
 * started a job knows its address and nobody else does.
 */
@RestController
class JobsController {

  private static final String NOT_READY =
      "http://www.opengis.net/def/exceptions/ogcapi-processes-1/1.0/result-not-ready";

  private final Jobs jobs;

  JobsController(Jobs jobs) {
    this.jobs = jobs;
  }

  @GetMapping("/ogc/jobs/{id}")
  JobStatus job(@PathVariable String id, HttpServletRequest request) {
    return JobStatus.of(jobs.find(id), ServiceAddress.of(request));
  }

  /**
   * @throws ProblemException {@code result-not-ready}, or what the job failed with
   */
  @GetMapping("/ogc/jobs/{id}/results")
  ResponseEntity<byte[]> results(@PathVariable String id) {
    Job job = jobs.find(id);
    if (job.failure() != null) {
      throw job.failure();
    }
    if (job.status() != Job.Status.SUCCESSFUL) {
      throw ProblemException.notFound(
              "result-not-ready",
              "Job '%s' is %s; ask for its result when it is successful."
                  .formatted(id, job.status().name().toLowerCase(Locale.ROOT)))
          .ofType(NOT_READY);
    }
    return job.result().answer();
  }
}
