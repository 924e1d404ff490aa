package io.tantu.constraint;

import io.tantu.catalog.LocalizedText;
import java.util.List;

/** A rule in force that could not be judged, and why. */
public record NotJudged(
    String rule,
    List<Subject> subjects,
    Severity severity,
    LocalizedText title,
    String article,
    String source,
    boolean verified,
    LocalizedText reason) {

  /** One that cannot be for the reason given. */
  public static NotJudged of(Constraint rule, LocalizedText reason) {
    return new NotJudged(
        rule.id(),
        rule.subjects(),
        rule.severity(),
        rule.title(),
        rule.article(),
        rule.source(),
        rule.verified(),
        reason);
  }

  /** One that needs what there is no layer of. */
  public static NotJudged of(Constraint rule) {
    return of(rule, rule.needs());
  }

  /**
   * One whose layer was never imported.
   *
   * @param layer as people call it
   */
  public static NotJudged withoutData(Constraint rule, String layer) {
    return of(
        rule,
        new LocalizedText(
            "图层“%s”没有数据".formatted(layer), "Layer '%s' has no data".formatted(rule.layer())));
  }
}
