package io.tantu.report.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.LiveService;
import io.tantu.assessment.Asked;
import io.tantu.assessment.Assessment;
import io.tantu.assessment.Assessment.Outcome;
import io.tantu.assessment.AssessmentQuestion;
import io.tantu.assessment.AssessmentService;
import io.tantu.assessment.Verdict;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.constraint.Subject;
import io.tantu.report.Decimals;
import io.tantu.report.pdf.PdfText;
import io.tantu.report.pdf.ReportFont;
import io.tantu.report.workbook.WorkbookParts;
import io.tantu.store.FeatureQuery;
import io.tantu.store.LayerStore;
import io.tantu.web.HttpAnswers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Sheets of sites on the shipped layers, as they are served. */
@LiveService
class ConflictSheetApiTest {

  private static final double HALF_DEGREES = 0.003;
  private static final Coordinate DOWNTOWN = new Coordinate(106.23, 38.48);

  @LocalServerPort private int port;
  @Autowired private AssessmentService assessments;
  @Autowired private LayerStore store;
  @Autowired private Catalog catalog;

  private Assessment assess(Subject subject, String name, Coordinate middle) {
    Envelope box = new Envelope(middle);
    box.expandBy(HALF_DEGREES);
    return assessments.assess(
        new AssessmentQuestion(
            new Asked(subject, null, null, null),
            name,
            new GeometryFactory().toGeometry(box),
            List.of()));
  }

  private Assessment onTheRedline() {
    LayerDefinition redline = catalog.layer("ecological-redline");
    try (Stream<Feature> features =
        store.features(redline, store.current(redline.id()).orElseThrow(), FeatureQuery.all())) {
      return assess(
          Subject.PV_ARRAY,
          "红线地块",
          features.findFirst().orElseThrow().geometry().getCoordinates()[0].copy());
    }
  }

  private HttpResponse<byte[]> file(Assessment assessment, String name) throws Exception {
    String address =
        "http://127.0.0.1:%d/api/v1/assessments/%s/%s"
            .formatted(port, assessment.receipt().id(), name);
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return answer;
  }

  @Test
  void aSiteOnTheRedlineHasItsSheetMapAndPieces() throws Exception {
    ReportFont.required();
    Assessment assessment = onTheRedline();
    assertThat(assessment.verdict()).isEqualTo(Verdict.FORBIDDEN);
    HttpResponse<byte[]> sheet = file(assessment, "sheet.pdf");
    assertThat(sheet.headers().firstValue("content-type")).hasValue("application/pdf");
    assertThat(sheet.headers().firstValue("content-disposition").orElseThrow())
        .startsWith("attachment")
        .contains(assessment.receipt().id() + ".pdf");
    String text = String.join("", PdfText.pages(sheet.body()));
    assertThat(text)
        .contains("红线地块", "PV-2-REDLINE", "抵触", "盖章", assessment.receipt().id())
        .contains("PV-1-FARMLAND", "没有永久基本农田图层", "未判定的规则不作为通过")
        .contains("图例", "地块", "禁止规则涉及的部分", "凭证所记版本", "示意数据")
        .contains(Decimals.grouped(assessment.rules().get(0).overlapM2(), 2))
        .contains(Decimals.grouped(assessment.site().areaM2(), 2));
    assertThat(file(assessment, "sheet.pdf").body()).isEqualTo(sheet.body());
  }

  @Test
  void theWorkbookTellsTheSameFiguresInTheSameBytes() throws Exception {
    Assessment assessment = onTheRedline();
    byte[] workbook = file(assessment, "sheet.xlsx").body();
    assertThat(WorkbookParts.of(workbook).get("xl/worksheets/sheet3.xml"))
        .contains("<v>" + Decimals.plain(assessment.rules().get(0).overlapM2()) + "</v>");
    assertThat(WorkbookParts.of(workbook)).containsKey("xl/media/image1.png");
    assertThat(file(assessment, "sheet.xlsx").body()).isEqualTo(workbook);
  }

  @Test
  void thePiecesAreAFeatureCollection() throws Exception {
    Assessment assessment = onTheRedline();
    JsonNode pieces = new HttpAnswers(port).json(path(assessment.receipt().id(), "pieces.geojson"));
    long parcels = assessment.rules().stream().mapToLong(rule -> rule.parcels().size()).sum();
    assertThat(pieces.get("features")).hasSize((int) parcels + 1);
    assertThat(pieces.at("/features/1/properties/rule").asString())
        .isEqualTo(assessment.rules().get(0).rule());
    assertThat(pieces.at("/features/1/geometry/type").asString()).isEqualTo("MultiPolygon");
    assertThat(pieces.at("/features/1/properties/overlapM2").asDouble())
        .isEqualTo(assessment.rules().get(0).parcels().get(0).overlapM2());
  }

  @Test
  void aCleanSiteSaysThatNothingStandsInItsWayAndShowsWhatWasLookedAt() throws Exception {
    ReportFont.required();
    Assessment assessment = assess(Subject.BUILDING, "市区地块", DOWNTOWN);
    assertThat(assessment.rules()).noneMatch(rule -> rule.outcome() == Outcome.HOLDS);
    String text = String.join("", PdfText.pages(file(assessment, "sheet.pdf").body()));
    assertThat(text)
        .contains("所判规则均不抵触", "市区地块", "没有涉及的图斑", "图例", "凭证所记版本")
        .doesNotContain("规则涉及的部分", "湿地保护小区");
  }

  @Test
  void whatIsNoAssessmentHasNoSheet() throws Exception {
    HttpAnswers http = new HttpAnswers(port);
    assertThat(http.get(path("0000", "sheet.pdf")).statusCode()).isEqualTo(404);
    String gaps = http.json("/api/v1/charging/gaps").at("/receipt/id").asString();
    for (String name : List.of("sheet.pdf", "sheet.xlsx", "pieces.geojson")) {
      assertThat(http.get(path(gaps, name)).body()).contains("unknown-assessment");
      assertThat(http.get("/api/openapi").body()).contains(path("{id}", name));
    }
  }

  private static String path(String id, String name) {
    return "/api/v1/assessments/%s/%s".formatted(id, name);
  }
}
