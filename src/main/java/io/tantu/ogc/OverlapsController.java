package io.tantu.ogc;

import io.tantu.measure.OverlapReport;
import io.tantu.measure.OverlapService;
import java.io.ByteArrayOutputStream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Which features of a layer claim the same ground. */
@RestController
class OverlapsController {

  private static final MediaType GEO_JSON = MediaType.parseMediaType("application/geo+json");

  private final OverlapService overlaps;

  OverlapsController(OverlapService overlaps) {
    this.overlaps = overlaps;
  }

  /** Number of pairs, hectares, and the largest pairs. */
  @GetMapping("/api/v1/layers/{layer}/overlaps")
  ResponseEntity<byte[]> report(@PathVariable String layer) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    OverlapWriter.report(overlaps.report(layer), body);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body.toByteArray());
  }

  /** The ground itself, pair by pair, for a map or a GIS. */
  @GetMapping("/api/v1/layers/{layer}/overlaps.geojson")
  ResponseEntity<byte[]> ground(@PathVariable String layer) {
    OverlapReport report = overlaps.report(layer);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    OverlapWriter.geoJson(report, body);
    return ResponseEntity.ok()
        .contentType(GEO_JSON)
        .header(
            "Content-Disposition",
            "inline; filename=\"%s-overlaps-%s.geojson\""
                .formatted(layer, report.version().version()))
        .body(body.toByteArray());
  }
}
