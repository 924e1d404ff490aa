package io.tantu.assessment;

import io.tantu.assessment.AssessmentSettings.ClassSource;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.IndicatorDefinition;
import io.tantu.catalog.IndicatorDefinition.Part;
import io.tantu.constraint.Constraint;
import io.tantu.constraint.ConstraintCatalog;
import io.tantu.constraint.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything beside sites and layer versions that decides an assessment; kept word for word, so
 * that it can be made again after the files have changed.
 *
 * @param rules in force that day
 * @param figures that are told before and after
 */
record Basis(
    Subject subject,
    int bays,
    LocalDate asOf,
    List<Constraint> rules,
    AssessmentSettings settings,
    List<IndicatorDefinition> figures) {

  /** A charging station that says nothing of its bays is a small one. */
  private static final int USUAL_BAYS = 1;

  /**
   * @param today the day that counts where none is asked for
   */
  static Basis of(
      Asked asked,
      LocalDate today,
      ConstraintCatalog constraints,
      AssessmentSettings settings,
      Catalog catalog) {
    LocalDate day = asked.asOf() == null ? today : asked.asOf();
    int bays = asked.bays() == null ? USUAL_BAYS : asked.bays();
    return new Basis(
        asked.subject(),
        bays,
        day,
        asked.subject() == Subject.CHARGING_STATION
            ? constraints.forStations(bays, day)
            : constraints.inForce(asked.subject(), day),
        settings,
        settings.figures().stream().map(catalog::indicator).toList());
  }

  /** Ids of the layers that are asked, some of them more than once. */
  Stream<String> layers() {
    return Stream.of(
            rules.stream().filter(Constraint::isJudged).map(Constraint::layer),
            settings.composition().stream().map(ClassSource::layer),
            figures.stream().flatMap(Basis::layers))
        .flatMap(each -> each);
  }

  static Stream<String> layers(IndicatorDefinition figure) {
    return figure.definition(null).parts().stream().map(Part::layer);
  }
}
