package io.tantu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.LiveService;
import io.tantu.assessment.Assessment.ClassArea;
import io.tantu.assessment.Assessment.FigureChange;
import io.tantu.assessment.Assessment.Outcome;
import io.tantu.assessment.Assessment.RuleFinding;
import io.tantu.assessment.AssessmentBatch.RuleHolds;
import io.tantu.assessment.AssessmentBatch.SiteVerdict;
import io.tantu.carbon.CarbonService;
import io.tantu.catalog.LocalizedText;
import io.tantu.constraint.Subject;
import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geodesy.GaussKruger;
import io.tantu.ingest.ImportIssue;
import io.tantu.ingest.OutlinedSite;
import io.tantu.ingest.SiteFile;
import io.tantu.measure.MeasureRequest;
import io.tantu.measure.MeasureService;
import io.tantu.measure.ZoneFigure;
import io.tantu.measure.history.Verification;
import io.tantu.measure.history.Verifier;
import io.tantu.problem.WorkProgress;
import io.tantu.report.FigureTable;
import io.tantu.report.FigureTable.Column;
import io.tantu.report.assessment.BatchTable;
import io.tantu.testing.BothStores;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Sites on the layers that ship. */
@LiveService
@BothStores
class AssessmentServiceTest {

  @Autowired private AssessmentService service;
  @Autowired private MeasureService measures;
  @Autowired private CarbonService carbon;
  @Autowired private Verifier verifier;

  private static Geometry site(double lon, double lat) {
    return new GeometryFactory()
        .toGeometry(new Envelope(lon - 0.002, lon + 0.002, lat - 0.0015, lat + 0.0015));
  }

  private Assessment assess(Subject subject, String asOf, double lon, double lat) {
    return service.assess(
        new AssessmentQuestion(
            new Asked(subject, null, LocalDate.parse(asOf), null),
            "试验地块",
            site(lon, lat),
            List.of()));
  }

