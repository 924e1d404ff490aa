package io.tantu.carbon;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/carbon}: carbon stock by zone. */
@RestController
class CarbonController {

  private final CarbonService service;

  CarbonController(CarbonService service) {
    this.service = service;
  }

  /**
   * @param pools ids of pools wanted beside living biomass, with commas between
   */
  @GetMapping("/api/v1/carbon")
  CarbonAnswer carbon(
      @RequestParam(required = false) String by,
      @RequestParam(required = false) String method,
      @RequestParam(defaultValue = "") List<String> pools) {
    return service.measure(by, method, pools);
  }
}
