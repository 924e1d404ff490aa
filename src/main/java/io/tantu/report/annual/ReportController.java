package io.tantu.report.annual;

import io.tantu.report.MakingTurns;
import io.tantu.report.ReportFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /api/v1/report}: the report of a year as a file to keep. Reports are made one after
 * the other, so that however many ask, one report's worth of work and memory is taken.
 */
@RestController
class ReportController {

  /** More who wait would hold threads that the map needs. */
  private static final int MOST_WAITING = 2;

  private final AnnualReport report;
  private final MakingTurns turns = new MakingTurns(MOST_WAITING);

  ReportController(AnnualReport report) {
    this.report = report;
  }

  /**
   * @param year 2020 to 2060
   * @param format pdf or xlsx; pdf when absent
   */
  @GetMapping("/api/v1/report")
  ResponseEntity<byte[]> report(
      @RequestParam(required = false) String year, @RequestParam(required = false) String format)
      throws IOException {
    ReportYear wanted = ReportYear.of(year);
    ReportFormat file = ReportFormat.of(format);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(
                    "碳达峰空间测算报告-%d.%s".formatted(wanted.value(), file.id()), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(inTurn(wanted, file));
  }

  private byte[] inTurn(ReportYear year, ReportFormat format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    turns.take(() -> report.write(year, format, bytes, ReportProgress.NONE));
    return bytes.toByteArray();
  }
}
