package io.tantu.target;

import io.tantu.target.TargetStanding.GoalStanding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/targets}: the plan's targets with what is measured beside them. */
@RestController
class TargetController {

  private final TargetService service;

  TargetController(TargetService service) {
    this.service = service;
  }

  /**
   * @param goalsByStatus how many goals stand how
   */
  record Targets(List<TargetStanding> targets, Map<Status, Long> goalsByStatus) {}

  @GetMapping("/api/v1/targets")
  Targets targets() {
    List<TargetStanding> standings = service.standings();
    Map<Status, Long> goalsByStatus =
        standings.stream()
            .flatMap(standing -> standing.goals().stream())
            .map(GoalStanding::status)
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return new Targets(standings, goalsByStatus);
  }
}
