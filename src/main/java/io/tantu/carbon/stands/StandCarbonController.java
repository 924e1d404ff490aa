package io.tantu.carbon.stands;

import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * {@code GET /api/v1/carbon/stands}: carbon density of every stand, and of one. Answers carry a
 * strong ETag and are asked for anew each time, also where a version is named: the parameters may
 * have become others.
 */
@RestController
class StandCarbonController {

  private final StandCarbonService service;

  StandCarbonController(StandCarbonService service) {
    this.service = service;
  }

  /**
   * @param version of the forest layer; the current one without it
   */
  @GetMapping("/api/v1/carbon/stands")
  ResponseEntity<StandColumns> columns(
      @RequestParam(required = false) String method,
      @RequestParam(required = false) String version,
      ServletWebRequest request) {
    StandQuestion asked = service.question(method, version);
    return answer(asked.name(), request, () -> service.columns(asked));
  }

  /**
   * @param version of the forest layer that the id belongs to; the current one without it
   */
  @GetMapping("/api/v1/carbon/stands/{featureId}")
  ResponseEntity<StandCarbon> stand(
      @PathVariable long featureId,
      @RequestParam(required = false) String method,
      @RequestParam(required = false) String version,
      ServletWebRequest request) {
    StandQuestion asked = service.question(method, version);
    return answer(asked.name() + "-" + featureId, request, () -> service.stand(featureId, asked));
  }

  private static <T> ResponseEntity<T> answer(
      String name, ServletWebRequest request, Supplier<T> body) {
    String etag = "\"" + name + "\"";
    if (request.checkNotModified(etag)) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
          .eTag(etag)
          .cacheControl(CacheControl.noCache())
          .build();
    }
    return ResponseEntity.ok().eTag(etag).cacheControl(CacheControl.noCache()).body(body.get());
  }
}
