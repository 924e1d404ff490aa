package io.tantu.renewable.land;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.tantu.problem.WorkProgress;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/renewable/land}: where something may stand. */
@RestController
class LandController {

  private final LandService service;

  LandController(LandService service) {
    this.service = service;
  }

  @GetMapping("/api/v1/renewable/land")
  @Operation(
      summary = "Land that no siting rule in force forbids, as GeoJSON",
      description =
          "Exact vectors by county with the rules they were judged by and those that nothing tells"
              + " of. Restricted land is told apart. Buffers reach in from outside.")
  LandAnswer land(
      @Parameter(
              description =
                  "A kind of plant, for example pv-centralised or wind, or a subject of the rules:"
                      + " pv-array, wind-turbine.")
          @RequestParam
          String kind,
      @Parameter(description = "The day whose rules count, as 2026-01-22; today when left out.")
          @RequestParam(required = false)
          String asOf,
      @Parameter(description = "Least size of a piece, hectares.") @RequestParam(required = false)
          Double minAreaHa,
      @Parameter(description = "Least 4πA/P² of a piece, 0 to 1.") @RequestParam(required = false)
          Double compactness,
      @Parameter(description = "Code of a county; all when left out.")
          @RequestParam(required = false)
          String county,
      WorkProgress progress) {
    return service.land(
        service.question(kind, service.day(asOf)),
        service.pieces(minAreaHa, compactness),
        county,
        progress);
  }
}
