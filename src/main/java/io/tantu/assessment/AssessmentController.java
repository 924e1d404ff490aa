package io.tantu.assessment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.tantu.ingest.PostedFile;
import io.tantu.ingest.SiteFile;
import io.tantu.ingest.SiteFileRequest;
import io.tantu.ingest.SiteFiles;
import io.tantu.posted.PostedFileQuestion;
import io.tantu.problem.ProblemException;
import io.tantu.problem.WorkProgress;
import java.io.InputStream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/assessments}: what stands in the way of a site, or of the sites of a file. */
@RestController
class AssessmentController {

  private static final long MOST_BYTES = 64_000_000;

  private static final String ANY_FILE =
      "GeoJSON, a zip of a Shapefile, a GeoPackage, a table of boundary points or the text that land"
          + " surveys exchange";

  private final AssessmentService service;

  AssessmentController(AssessmentService service) {
    this.service = service;
  }

  /**
   * Assesses one site of the file.
   *
   * @param site its number in the file, from 1; left out where the file holds one
   * @param file name of the file, for messages
   * @param crs {@code EPSG:n}, {@code GCJ-02} or {@code BD-09}; left out where the file says
   */
  @Operation(
      requestBody =
          @RequestBody(
              required = true,
              description = ANY_FILE,
              content = @Content(schema = @Schema(type = "string", format = "binary"))))
  @PostedFileQuestion("/api/v1/assessments")
  Assessment assess(
      @Parameter(required = true) @RequestParam(required = false) String subject,
      @RequestParam(required = false) String bays,
      @RequestParam(required = false) String asOf,
      @RequestParam(required = false) String bufferMetres,
      @RequestParam(required = false) String site,
      @RequestParam(required = false) String name,
      @RequestParam(required = false) String file,
      @RequestParam(required = false) String crs,
      @RequestParam(required = false) String encoding,
      InputStream body) {
    Asked asked = Asked.parse(subject, bays, asOf, bufferMetres);
    ChosenSite chosen = ChosenSite.of(read(body, file, crs, encoding), site);
    String called = name == null || name.isBlank() ? chosen.site().name() : name;
    return service.assess(
        new AssessmentQuestion(asked, called, chosen.site().geometry(), chosen.notes()));
  }

  /** Judges every site of the file; one that cannot be read is refused alone. */
  @Operation(
      requestBody =
          @RequestBody(
              required = true,
              description = ANY_FILE,
              content = @Content(schema = @Schema(type = "string", format = "binary"))))
  @PostedFileQuestion("/api/v1/assessments/batch")
  AssessmentBatch assessAll(
      @Parameter(required = true) @RequestParam(required = false) String subject,
      @RequestParam(required = false) String bays,
      @RequestParam(required = false) String asOf,
      @RequestParam(required = false) String bufferMetres,
      @RequestParam(required = false) String file,
      @RequestParam(required = false) String crs,
      @RequestParam(required = false) String encoding,
      WorkProgress progress,
      InputStream body) {
    Asked asked = Asked.parse(subject, bays, asOf, bufferMetres);
    return service.assess(asked, read(body, file, crs, encoding), progress);
  }

  private SiteFile read(InputStream body, String file, String crs, String encoding) {
    SiteFileRequest request = new SiteFileRequest(crs, encoding, service.cityBounds());
    try (PostedFile posted = PostedFile.of(body, file, MOST_BYTES)) {
      return SiteFiles.read(posted.path(), request);
    }
  }

  /**
   * @throws ProblemException {@code unknown-assessment}
   */
  @GetMapping("/api/v1/assessments/{id}")
  Assessment made(@PathVariable("id") String id) {
    return service.made(id);
  }
}
