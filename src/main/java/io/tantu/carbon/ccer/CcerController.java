package io.tantu.carbon.ccer;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/carbon/ccer}: stands by the CCER methodology's conditions. */
@RestController
class CcerController {

  private final CcerService service;

  CcerController(CcerService service) {
    this.service = service;
  }

  /**
   * @param stands whether to list each stand
   */
  @GetMapping("/api/v1/carbon/ccer")
  CcerAnswer screen(
      @RequestParam(required = false) String by,
      @RequestParam(defaultValue = "false") boolean stands) {
    return service.screen(by, stands);
  }
}
