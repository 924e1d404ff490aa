package io.tantu.report;

import io.tantu.constraint.NotJudged;
import io.tantu.report.FigureTable.Note;
import java.util.List;

/** Notes of siting rules. */
final class SitingRuleNotes {

  private SitingRuleNotes() {}

  /** What no layer tells of. */
  static List<Note> notJudged(List<NotJudged> rules) {
    return rules.stream()
        .map(
            rule ->
                new Note(
                    "未判断 notJudged " + rule.rule(), rule.title().zh() + " · " + rule.reason().zh()))
        .toList();
  }
}
