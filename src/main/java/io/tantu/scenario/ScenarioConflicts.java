package io.tantu.scenario;

import io.tantu.assessment.Asked;
import io.tantu.assessment.Assessment;
import io.tantu.assessment.Assessment.Outcome;
import io.tantu.assessment.Assessment.RuleFinding;
import io.tantu.assessment.AssessmentQuestion;
import io.tantu.assessment.AssessmentService;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.constraint.Subject;
import io.tantu.scenario.Scenario.Conflict;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * What stands in the way of the features that a scenario builds, on its own ground.
 *
 * @param day whose rules are taken
 */
record ScenarioConflicts(AssessmentService assessment, LocalDate day) {

  /** Ground that is taken to be used around a point whose layer gives no area, metres. */
  private static final double USUAL_RADIUS_METRES = 30;

  private static final String SITE_AREA = "siteAreaHa";
  private static final double SQUARE_METRES_PER_HECTARE = 10_000;

  Conflict of(LayerDefinition layer, Feature feature, Subject subject) {
    Object name = layer.label() == null ? null : feature.values()[layer.indexOf(layer.label())];
    Assessment found =
        assessment.assess(
            new AssessmentQuestion(
                asked(layer, feature, subject),
                name == null ? null : name.toString(),
                feature.geometry(),
                List.of()));
    Predicate<RuleFinding> holds = rule -> rule.outcome() == Outcome.HOLDS;
    return new Conflict(
        layer.id(),
        feature.id(),
        name == null ? null : name.toString(),
        subject,
        found.verdict(),
        found.sentence(),
        found.rules().stream().filter(holds).map(RuleFinding::rule).toList());
  }

  private Asked asked(LayerDefinition layer, Feature feature, Subject subject) {
    boolean outlined = feature.geometry().getDimension() == 2;
    return new Asked(subject, null, day, outlined ? null : (Double) radius(layer, feature));
  }

  /** Of a disc of the area that the feature gives, else the usual one. */
  private static double radius(LayerDefinition layer, Feature feature) {
    int column = layer.indexOf(SITE_AREA);
    Object hectares = column < 0 ? null : feature.values()[column];
    return hectares instanceof Number area && area.doubleValue() > 0
        ? Math.sqrt(area.doubleValue() * SQUARE_METRES_PER_HECTARE / Math.PI)
        : USUAL_RADIUS_METRES;
  }
}
