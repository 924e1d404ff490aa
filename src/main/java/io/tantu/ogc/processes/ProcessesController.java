package io.tantu.ogc.processes;

import io.tantu.ogc.Link;
import io.tantu.ogc.ServiceAddress;
import io.tantu.ogc.WholeNumber;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What processes there are (OGC 18-062r2, 7.9 and 7.10). */
@RestController
class ProcessesController {

  private static final String EXECUTE = "http://www.opengis.net/def/rel/ogc/1.0/execute";

  private static final int MOST = 1_000;

  private final Processes processes;

  ProcessesController(Processes processes) {
    this.processes = processes;
  }

  record ProcessList(List<Map<String, Object>> processes, List<Link> links) {}

  /**
   * @param limit how many processes the list holds at most (OGC 18-062r2, 7.9)
   */
  @GetMapping("/ogc/processes")
  ProcessList processes(
      @RequestParam(defaultValue = "" + MOST) String limit, HttpServletRequest request) {
    ServiceAddress address = ServiceAddress.of(request);
    return new ProcessList(
        processes.all().stream()
            .limit(WholeNumber.read("limit", limit, 1, MOST, true))
            .map(process -> summary(process, address))
            .toList(),
        List.of(address.json("/ogc/processes", "self", "处理 Processes")));
  }

  @GetMapping("/ogc/processes/{id}")
  Map<String, Object> process(@PathVariable String id, HttpServletRequest request) {
    ProcessDefinition process = processes.find(id);
    Map<String, Object> described = summary(process, ServiceAddress.of(request));
    Map<String, Object> inputs = new LinkedHashMap<>();
    process.inputs().forEach(input -> inputs.put(input.id(), input.description()));
    described.put("inputs", inputs);
    described.put(
        "outputs",
        Map.of(
            ProcessDefinition.OUTPUT,
            Map.of(
                "title",
                "结果",
                "description",
                "Result",
                "schema",
                Map.of("type", "object", "contentMediaType", "application/json"))));
    return described;
  }

  private static Map<String, Object> summary(ProcessDefinition process, ServiceAddress address) {
    String path = "/ogc/processes/" + process.id();
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("id", process.id());
    summary.put("version", ProcessDefinition.VERSION);
    summary.put("title", process.title().zh());
    summary.put("description", process.description().zh() + " · " + process.description().en());
    summary.put("jobControlOptions", List.of("sync-execute", "async-execute", "dismiss"));
    summary.put("outputTransmission", List.of("value", "reference"));
    summary.put(
        "links",
        List.of(
            address.json(path, "self", process.title().zh()),
            address.json(path + "/execution", EXECUTE, "执行 Execute")));
    return summary;
  }
}
