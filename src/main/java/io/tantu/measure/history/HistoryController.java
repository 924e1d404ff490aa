package io.tantu.measure.history;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history of measurements over HTTP. */
@RestController
class HistoryController {

  private final MeasurementHistory history;
  private final Verifier verifier;
  private final OneAtATime<Verification> verifications = new OneAtATime<>();

  HistoryController(MeasurementHistory history, Verifier verifier) {
    this.history = history;
    this.verifier = verifier;
  }

  record Measurements(List<PastMeasurement> measurements) {}

  /** Stored measurements, newest first. */
  @GetMapping("/api/v1/measurements")
  Measurements measurements(
      @RequestParam(required = false) String indicator,
      @RequestParam(required = false) String layer,
      @RequestParam(required = false) String limit) {
    return new Measurements(history.list(indicator, layer, HistoryLimit.of(limit)));
  }

  /** The stored answers to the same question, newest first, this one among them. */
  @GetMapping("/api/v1/measurements/{id}/history")
  MeasurementHistory.Alike history(
      @PathVariable String id,
      @RequestParam(required = false) String zone,
      @RequestParam(required = false) String limit) {
    return history.alike(id, zone, HistoryLimit.of(limit));
  }

  /** The measurement made again and compared digit by digit; once for each while it is served. */
  @GetMapping("/api/v1/measurements/{id}/verification")
  Verification verification(@PathVariable String id) {
    return verifications.answer(id, () -> verifier.verify(id));
  }
}
