package io.tantu.renewable.sites;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.tantu.problem.WorkProgress;
import io.tantu.renewable.land.LandService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/renewable/sites}: the best sites on the land that is left. */
@RestController
class SitesController {

  private final SitesService service;
  private final LandService lands;

  SitesController(SitesService service, LandService lands) {
    this.service = service;
    this.lands = lands;
  }

  @GetMapping("/api/v1/renewable/sites")
  @Operation(
      summary = "Sites on the land that the rules leave, ranked by weighted criteria, as GeoJSON",
      description =
          "The answer states criteria, weights and what no layer tells: existing plants stand in for"
              + " the grid until substations are imported; slope, irradiation and wind speed count"
              + " once their layers hold something.")
  RankedSites sites(
      @Parameter(description = "pv-fishery, pv-agri, pv-centralised or wind.") @RequestParam
          String kind,
      @Parameter(description = "The day whose rules count, as 2026-01-22; today when left out.")
          @RequestParam(required = false)
          String asOf,
      @Parameter(description = "Least size of a site, hectares.") @RequestParam(required = false)
          Double minAreaHa,
      @Parameter(description = "Least 4πA/P² of a site, 0 to 1.") @RequestParam(required = false)
          Double compactness,
      @Parameter(
              description =
                  "As road:0.5,plant:0.5, adding up to 1; criteria left out count nothing.")
          @RequestParam(required = false)
          String weights,
      @Parameter(description = "How many sites, 1 to 1000; 50 when left out.")
          @RequestParam(required = false)
          Integer limit,
      WorkProgress progress) {
    return service.sites(
        kind, lands.day(asOf), lands.pieces(minAreaHa, compactness), weights, limit, progress);
  }
}
