package io.tantu.report;

import io.tantu.constraint.Constraint;
import io.tantu.constraint.NotJudged;
import io.tantu.report.FigureTable.Note;
import java.util.List;

/** Notes of siting rules. */
public final class SitingRuleNotes {

  private SitingRuleNotes() {}

  /** With its article and its source, since a figure that leaves ground out names what does. */
  public static List<Note> judged(List<Constraint> rules) {
    return rules.stream()
        .map(
            rule ->
                new Note(
                    "规则 rule " + rule.id(),
                    "%s · %s · %s · %s · %s%s"
                        .formatted(
                            rule.severity().id(),
                            rule.title().zh(),
                            rule.article(),
                            rule.source(),
                            Wording.inForce(rule.validFrom(), rule.validTo()),
                            rule.verified() ? "" : " · 依据未核实 UNVERIFIED")))
        .toList();
  }

  /** What no layer tells of. */
  public static List<Note> notJudged(List<NotJudged> rules) {
    return rules.stream()
        .map(
            rule ->
                new Note(
                    "未判断 notJudged " + rule.rule(), rule.title().zh() + " · " + rule.reason().zh()))
        .toList();
  }
}
