package io.tantu.report.assessment;

import io.tantu.assessment.Assessment;
import io.tantu.assessment.Assessment.ClassArea;
import io.tantu.assessment.Assessment.CountyEffect;
import io.tantu.assessment.Assessment.FigureChange;
import io.tantu.assessment.Assessment.Outcome;
import io.tantu.assessment.Assessment.Parcel;
import io.tantu.assessment.Assessment.RuleFinding;
import io.tantu.assessment.Assessment.SiteText;
import io.tantu.assessment.AssessmentSettings.Tolerance;
import io.tantu.assessment.Verdict;
import io.tantu.carbon.GroundCarbon;
import io.tantu.carbon.GroundCarbon.GroundSink;
import io.tantu.carbon.MethodId;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.constraint.NotJudged;
import io.tantu.constraint.Severity;
import io.tantu.constraint.Subject;
import io.tantu.geometry.GeoJson;
import io.tantu.ingest.ImportIssue;
import io.tantu.measure.Receipt;
import io.tantu.measure.Receipt.ReceiptLayer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** An assessment with a rule of every outcome and more parcels than a PDF lists. */
final class SampleAssessment {

  static final GroundSink SINK = new GroundSink(-3.25, -4.5, 1.75, 5);

  private static final int STORED_PARCELS = 200;
  private static final int ALL_PARCELS = 230;
  private static final GeoJson GROUND =
      GeoJson.polygons(new GeometryFactory().toGeometry(new Envelope(106.2, 106.21, 38.4, 38.41)));

  private SampleAssessment() {}

  static Assessment of(GroundCarbon carbon) {
    return of(carbon, "c0ffee");
  }

  static Assessment of(GroundCarbon carbon, String redlineVersion) {
    return new Assessment(
        Subject.BUILDING,
        LocalDate.of(2026, 6, 1),
        Provenance.Kind.ILLUSTRATIVE,
        new SiteText(
            "东湖地块",
            20_000.5,
            2.00005,
            30.0008,
            1_234.56,
            2,
            List.of("兴庆区", "永宁县"),
            GROUND,
            List.of(
                new ImportIssue(
                    "axis-order",
                    ImportIssue.Severity.INFO,
                    0,
                    null,
                    null,
                    new LocalizedText("X 是北", "X is north"),
                    ""))),
        Verdict.FORBIDDEN,
        text("禁止：RED，占地块 61.7%"),
        List.of(
            rule("RED", Severity.FORBID, Outcome.HOLDS, 12_345.67, 0.6172654, parcels()),
            rule("NEAR", Severity.PREFER, Outcome.HOLDS, 500, 0.025, List.of()),
            rule("EDGE", Severity.RESTRICT, Outcome.TOUCHES, 0, 0, List.of(parcel(1, true))),
            rule("FREE", Severity.FORBID, Outcome.KEPT, 0, 0, List.of())),
        List.of(
            new NotJudged(
                "DARK",
                List.of(Subject.BUILDING),
                Severity.FORBID,
                text("暗规则"),
                "暗条文",
                "暗出处",
                false,
                text("没有基本农田图层"))),
        List.of(text("两条规则相互抵触")),
        new Tolerance(1, 0.1, text("小于一平方米不计")),
        List.of(
            new ClassArea("forest", text("森林"), "0301", text("乔木林地"), 7, 15_000.4, 22.5006, 0.75),
            new ClassArea(null, null, null, text("没有图层说明"), 0, 5_000.1, 7.5002, 0.25)),
        carbon,
        List.of(
            new CountyEffect(
                "640104",
                "兴庆区",
                20_000.5,
                List.of(
                    new FigureChange(
                        "forest-cover", text("森林覆盖率"), "statutory", "%", 12.5, 12.25, 2, "ha")))),
        new Receipt(
            "0123456789abcdef",
            "3",
            Instant.parse("2026-06-01T04:00:00Z"),
            text("逐条判断"),
            List.of(
                new ReceiptLayer(
                    "ecological-redline",
                    text("生态保护红线"),
                    redlineVersion,
                    Instant.parse("2026-05-01T00:00:00Z"),
                    "redline.geojson",
                    "红线来源",
                    Provenance.Kind.ILLUSTRATIVE,
                    "2024",
                    null)),
            Map.of("asOf", "2026-06-01"),
            null,
            null,
            null,
            0,
            null));
  }

  static GroundCarbon carbon(GroundSink sink) {
    return new GroundCarbon(MethodId.M3, 120, 440, 90, 150, 1.5, 0.25, 75.5, List.of(120.0), sink);
  }

  private static List<Parcel> parcels() {
    return IntStream.rangeClosed(1, STORED_PARCELS).mapToObj(id -> parcel(id, false)).toList();
  }

  private static Parcel parcel(int id, boolean touches) {
    return new Parcel(
        id,
        "P%03d".formatted(id),
        "红线片区",
        Map.of("name", "片区之名", "function", "biodiversity", "unheard", true),
        touches ? 0.4 : 61.75,
        touches ? 0.0006 : 0.0926,
        touches ? 0 : 0.003,
        touches,
        GROUND);
  }

  /** A rule of no parcels. */
  static RuleFinding rule(String id, Severity severity, Outcome outcome, GeoJson ground) {
    return rule(id, severity, outcome, 0, 0, List.of(), ground);
  }

  private static RuleFinding rule(
      String id,
      Severity severity,
      Outcome outcome,
      double overlap,
      double share,
      List<Parcel> parcels) {
    return rule(id, severity, outcome, overlap, share, parcels, parcels.isEmpty() ? null : GROUND);
  }

  private static RuleFinding rule(
      String id,
      Severity severity,
      Outcome outcome,
      double overlap,
      double share,
      List<Parcel> parcels,
      GeoJson ground) {
    return new RuleFinding(
        id,
        severity,
        outcome,
        text("规则" + id + "之内容"),
        "ecological-redline",
        text("生态保护红线"),
        id.equals("NEAR") ? 8.5 : 0,
        "条文" + id,
        "出处" + id,
        id.equals("RED"),
        LocalDate.of(2023, 3, 20),
        null,
        overlap,
        overlap * 0.0015,
        share,
        outcome == Outcome.KEPT ? 2_718.3 : 0.0,
        parcels.size() == STORED_PARCELS ? ALL_PARCELS : parcels.size(),
        parcels,
        ground);
  }

  private static LocalizedText text(String zh) {
    return new LocalizedText(zh, "en " + zh);
  }
}
