package io.tantu.report.assessment;

import io.tantu.assessment.Assessment;
import io.tantu.assessment.AssessmentService;
import io.tantu.report.MakingTurns;
import io.tantu.report.ReportFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code GET /api/v1/assessments/ID/sheet.pdf}, {@code sheet.xlsx} and {@code pieces.geojson}: an
 * assessment that was made, by the id of its receipt, as files to sign, to keep and to open as a
 * layer.
 */
@RestController
class AssessmentFileController {

  private static final MediaType GEOJSON = MediaType.parseMediaType("application/geo+json");

  /** A sheet takes about a second. */
  private static final int MOST_WAITING = 8;

  private final AssessmentService assessments;
  private final ConflictSheet sheet;
  private final MakingTurns turns = new MakingTurns(MOST_WAITING);

  AssessmentFileController(AssessmentService assessments, ConflictSheet sheet) {
    this.assessments = assessments;
    this.sheet = sheet;
  }

  @GetMapping("/api/v1/assessments/{id}/sheet.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable("id") String id) throws IOException {
    return sheet(id, ReportFormat.PDF);
  }

  @GetMapping("/api/v1/assessments/{id}/sheet.xlsx")
  ResponseEntity<byte[]> workbook(@PathVariable("id") String id) throws IOException {
    return sheet(id, ReportFormat.XLSX);
  }

  @GetMapping("/api/v1/assessments/{id}/pieces.geojson")
  ResponseEntity<byte[]> pieces(@PathVariable("id") String id) {
    byte[] body = JsonMapper.shared().writeValueAsBytes(AssessmentGeoJson.of(assessments.made(id)));
    return file("冲突图斑", id, "geojson", GEOJSON, body);
  }

  private ResponseEntity<byte[]> sheet(String id, ReportFormat format) throws IOException {
    Assessment assessment = assessments.made(id);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    turns.take(() -> sheet.write(assessment, format, bytes));
    return file(
        ConflictSheet.TITLE,
        id,
        format.id(),
        MediaType.parseMediaType(format.mediaType()),
        bytes.toByteArray());
  }

  private static ResponseEntity<byte[]> file(
      String what, String id, String extension, MediaType type, byte[] body) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("%s-%s.%s".formatted(what, id, extension), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(body);
  }
}
