package io.tantu.renewable.installed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.tantu.renewable.land.LandService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/renewable/progress} and {@code /plants}: what is installed. */
@RestController
class InstalledController {

  private final ProgressService progress;
  private final PlantService plants;
  private final LandService lands;

  InstalledController(ProgressService progress, PlantService plants, LandService lands) {
    this.progress = progress;
    this.plants = plants;
    this.lands = lands;
  }

  @GetMapping("/api/v1/renewable/progress")
  @Operation(
      summary = "Installed capacity by county beside the plan's goals",
      description =
          "In MW and 万千瓦 (10 MW), with what each layer says of its date and of how capacities were"
              + " counted. The plan contradicts itself for 2030; both goals are given.")
  Progress progress() {
    return progress.progress();
  }

  @GetMapping("/api/v1/renewable/plants")
  @Operation(
      summary = "Plants held against the siting rules of their day",
      description =
          "A disc of the site's area stands in for its ground; plants without an area are not judged."
              + " Plants state a year at most: the answer says which day was assumed.")
  PlantChecks plants(
      @Parameter(description = "The day whose rules count; that of each plant when left out.")
          @RequestParam(required = false)
          String asOf) {
    return plants.checks(asOf == null ? null : lands.day(asOf));
  }
}
