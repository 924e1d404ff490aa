package io.tantu.ogc.processes;

import io.tantu.ogc.Link;
import io.tantu.ogc.ServiceAddress;
import io.tantu.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Executes processes, at once or as jobs, and dismisses jobs (OGC 18-062r2, 7.11 and 13). The only
 * address that takes anything but GET: it asks questions and changes no layer.
 */
@RestController
class Execution {

  private static final String ASYNC = "respond-async";

  private final Processes processes;
  private final Jobs jobs;
  private final JsonMapper json;

  Execution(Processes processes, Jobs jobs, JsonMapper json) {
    this.processes = processes;
    this.jobs = jobs;
    this.json = json;
  }

  @PostMapping(path = "/ogc/processes/{id}/execution", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> execute(
      @PathVariable String id,
      @RequestHeader(name = "Prefer", defaultValue = "") String prefer,
      HttpServletRequest request)
      throws IOException {
    ProcessDefinition process = processes.find(id);
    byte[] body = request.getInputStream().readNBytes(ExecuteRequest.LARGEST_BYTES + 1);
    ExecuteRequest asked = ExecuteRequest.read(body, process, json);
    ServiceAddress address = ServiceAddress.of(request);
    if (Arrays.stream(prefer.split(",")).map(String::strip).anyMatch(ASYNC::equals)) {
      Job job = jobs.start(id, () -> result(process, asked, address));
      return ResponseEntity.status(HttpStatus.CREATED)
          .location(URI.create(address.json("/ogc/jobs/" + job.id(), "self", "").href()))
          .header("Preference-Applied", ASYNC)
          .body(JobStatus.of(job, address));
    }
    return result(process, asked, address).answer();
  }

  @DeleteMapping("/ogc/jobs/{id}")
  JobStatus dismiss(@PathVariable String id, HttpServletRequest request) {
    return JobStatus.of(jobs.dismiss(id), ServiceAddress.of(request));
  }

  private ExecutionResult result(
      ProcessDefinition process, ExecuteRequest asked, ServiceAddress address) {
    JsonNode answer = json.valueToTree(process.run().apply(asked.inputs()));
    if (!asked.document()) {
      return asked.byReference()
          ? ExecutionResult.at(reference(answer, address))
          : ExecutionResult.of(json.writeValueAsBytes(answer));
    }
    Object output =
        asked.byReference()
            ? reference(answer, address)
            : Map.of("value", answer, "mediaType", "application/json");
    return ExecutionResult.of(json.writeValueAsBytes(Map.of(ProcessDefinition.OUTPUT, output)));
  }

  /** Where the answer is stored; only what has a receipt is. */
  private static Link reference(JsonNode answer, ServiceAddress address) {
    String id = answer.path("receipt").path("id").asString("");
    if (id.isEmpty()) {
      throw ProblemException.invalid(
          "bad-execute-request",
          "This result is not stored, so that there is no link to it; ask for its value.");
    }
    return address.json("/api/v1/measurements/" + id, ProcessDefinition.OUTPUT, "测算结果 Measurement");
  }
}
