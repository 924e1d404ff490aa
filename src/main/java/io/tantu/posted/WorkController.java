package io.tantu.posted;

import io.swagger.v3.oas.annotations.Operation;
import io.tantu.posted.Watched.State;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/work}: how far a question is, for who asked it under a name of their own. */
@RestController
class WorkController {

  private final WatchedWork work;

  WorkController(WatchedWork work) {
    this.work = work;
  }

  @GetMapping("/api/v1/work/{name}")
  @Operation(
      summary = "How far a question is that was asked with the header Tantu-Work",
      description =
          "Parts done, and parts that there are, 0 until that is known. Nothing (204) before the work"
              + " begins and when it has ended.")
  ResponseEntity<State> state(@PathVariable("name") String name) {
    return work.find(name)
        .map(watched -> ResponseEntity.ok(watched.state()))
        .orElseGet(() -> ResponseEntity.noContent().build());
  }

  @DeleteMapping("/api/v1/work/{name}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Ends the work on a question; the question is answered with the problem cancelled")
  void cancel(@PathVariable("name") String name) {
    work.find(name).ifPresent(Watched::cancel);
  }
}