  private static RuleFinding rule(Assessment assessment, String id) {
    return assessment.rules().stream().filter(r -> r.rule().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void aSiteOffAllIsClearButNeverPassesWhatNoLayerTells() {
    Assessment clean = assess(Subject.PV_ARRAY, "2026-06-01", 106.345, 38.149);
    assertThat(clean.verdict()).isEqualTo(Verdict.CLEAR);
    assertThat(clean.notJudged()).extracting(r -> r.rule()).contains("PV-1-FARMLAND", "PV-8");
    assertThat(clean.rules()).extracting(RuleFinding::rule).doesNotContain("PV-1-FARMLAND");
    assertThat(clean.sentence().zh()).contains("未判定");
    assertThat(clean.rules()).allSatisfy(r -> assertThat(r.nearestMetres()).isPositive());
  }

  @Test
  void aSiteOnTheRedlineIsForbiddenWithItsArticle() {
    Assessment red = assess(Subject.PV_ARRAY, "2026-06-01", 105.893, 38.403);
    assertThat(red.verdict()).isEqualTo(Verdict.FORBIDDEN);
    RuleFinding rule = rule(red, "PV-2-REDLINE");
    assertThat(rule.outcome()).isEqualTo(Outcome.HOLDS);
    assertThat(rule.share()).isCloseTo(1, within(1e-6));
    assertThat(rule.article()).contains("自然资办发〔2023〕12号");
    GaussKruger plane = GaussKruger.ofCentralMeridian(105);
    double drawn =
        new EllipsoidalArea(plane).squareMetres(plane.project(rule.ground().toMultiPolygon()));
    assertThat(drawn).isCloseTo(rule.overlapM2(), within(0.5));
    assertThat(rule.parcels().get(0).name()).isEqualTo("贺兰山生物多样性维护红线");
  }

  @Test
  void aWindVerdictFlipsWithTheDayItIsAskedFor() {
    assertThat(assess(Subject.WIND_TURBINE, "2024-06-01", 106.023, 38.249).verdict())
        .isEqualTo(Verdict.CLEAR);
    Assessment now = assess(Subject.WIND_TURBINE, "2026-02-01", 106.023, 38.249);
    assertThat(now.verdict()).isEqualTo(Verdict.FORBIDDEN);
    assertThat(rule(now, "WIND-1-PROTECTED").outcome()).isEqualTo(Outcome.HOLDS);
    assertThat(assess(Subject.WIND_TURBINE, "2026-01-21", 106.023, 38.249).verdict())
        .isEqualTo(Verdict.CLEAR);
    assertThat(assess(Subject.WIND_TURBINE, "2026-01-22", 106.023, 38.249).verdict())
        .isEqualTo(Verdict.FORBIDDEN);
  }

  @Test
  void aSiteOnShrubIsRestrictedAndTellsWhatItCosts() {
    Assessment shrub = assess(Subject.PV_ARRAY, "2026-06-01", 106.71, 37.932);
    assertThat(shrub.verdict()).isEqualTo(Verdict.RESTRICTED);
    assertThat(shrub.composition().stream().mapToDouble(ClassArea::areaM2).sum())
        .isCloseTo(shrub.site().areaM2(), within(1e-6));
    assertThat(shrub.carbon().stockTonnesC()).isPositive();
    assertThat(shrub.carbon().lower95()).isLessThan(shrub.carbon().stockTonnesC());
    assertThat(shrub.carbon().upper95()).isGreaterThan(shrub.carbon().stockTonnesC());
    FigureChange cover = figure(shrub, "greening-rate");
    assertThat(cover.after()).isLessThan(cover.before());
    assertThat(cover.lost()).isCloseTo(rule(shrub, "PV-5").overlapM2() / 10_000, within(1e-3));
  }

  private static FigureChange figure(Assessment assessment, String figure) {
    return assessment.counties().get(0).figures().stream()
        .filter(change -> change.figure().equals(figure))
        .findFirst()
        .orElseThrow();
  }

  /** One question, one answer: what a county has today is what the indicators say. */
  @Test
  void theFiguresBeforeAreThoseThatAreMeasured() {
    Assessment shrub = assess(Subject.PV_ARRAY, "2026-06-01", 106.71, 37.932);
    String county = shrub.counties().get(0).code();
    for (FigureChange change : shrub.counties().get(0).figures()) {
      if (change.figure().equals("carbon")) {
        double stock =
            carbon.measure(null, null).zones().stream()
                .filter(zone -> zone.code().equals(county))
                .findFirst()
                .orElseThrow()
                .stockTonnesC();
        assertThat(change.before()).isEqualTo(stock);
      } else {
        ZoneFigure today =
            measures.measure(new MeasureRequest(change.figure(), null, null, null)).zones().stream()
                .filter(zone -> zone.code().equals(county))
                .findFirst()
                .orElseThrow();
        double before = change.unit().equals("%") ? 100 * today.ratio() : today.coveredAreaHa();
        assertThat(change.before()).as(change.figure()).isCloseTo(before, within(1e-9));
      }
    }
  }

  @Test
  void theSameQuestionIsAnsweredOnceAndCanBeMadeAgain() {
    Assessment first = assess(Subject.PV_ARRAY, "2026-06-01", 106.71, 37.932);
    assertThat(assess(Subject.PV_ARRAY, "2026-06-01", 106.71, 37.932)).isEqualTo(first);
    assertThat(service.made(first.receipt().id())).isEqualTo(first);
    Verification again = verifier.verify(first.receipt().id());
    assertThat(again.differing()).isEmpty();
    assertThat(again.same()).isTrue();
  }

  @Test
  void theVerdictsOfAFileCanBeMadeAgain() {
    Geometry shrub = site(106.71, 37.932);
    ImportIssue note =
        new ImportIssue(
            "unclosed-ring",
            ImportIssue.Severity.WARNING,
            1,
            null,
            null,
            new LocalizedText("没闭合", "open"),
            "close");
    SiteFile file =
        file(
            "GeoJSON",
            new OutlinedSite(1, "灌木", shrub, Map.of("owner", "x"), List.of(note)),
            new OutlinedSite(2, null, null, Map.of(), List.of(note)),
            new OutlinedSite(3, null, site(116.4, 39.9), Map.of(), List.of()),
            new OutlinedSite(4, "一线", shrub.getBoundary(), Map.of(), List.of()));
    Asked asked = new Asked(Subject.PV_ARRAY, null, LocalDate.parse("2026-06-01"), null);
    AssessmentBatch first = service.assess(asked, file, WorkProgress.NONE);
    assertThat(first.counts()).isEqualTo(Map.of("restricted", 1, "refused", 3));
    assertThat(first.sites().get(0).notes()).containsExactly(note);
    FigureTable table = BatchTable.of(first);
    List<String> columns = table.columns().stream().map(Column::name).toList();
    for (SiteVerdict site : first.sites()) {
      List<Object> row = table.rows().get(site.number() - 1);
      assertThat(row).hasSameSizeAs(columns);
      for (RuleHolds holds : site.rules()) {
        assertThat(row.get(columns.indexOf("overlapM2 " + holds.rule())))
            .isEqualTo(holds.overlapM2());
      }
    }
    assertThat(columns).anyMatch(name -> name.startsWith("overlapM2 ")).doesNotHaveDuplicates();
    assertThat(first.sites())
        .extracting(site -> site.sentence().zh())
        .satisfies(
            why -> {
              assertThat(why.get(1)).isEqualTo("未评估：环未闭合：没闭合");
              assertThat(why.get(2)).startsWith("未评估：地块在经度 116.").contains("不属于任何县（区）");
              assertThat(why.get(3)).startsWith("未评估：地块没有面积（LinearRing）");
            });
    assertThat(first.sites().get(1).sentence().en())
        .isEqualTo("Not assessed: Ring not closed: open");
    assertThat(first.sites().get(2).sentence().en())
        .startsWith("Not assessed: The site lies at longitude 116.");
    assertThat(table.notes())
        .filteredOn(told -> told.label().equals("规则 rule PV-5"))
        .singleElement()
        .satisfies(told -> assertThat(told.text()).contains("restrict", "〔", " 起"));

    Verification again = verifier.verify(first.receipt().id());
    assertThat(again.differing()).isEmpty();
    assertThat(again.figures()).isGreaterThan(10);

    SiteFile renamed = file("Shapefile", new OutlinedSite(1, "灌木", shrub, Map.of(), List.of()));
    assertThat(service.assess(asked, renamed, WorkProgress.NONE).file()).isEqualTo("Shapefile");
  }

  private static SiteFile file(String description, OutlinedSite... sites) {
    return new SiteFile(description, "EPSG:4490", "said", List.of(sites), List.of());
  }
}
