package io.tantu.renewable.potential;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.tantu.problem.WorkProgress;
import io.tantu.renewable.land.LandService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/renewable/potential}: how much could be built, by county. */
@RestController
class PotentialController {

  private final PotentialService service;
  private final LandService lands;

  PotentialController(PotentialService service, LandService lands) {
    this.service = service;
    this.lands = lands;
  }

  @GetMapping("/api/v1/renewable/potential")
  @Operation(
      summary = "Capacity, energy and avoided emissions that the land left by the rules allows",
      description =
          "By county and kind, shared ground counted once in totals, each density and factor with its"
              + " source; what is assumed says so, and what no layer tells is named.")
  Potential potential(
      @Parameter(
              description =
                  "pv-fishery, pv-agri, pv-centralised, wind or pv-rooftop; all when left out.")
          @RequestParam(required = false)
          String kind,
      @Parameter(description = "The day whose rules count, as 2026-01-22; today when left out.")
          @RequestParam(required = false)
          String asOf,
      @Parameter(description = "Least size of a piece, hectares.") @RequestParam(required = false)
          Double minAreaHa,
      @Parameter(description = "Least 4πA/P² of a piece, 0 to 1.") @RequestParam(required = false)
          Double compactness,
      WorkProgress progress) {
    return service.potential(kind, lands.day(asOf), lands.pieces(minAreaHa, compactness), progress);
  }
}
