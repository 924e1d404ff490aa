package io.tantu.measure.difference;

import io.tantu.measure.history.OneAtATime;
import io.tantu.problem.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why a figure changed, over HTTP. */
@RestController
class DifferenceController {

  /** Causes listed for each zone; a replaced layer has a million of them. */
  private static final int MOST_CAUSES = 200;

  private final Differences differences;
  private final OneAtATime<Difference> explained = new OneAtATime<>();

  DifferenceController(Differences differences) {
    this.differences = differences;
  }

  /** What made the figures of the measurement {@code from} those of this one. */
  @GetMapping("/api/v1/measurements/{id}/difference")
  Difference difference(@PathVariable String id, @RequestParam(required = false) String from) {
    if (from == null || from.isBlank()) {
      throw ProblemException.invalid(
          "missing-parameter",
          "The parameter 'from' is missing: the id of the former measurement, as /api/v1/measurements lists them.");
    }
    return explained.answer(
        from + " " + id, () -> differences.between(from, id).shortened(MOST_CAUSES));
  }
}
