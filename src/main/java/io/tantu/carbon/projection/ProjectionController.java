package io.tantu.carbon.projection;

import io.tantu.problem.ProblemException;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/carbon/projection}: carbon in years to come, with planned planting. */
@RestController
class ProjectionController {

  private final ProjectionService service;

  ProjectionController(ProjectionService service) {
    this.service = service;
  }

  /**
   * @param growth yearly net growth of volume, %
   * @param growthHalfWidth half of its 95 % interval, % of it
   * @param plan layer of planned parcels, for example planting-plan
   * @param polygon ground to plant beside it, corners "lon lat" with commas between; then species,
   *     plantingYear and survival are wanted too
   * @param keep false for an answer without receipt that is kept nowhere, while one still draws
   */
  @GetMapping("/api/v1/carbon/projection")
  Projection project(
      @RequestParam double growth,
      @RequestParam(defaultValue = "50") double growthHalfWidth,
      @RequestParam(defaultValue = "2025,2030,2035") List<Integer> years,
      @RequestParam(required = false) String by,
      @RequestParam(required = false) String method,
      @RequestParam(required = false) String plan,
      @RequestParam(required = false) String polygon,
      @RequestParam(required = false) String species,
      @RequestParam(required = false) Integer plantingYear,
      @RequestParam(required = false) Double survival,
      @RequestParam(defaultValue = "true") boolean keep) {
    DrawnPlanting drawn = polygon == null ? null : drawn(polygon, species, plantingYear, survival);
    ProjectionRequest request =
        new ProjectionRequest(by, method, growth, growthHalfWidth, years, plan, drawn);
    return keep ? service.project(request) : service.sketch(request);
  }

  /** The species that can be planted in a projection. */
  @GetMapping("/api/v1/carbon/planting-rates")
  PlantingRateList plantingRates() {
    return new PlantingRateList(service.plantingRates());
  }

  record PlantingRateList(List<PlantingRates.Rate> rates) {}

  private static DrawnPlanting drawn(
      String polygon, String species, Integer year, Double survival) {
    if (species == null || year == null || survival == null) {
      throw ProblemException.invalid(
          "bad-parameter",
          "A polygon to plant needs species, plantingYear and survival, as in species=杨树&plantingYear=2026&survival=0.85.");
    }
    return new DrawnPlanting(DrawnPlanting.ground(polygon), species, year, survival);
  }
}
