package io.tantu.assessment;

import static io.tantu.assessment.AssessmentGround.box;
import static io.tantu.assessment.AssessmentGround.point;
import static io.tantu.snapshot.TestSnapshots.GRID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tantu.assessment.Assessment.ClassArea;
import io.tantu.assessment.Assessment.Outcome;
import io.tantu.assessment.Assessment.RuleFinding;
import io.tantu.assessment.AssessmentCalculation.Found;
import io.tantu.assessment.AssessmentSettings.ClassSource;
import io.tantu.catalog.GeometryType;
import io.tantu.constraint.Severity;
import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

class AssessmentCalculationTest {

  private static final EllipsoidalArea AREAS = new EllipsoidalArea(GRID);

  private static AssessmentGround redline(Geometry... parts) {
    AssessmentGround ground = new AssessmentGround().layer("redline", GeometryType.POLYGON);
    for (Geometry part : parts) {
      ground.feature("redline", part, "r" + part.getArea());
    }
    return ground.rule("RED", Severity.FORBID, "redline", null, 0);
  }

  private static RuleFinding only(Found found) {
    assertThat(found.judged().rules()).hasSize(1);
    return found.judged().rules().get(0);
  }

  @Test
  void aSiteOffEverythingIsClearAndToldHowFarTheNearestIs() {
    Found found =
        redline(box(1000, 1000, 2000, 2000)).calculation().assess(box(3000, 1000, 3100, 1100));
    assertThat(found.judged().verdict()).isEqualTo(Verdict.CLEAR);
    RuleFinding rule = only(found);
    assertThat(rule.outcome()).isEqualTo(Outcome.KEPT);
    assertThat(rule.overlapM2()).isZero();
    assertThat(rule.nearestMetres()).isCloseTo(1000, within(0.1));
    assertThat(rule.parcels()).isEmpty();
  }

  @Test
  void anOverlapIsMeasuredByTheLegalRuleAndSharedByParcel() {
    Geometry site = box(900, 1000, 1100, 1100);
    Found found = redline(box(1000, 1000, 2000, 2000)).calculation().assess(site);
    RuleFinding rule = only(found);
    assertThat(found.judged().verdict()).isEqualTo(Verdict.FORBIDDEN);
    double expected = AREAS.squareMetres(box(1000, 1000, 1100, 1100));
    assertThat(rule.overlapM2()).isCloseTo(expected, within(0.01));
    assertThat(rule.overlapMu()).isCloseTo(expected * 0.0015, within(1e-4));
    assertThat(rule.share()).isCloseTo(0.5, within(1e-6));
    assertThat(rule.nearestMetres()).isZero();
    assertThat(rule.parcels()).singleElement().satisfies(p -> assertThat(p.id()).isEqualTo(1));
    assertThat(rule.ground().coordinates()).hasSize(1);
  }

  @Test
  void groundOfTwoParcelsCountsOnceInTheRuleAndWhollyInEach() {
    Found found =
        redline(box(0, 0, 1000, 1000), box(500, 0, 1500, 1000))
            .calculation()
            .assess(box(400, 100, 700, 200));
    RuleFinding rule = only(found);
    assertThat(rule.overlapM2()).isCloseTo(30_000, within(10.0));
    assertThat(rule.parcels())
        .extracting(p -> Math.round(p.overlapM2() / 1000))
        .containsExactly(30L, 20L);
  }

  @Test
  void aSiteInAHoleIsNotOnTheRedline() {
    Geometry ring = box(1000, 1000, 4000, 4000).difference(box(2000, 2000, 3000, 3000));
    Found found = redline(ring).calculation().assess(box(2400, 2400, 2600, 2600));
    assertThat(found.judged().verdict()).isEqualTo(Verdict.CLEAR);
    assertThat(only(found).nearestMetres()).isCloseTo(400, within(0.1));
  }

  @Test
  void touchingIsNotOverlapping() {
    AssessmentCalculation calculation = redline(box(1000, 1000, 2000, 2000)).calculation();
    RuleFinding beside = only(calculation.assess(box(2000, 1000, 2100, 1100)));
    assertThat(beside.outcome()).isNotEqualTo(Outcome.HOLDS);
    assertThat(beside.nearestMetres()).isZero();
    Found sliver = calculation.assess(box(1999.95, 1000, 2100, 1100));
    assertThat(only(sliver).outcome()).isEqualTo(Outcome.TOUCHES);
    assertThat(only(sliver).overlapM2()).isZero();
    assertThat(only(sliver).parcels())
        .singleElement()
        .satisfies(p -> assertThat(p.overlapM2()).isCloseTo(5, within(0.1)));
    assertThat(sliver.judged().verdict()).isEqualTo(Verdict.CLEAR);
    assertThat(only(calculation.assess(box(1999.8, 1000, 2100, 1100))).outcome())
        .isEqualTo(Outcome.HOLDS);
  }

