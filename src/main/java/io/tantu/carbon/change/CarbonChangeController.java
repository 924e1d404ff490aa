package io.tantu.carbon.change;

import io.tantu.problem.ProblemException;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/carbon/change}: stock change between two versions of the forest layer. */
@RestController
class CarbonChangeController {

  private static final int MOST_STANDS = 10_000;

  private final CarbonChangeService service;

  CarbonChangeController(CarbonChangeService service) {
    this.service = service;
  }

  /** The versions of the forest layer that can be compared, newest first. */
  @GetMapping("/api/v1/carbon/versions")
  VersionList versions() {
    return new VersionList(service.versions());
  }

  record VersionList(List<CarbonChange.State> versions) {}

  @GetMapping("/api/v1/carbon/change")
  CarbonChange change(
      @RequestParam(required = false) String by,
      @RequestParam(required = false) String method,
      @RequestParam(required = false) String from,
      @RequestParam(required = false) String to,
      @RequestParam(required = false) Double years,
      @RequestParam(defaultValue = "100") int stands) {
    if (stands < 0 || stands > MOST_STANDS) {
      throw ProblemException.invalid(
          "bad-parameter",
          "Parameter 'stands' is %d; wanted is 0 to %d.".formatted(stands, MOST_STANDS));
    }
    return service.between(new CarbonChangeService.Request(by, method, from, to, years, stands));
  }
}
