package io.tantu.charging.gaps;

import io.tantu.charging.WayKind;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/charging/gaps}: who has no public charging station near enough. */
@RestController
class GapController {

  private final GapService service;

  GapController(GapService service) {
    this.service = service;
  }

  /**
   * @param core metres in the core of the city
   * @param urban metres in towns
   * @param township metres in townships
   * @param by {@code road} for ways by road
   */
  @GetMapping("/api/v1/charging/gaps")
  ChargingGaps gaps(
      @RequestParam(required = false) Double core,
      @RequestParam(required = false) Double urban,
      @RequestParam(required = false) Double township,
      @RequestParam(required = false) String by) {
    return service.gaps(ServiceStandards.of(core, urban, township), WayKind.of(by));
  }
}
