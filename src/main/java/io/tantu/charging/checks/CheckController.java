package io.tantu.charging.checks;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/charging/checks}: what is wrong with the stations together. */
@RestController
class CheckController {

  private final CheckService service;

  CheckController(CheckService service) {
    this.service = service;
  }

  @GetMapping("/api/v1/charging/checks")
  StationChecks checks() {
    return service.checks();
  }
}
