package io.tantu.report.assessment;

import static io.tantu.snapshot.TestSnapshots.GRID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.assessment.Assessment.Outcome;
import io.tantu.assessment.Assessment.RuleFinding;
import io.tantu.constraint.Severity;
import io.tantu.geometry.GeoJson;
import io.tantu.report.map.MapMark;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class SiteMarksTest {

  private static final Geometry SITE = box(0, 1_000);

  private static Geometry box(double west, double east) {
    return new GeometryFactory()
        .toGeometry(new Envelope(550_000 + west, 550_000 + east, 4_250_000, 4_251_000));
  }

  private static RuleFinding rule(Severity severity, Outcome outcome, Geometry ground) {
    return SampleAssessment.rule(
        severity.name(), severity, outcome, GeoJson.polygons(GRID.unproject(ground)));
  }

  private static List<MapMark> marks(RuleFinding... rules) {
    return SiteMarks.of(SITE, List.of(rules), GRID);
  }

  @Test
  void groundOfTwoRulesIsTheGraverOnes() {
    List<MapMark> marks =
        marks(
            rule(Severity.RESTRICT, Outcome.HOLDS, box(0, 600)),
            rule(Severity.FORBID, Outcome.HOLDS, box(400, 1_000)));
    assertThat(marks).extracting(MapMark::title).containsExactly("禁止规则涉及的部分", "仅限制规则涉及的部分", "地块");
    assertThat(marks.get(0).ground().getArea()).isCloseTo(600_000, within(500.0));
    assertThat(marks.get(1).ground().getArea()).isCloseTo(400_000, within(500.0));
    assertThat(marks.get(2).ground()).isEqualTo(SITE);
  }

  @Test
  void whatAGraverRuleHoldsWhollyAndWhatOnlyTouchesIsNotMarked() {
    assertThat(
            marks(
                rule(Severity.FORBID, Outcome.HOLDS, box(0, 500)),
                rule(Severity.RESTRICT, Outcome.HOLDS, box(-0.1, 500.1)),
                rule(Severity.WARN, Outcome.TOUCHES, box(500, 1_000))))
        .extracting(MapMark::title)
        .containsExactly("禁止规则涉及的部分", "地块");
  }
}