  /** https://github.com/FZJ-IEK3-VSA/glaes/issues/30: what reaches in from outside the region. */
  @Test
  void aDistanceReachesInFromOutsideTheCity() {
    AssessmentGround ground =
        new AssessmentGround()
            .layer("turbine", GeometryType.POINT)
            .feature("turbine", point(-50, 5000), "outside")
            .rule("FAR", Severity.FORBID, "turbine", null, 100);
    Found inside = ground.calculation().assess(box(0, 4990, 200, 5010));
    assertThat(inside.judged().verdict()).isEqualTo(Verdict.FORBIDDEN);
    assertThat(only(inside).nearestMetres()).isCloseTo(50, within(0.1));
    assertThat(only(inside).overlapM2()).isBetween(900.0, 1000.0);
    Found beyond = ground.calculation().assess(box(50, 4990, 200, 5010));
    assertThat(beyond.judged().verdict()).isEqualTo(Verdict.CLEAR);
    assertThat(only(beyond).nearestMetres()).isCloseTo(100, within(0.1));
  }

  @Test
  void aPointOnTheSiteHoldsAndOneOnItsEdgeOnlyTouches() {
    AssessmentGround ground =
        new AssessmentGround()
            .layer("relic", GeometryType.POINT)
            .feature("relic", point(100, 100), "in")
            .feature("relic", point(199.95, 100), "edge")
            .rule("ON", Severity.RESTRICT, "relic", null, 0);
    RuleFinding rule = only(ground.calculation().assess(box(0, 0, 200, 200)));
    assertThat(rule.outcome()).isEqualTo(Outcome.HOLDS);
    assertThat(rule.parcels())
        .extracting(p -> p.key() + p.touches())
        .containsExactlyInAnyOrder("infalse", "edgetrue");
    assertThat(rule.ground()).isNull();
  }

  @Test
  void aSiteAcrossTheCityLineIsJudgedForThePartInside() {
    Found found = redline(box(-500, 0, 50, 10_000)).calculation().assess(box(-100, 100, 300, 200));
    assertThat(found.judged().site().squareMetres())
        .isCloseTo(AREAS.squareMetres(box(0, 100, 300, 200)), within(0.02));
    assertThat(found.judged().site().outsideSquareMetres()).isCloseTo(10_000, within(5.0));
    assertThat(only(found).share()).isCloseTo(1 / 6.0, within(1e-4));
    assertThatThrownBy(() -> redline().calculation().assess(box(-300, 0, -100, 100)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("where no county is");
  }

  @Test
  void aSiteInTwoCountiesAndTwoPiecesIsOneSite() {
    Geometry site = box(9900, 100, 10_100, 200).union(box(9000, 5000, 9100, 5100));
    Found found = redline(box(9950, 0, 10_050, 10_000)).calculation().assess(site);
    assertThat(found.judged().site().parts()).hasSize(2);
    assertThat(found.judged().site().outsideSquareMetres()).isZero();
    assertThat(found.judged().site().squareMetres()).isEqualTo(AREAS.squareMetres(site));
    assertThat(only(found).overlapM2()).isCloseTo(10_000, within(5.0));
    assertThat(only(found).parcelCount()).isEqualTo(1);
  }

  @Test
  void theGravestRuleDecidesAndFiltersChoose() {
    AssessmentGround ground =
        redline(box(1000, 1000, 1100, 1100))
            .layer("forest", GeometryType.POLYGON)
            .feature("forest", box(0, 0, 5000, 5000), "0301")
            .rule("WOOD", Severity.RESTRICT, "forest", "code = '0301'", 0)
            .rule("SHRUB", Severity.FORBID, "forest", "code = '0305'", 0);
    assertThat(ground.calculation().assess(box(2000, 2000, 2100, 2100)).judged().verdict())
        .isEqualTo(Verdict.RESTRICTED);
    Found both = ground.calculation().assess(box(1000, 1000, 1200, 1100));
    assertThat(both.judged().verdict()).isEqualTo(Verdict.FORBIDDEN);
    assertThat(both.judged().rules())
        .extracting(RuleFinding::rule)
        .containsExactly("RED", "WOOD", "SHRUB");
  }

  @Test
  void theLandClassesAddUpToTheSite() {
    AssessmentGround ground =
        new AssessmentGround()
            .layer("wetland", GeometryType.POLYGON)
            .layer("forest", GeometryType.POLYGON)
            .feature("wetland", box(0, 0, 150, 1000), "1104")
            .feature("forest", box(100, 0, 250, 1000), "0301")
            .feature("forest", box(250, 0, 280, 1000), null);
    Found found =
        ground
            .calculation(new ClassSource("wetland", "code"), new ClassSource("forest", "code"))
            .assess(box(50, 100, 350, 200));
    List<ClassArea> classes = found.composition().classes();
    assertThat(classes).extracting(ClassArea::code).containsExactly("1104", null, "0301", null);
    assertThat(classes)
        .extracting(c -> Math.round(c.areaM2() / 1000))
        .containsExactly(10L, 3L, 10L, 7L);
    double sum = classes.stream().mapToDouble(ClassArea::areaM2).sum();
    assertThat(sum)
        .isCloseTo(Math.round(found.judged().site().squareMetres() * 100) / 100.0, within(1e-6));
  }
}
