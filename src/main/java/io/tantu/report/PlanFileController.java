package io.tantu.report;

import io.tantu.charging.plan.ChargingPlan;
import io.tantu.charging.plan.PlanService;
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
 * {@code GET /api/v1/charging/plans/ID.geojson} and {@code .xlsx}: a plan that was made, by the id
 * of its receipt, as a file to keep or to open as a layer.
 */
@RestController
class PlanFileController {

  private static final MediaType GEOJSON = MediaType.parseMediaType("application/geo+json");
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final PlanService plans;

  PlanFileController(PlanService plans) {
    this.plans = plans;
  }

  @GetMapping("/api/v1/charging/plans/{id}.geojson")
  ResponseEntity<byte[]> geoJson(@PathVariable("id") String id) {
    ChargingPlan plan = plans.made(id);
    return file(
        plan, "geojson", GEOJSON, JsonMapper.shared().writeValueAsBytes(PlanGeoJson.of(plan)));
  }

  @GetMapping("/api/v1/charging/plans/{id}.xlsx")
  ResponseEntity<byte[]> workbook(@PathVariable("id") String id) throws IOException {
    ChargingPlan plan = plans.made(id);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TableFormat.of("xlsx").write(PlanTable.of(plan), bytes);
    return file(plan, "xlsx", XLSX, bytes.toByteArray());
  }

  private static ResponseEntity<byte[]> file(
      ChargingPlan plan, String extension, MediaType type, byte[] body) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(
                    "充电站布局方案-%s.%s".formatted(plan.receipt().id(), extension),
                    StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(body);
  }
}
