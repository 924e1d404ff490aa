package io.tantu.charging.density;

import io.tantu.charging.ChargingService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/charging/density}: stations and piles by zone, and what they are for. */
@RestController
class DensityController {

  private final DensityService service;
  private final ChargingService charging;

  DensityController(DensityService service, ChargingService charging) {
    this.service = service;
    this.charging = charging;
  }

  /**
   * @param by zone layer id
   * @param kind a kind of station, or {@code all}; charging stations when left out
   * @param publicOnly true, false or {@code all}; those open to the public when left out
   */
  @GetMapping("/api/v1/charging/density")
  ChargingDensity density(
      @RequestParam(required = false) String by,
      @RequestParam(required = false) String kind,
      @RequestParam(name = "public", required = false) String publicOnly,
      @RequestParam(required = false) String minPowerKw,
      @RequestParam(required = false) String current,
      @RequestParam(required = false) String text) {
    return service.density(
        by, DensityFilter.parse(kind, publicOnly, minPowerKw, current, text, charging.kinds()));
  }
}
