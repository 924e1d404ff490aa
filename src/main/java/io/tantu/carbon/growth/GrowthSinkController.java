package io.tantu.carbon.growth;

import io.tantu.problem.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/carbon/growth}: the yearly sink by growth and consumption rates. */
@RestController
class GrowthSinkController {

  private final GrowthSinkService service;

  GrowthSinkController(GrowthSinkService service) {
    this.service = service;
  }

  /**
   * @param growth % a year; left out together with consumption where volumes are given
   * @param volumes volume of an earlier and a later survey in one unit, for their net rate
   * @param years between the volumes
   * @param halfWidth half of the 95 % interval of each rate, % of it
   */
  @GetMapping("/api/v1/carbon/growth")
  GrowthSink sink(
      @RequestParam(required = false) String by,
      @RequestParam(required = false) Double growth,
      @RequestParam(required = false) Double consumption,
      @RequestParam(required = false) double[] volumes,
      @RequestParam(required = false) Double years,
      @RequestParam(defaultValue = "50") double halfWidth) {
    return service.sink(by, rates(growth, consumption, volumes, years, halfWidth));
  }

  private static GrowthRates rates(
      Double growth, Double consumption, double[] volumes, Double years, double halfWidth) {
    boolean stated = growth != null && consumption != null && volumes == null && years == null;
    boolean surveyed =
        growth == null
            && consumption == null
            && volumes != null
            && volumes.length == 2
            && years != null;
    if (!stated && !surveyed) {
      throw ProblemException.invalid(
          "bad-parameter",
          "Wanted are growth and consumption in % a year, as in growth=5.2&consumption=2.1, or the volumes of two surveys and the years between them, as in volumes=188,195&years=5.");
    }
    return stated
        ? new GrowthRates(growth, consumption, halfWidth)
        : GrowthRates.pressler(volumes[0], volumes[1], years, halfWidth);
  }
}
