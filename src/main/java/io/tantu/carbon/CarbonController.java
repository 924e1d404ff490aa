package io.tantu.carbon;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/carbon}: carbon stock by zone, and the methods it can be asked for by. */
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

  /** The methods that a stock can be asked for by, and the one that holds when none is named. */
  @GetMapping("/api/v1/carbon/methods")
  MethodList methods() {
    AccountingRules rules = service.parameters().rules();
    return new MethodList(rules.standardMethod(), rules.methods());
  }

  record MethodList(MethodId standard, List<AccountingRules.Method> methods) {}
}
