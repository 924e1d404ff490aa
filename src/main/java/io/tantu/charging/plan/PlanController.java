package io.tantu.charging.plan;

import io.tantu.charging.gaps.ServiceStandards;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /api/v1/charging/plan}: where the next public charging stations serve most, or are
 * nearest to all. A question that changes nothing, and whose answer is the same whoever asks it.
 */
@RestController
class PlanController {

  private final PlanService service;

  PlanController(PlanService service) {
    this.service = service;
  }

  /**
   * @param goal {@code coverage} or {@code mean-way}
   * @param sites how many new stations; without it as few as serve all whom any candidate could
   * @param grid side of the squares whose middles are candidates, metres
   */
  @GetMapping("/api/v1/charging/plan")
  ChargingPlan plan(
      @RequestParam(required = false) String goal,
      @RequestParam(required = false) Integer sites,
      @RequestParam(defaultValue = "500") double grid,
      @RequestParam(required = false) Double core,
      @RequestParam(required = false) Double urban,
      @RequestParam(required = false) Double township) {
    return service.plan(
        new PlanQuestion(Goal.of(goal), sites, grid, ServiceStandards.of(core, urban, township)));
  }
}
