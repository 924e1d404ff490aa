package io.tantu.report.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.LiveService;
import io.tantu.problem.ProblemException;
import io.tantu.render.FontFile;
import io.tantu.render.LabelFont;
import io.tantu.report.Decimals;
import io.tantu.report.document.Document;
import io.tantu.report.document.Table;
import io.tantu.report.pdf.PdfReport;
import io.tantu.report.pdf.PdfText;
import io.tantu.report.pdf.ReportFont;
import io.tantu.report.workbook.WorkbookReport;
import io.tantu.target.Status;
import io.tantu.target.TargetStanding.GoalStanding;
import io.tantu.web.HttpAnswers;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The report of the shipped layers, against what the services answer. */
@LiveService
class AnnualReportTest {

  @LocalServerPort private int port;
  @Autowired private AnnualReport report;
  @Autowired private FontFile font;

  private HttpResponse<byte[]> get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  private List<String> pages() throws Exception {
    ReportFont.required();
    HttpResponse<byte[]> answer = get("/api/v1/report?year=2025");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type")).hasValue("application/pdf");
    assertThat(answer.headers().firstValue("content-disposition").orElseThrow())
        .startsWith("attachment")
        .contains("2025.pdf");
    return PdfText.pages(answer.body());
  }

  @Test
  void thePdfSaysWhatTheServicesAnswer() throws Exception {
    List<String> pages = pages();
    String text = String.join("", pages);
    HttpAnswers http = new HttpAnswers(port);
    for (String path :
        List.of(
            "forest-cover?definition=statutory",
            "forest-cover?definition=inventory",
            "wetland-rate?definition=law2022",
            "wetland-protection-rate?definition=survey2")) {
      JsonNode answer = http.json("/api/v1/coverage/" + path);
      assertThat(text).contains(answer.get("receipt").get("id").asString());
      for (JsonNode zone : answer.get("zones")) {
        assertThat(text)
            .contains(Decimals.grouped(zone.get("coveredAreaHa").asDouble(), 4))
            .contains(Decimals.grouped(zone.get("coveredAreaMu").asDouble(), 2))
            .contains(Decimals.grouped(zone.get("ratio").asDouble() * 100, 4));
      }
    }
    JsonNode published = http.json("/api/v1/coverage/forest-cover?denominator=published");
    assertThat(text)
        .contains(Decimals.grouped(published.get("total").get("ratio").asDouble() * 100, 4));
    JsonNode carbon = http.json("/api/v1/carbon");
    assertThat(text)
        .contains(Decimals.grouped(carbon.get("total").get("stockTonnesC").asDouble(), 1))
        .contains(Decimals.grouped(carbon.get("total").get("byMethod").get("M2").asDouble(), 1))
        .contains(carbon.get("receipt").get("id").asString());
    assertThat(text).contains("T44", "市自然资源", "M3/杨树", "wing-eye.com");
  }

  @Test
  void pagesWithIllustrativeDataAreMarkedAndOthersAreNot() throws Exception {
    List<String> pages = pages();
    assertThat(pages.get(0)).contains("银川市碳达峰空间测算报告", "示意图层：");
    String forest = pages.stream().filter(p -> p.contains("针叶乔木林")).findFirst().orElseThrow();
    String energy =
        pages.stream()
            .filter(p -> p.contains("光伏电站") && p.contains("图例"))
            .findFirst()
            .orElseThrow();
    assertThat(forest).contains("本页含示意数据");
    assertThat(energy).doesNotContain("示意数据");
    String parameters =
        pages.stream().filter(p -> p.contains("carbonFraction")).findFirst().orElseThrow();
    assertThat(parameters).doesNotContain("示意数据");
  }

  @Test
  void theSameDocumentIsTheSameBytesInBothFormats() throws Exception {
    Document document = report.document(new ReportYear(2025), ReportProgress.NONE);
    assertThat(workbook(document)).isEqualTo(workbook(document));
    ReportFont.required();
    assertThat(pdf(document)).isEqualTo(pdf(document));
  }

  private byte[] pdf(Document document) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfReport(font).write(document, out);
    return out.toByteArray();
  }

  private byte[] workbook(Document document) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WorkbookReport(new LabelFont(font)).write(document, out);
    return out.toByteArray();
  }

  @Test
  void everyTableHasItsOwnSheetAndEveryReceiptIsListed() {
    Document document = report.document(new ReportYear(2025), ReportProgress.NONE);
    assertThat(document.tables()).extracting(Table::sheet).doesNotHaveDuplicates();
    assertThat(document.tables().get(1).title()).isEqualTo("表 2　各县（市）区主要指标");
    Table receipts =
        document.tables().stream().filter(t -> t.sheet().equals("凭证")).findFirst().orElseThrow();
    List<String> listed = receipts.rows().stream().map(row -> row.cells().get(0).text()).toList();
    Table targets =
        document.tables().stream().filter(t -> t.sheet().equals("目标对照")).findFirst().orElseThrow();
    assertThat(targets.rows()).hasSize(44);
    assertThat(
            targets.rows().stream()
                .map(row -> row.cells().get(row.cells().size() - 1).text())
                .filter(id -> !id.equals("–")))
        .isNotEmpty()
        .isSubsetOf(listed);
  }

  @Test
  void aWorkbookIsAnsweredToo() throws Exception {
    HttpResponse<byte[]> answer = get("/api/v1/report?year=2030&format=xlsx");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type").orElseThrow()).contains("spreadsheetml");
    assertThat(new String(answer.body(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
  }

  @ParameterizedTest
  @CsvSource({
    "year=2019,bad-year",
    "year=2061,bad-year",
    "year=abcd,bad-year",
    "format=pdf,bad-year",
    "year=2025&format=doc,unknown-format"
  })
  void whatCannotBeMadeIsRefused(String query, String code) throws Exception {
    HttpResponse<String> answer = new HttpAnswers(port).get("/api/v1/report?" + query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(code);
  }

  @Test
  void aCancelledReportStopsBeforeTheNextStep() {
    List<String> steps = new ArrayList<>();
    assertThatThrownBy(
            () ->
                report.document(
                    new ReportYear(2025),
                    step -> {
                      steps.add(step);
                      Thread.currentThread().interrupt();
                    }))
        .isInstanceOf(ProblemException.class)
        .extracting(e -> ((ProblemException) e).code())
        .isEqualTo("cancelled");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(steps).hasSize(1);
  }

  @Test
  void theGoalOfTheYearOrTheNextOneIsTaken() {
    List<GoalStanding> goals = List.of(goal(2025), goal(2030));
    assertThat(TargetSection.goal(goals, new ReportYear(2024)).year()).isEqualTo(2025);
    assertThat(TargetSection.goal(goals, new ReportYear(2025)).year()).isEqualTo(2025);
    assertThat(TargetSection.goal(goals, new ReportYear(2026)).year()).isEqualTo(2030);
    assertThat(TargetSection.goal(goals, new ReportYear(2040)).year()).isEqualTo(2030);
    assertThat(TargetSection.goal(List.of(goal(null)), new ReportYear(2025)).year()).isNull();
  }

  private static GoalStanding goal(Integer year) {
    return new GoalStanding(
        year, null, "达到", null, null, Status.UNKNOWN, null, false, null, null, null, List.of());
  }
}
