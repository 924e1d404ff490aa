package io.tantu.target;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/targets} and {@code /{id}}: the plan's targets with what is known of them. */
@RestController
@RequestMapping("/api/v1/targets")
class TargetController {

  private final TargetService service;

  TargetController(TargetService service) {
    this.service = service;
  }

  /**
   * @param today the day that deadlines were compared with
   * @param areas the plan's areas, whatever was asked for
   * @param bureaus lead bureaus, whatever was asked for
   * @param byStatus how many of the targets stand how
   */
  record Targets(
      LocalDate today,
      List<PlanArea> areas,
      List<String> bureaus,
      Map<Status, Long> byStatus,
      List<TargetStanding> targets) {}

  @GetMapping
  @Operation(
      summary = "The plan's targets with actual, gap, pace, status and alarms",
      description =
          "Measured and entered figures are both given; the measured one counts unless it is"
              + " illustrative and an entered one exists. Gaps are in the target's unit.")
  Targets targets(
      @Parameter(description = "Id of an area of the plan, for example ecology, or its title.")
          @RequestParam(required = false)
          String area,
      @Parameter(description = "Lead bureau as the plan writes it, for example 市自然资源局.")
          @RequestParam(required = false)
          String bureau) {
    List<TargetStanding> standings = service.standings(service.filter(area, bureau));
    Map<Status, Long> byStatus =
        standings.stream()
            .map(TargetStanding::status)
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return new Targets(service.today(), service.areas(), service.bureaus(), byStatus, standings);
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "One target with counties, history and alarms",
      description =
          "The counties' parts of the city's gap follow a planning assumption that the answer"
              + " names; the plan itself splits nothing by county.")
  TargetDetail target(
      @Parameter(description = "Id of the target, T01 to T44.") @PathVariable String id) {
    return service.detail(id);
  }
}
