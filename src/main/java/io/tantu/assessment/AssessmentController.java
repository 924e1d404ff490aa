package io.tantu.assessment;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/assessments}: what stands in the way of a site. */
@RestController
class AssessmentController {

  private final AssessmentService service;

  AssessmentController(AssessmentService service) {
    this.service = service;
  }

  @GetMapping("/api/v1/assessments/{id}")
  Assessment made(@PathVariable("id") String id) {
    return service.made(id);
  }
}
