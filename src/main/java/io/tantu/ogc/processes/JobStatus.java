package io.tantu.ogc.processes;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.ogc.Link;
import io.tantu.ogc.ServiceAddress;
import io.tantu.problem.ProblemException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A job as it is answered (OGC 18-062r2, statusInfo.yaml). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JobStatus(
    String processID,
    String type,
    String jobID,
    String status,
    String message,
    Instant created,
    Instant started,
    Instant finished,
    List<Link> links) {

  static JobStatus of(Job job, ServiceAddress address) {
    String path = "/ogc/jobs/" + job.id();
    List<Link> links = new ArrayList<>();
    links.add(address.json(path, "self", "任务 Job"));
    if (job.status() == Job.Status.SUCCESSFUL) {
      links.add(
          address.json(
              path + "/results", "http://www.opengis.net/def/rel/ogc/1.0/results", "结果 Results"));
    }
    return new JobStatus(
        job.processId(),
        "process",
        job.id(),
        job.status().name().toLowerCase(Locale.ROOT),
        message(job.failure()),
        job.created(),
        job.started(),
        job.finished(),
        links);
  }

  /** What an expected failure says; of any other nothing is told. */
  private static String message(RuntimeException failure) {
    if (failure == null) {
      return null;
    }
    return failure instanceof ProblemException problem
        ? problem.getMessage()
        : "Something went wrong on our side. Try again; if it stays, tell the operator the time.";
  }
}
