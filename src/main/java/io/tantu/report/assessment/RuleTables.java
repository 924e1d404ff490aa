package io.tantu.report.assessment;

import io.tantu.assessment.Assessment;
import io.tantu.assessment.Assessment.RuleFinding;
import io.tantu.constraint.NotJudged;
import io.tantu.report.Wording;
import io.tantu.report.document.Block;
import io.tantu.report.document.Cell;
import io.tantu.report.document.Paragraph;
import io.tantu.report.document.Table;
import java.util.ArrayList;
import java.util.List;

/** The rules of the day: what each found, what it rests on, and those that nothing tells of. */
final class RuleTables {

  private RuleTables() {}

  static List<Block> of(Assessment assessment, boolean illustrative) {
    List<Block> blocks = new ArrayList<>();
    if (assessment.rules().isEmpty()) {
      blocks.add(Paragraph.of("当日没有可以判定的规则。"));
    } else {
      blocks.add(findings(assessment.rules(), illustrative));
      blocks.add(grounds(assessment.rules()));
    }
    if (assessment.notJudged().isEmpty()) {
      blocks.add(Paragraph.of("当日有效的规则都已判定。"));
    } else {
      blocks.add(notJudged(assessment.notJudged()));
      blocks.add(Paragraph.of("未判定的规则不作为通过，须另行核对。"));
    }
    return blocks;
  }

  private static Table findings(List<RuleFinding> rules, boolean illustrative) {
    SheetTable table =
        new SheetTable("规则", "各规则的结果")
            .words("规则", 1)
            .words("内容", 4)
            .words("级别", 1)
            .words("结果", 1)
            .figures("重叠", "m²")
            .figures("重叠", "亩")
            .figures("占地块", "%")
            .figures("最近距离", "米");
    for (RuleFinding rule : rules) {
      table.row(
          Cell.id(rule.rule()),
          Cell.words(rule.title().zh()),
          Cell.words(SheetWords.of(rule.severity())),
          Cell.words(SheetWords.outcome(rule)),
          Cell.number(rule.overlapM2(), 2),
          Cell.number(rule.overlapMu(), 4),
          Cell.ratio(rule.share()),
          Cell.number(rule.nearestMetres(), 1));
    }
    return table.made(illustrative);
  }

  private static Table grounds(List<RuleFinding> rules) {
    SheetTable table =
        new SheetTable("规则依据", "各规则的依据")
            .words("规则", 1)
            .words("图层", 1)
            .words("条文", 4)
            .words("出处", 3)
            .words("核实", 1)
            .words("有效期", 1);
    for (RuleFinding rule : rules) {
      table.row(
          Cell.id(rule.rule()),
          Cell.words(layer(rule)),
          Cell.words(rule.article()),
          Cell.words(rule.source()),
          Cell.words(Wording.verified(rule.verified())),
          Cell.words(Wording.inForce(rule.validFrom(), rule.validTo())));
    }
    return table.made(false);
  }

  private static String layer(RuleFinding rule) {
    return rule.withinMetres() == 0
        ? rule.layerTitle().zh()
        : "%s 周围 %s 米".formatted(rule.layerTitle().zh(), SheetWords.plain(rule.withinMetres()));
  }

  private static Table notJudged(List<NotJudged> rules) {
    SheetTable table =
        new SheetTable(SheetWords.NOT_JUDGED, "未判定的规则")
            .words("规则", 1)
            .words("内容", 3)
            .words("级别", 1)
            .words("原因", 2)
            .words("条文", 2)
            .words("出处", 2)
            .words("核实", 1);
    for (NotJudged rule : rules) {
      table.row(
          Cell.id(rule.rule()),
          Cell.words(rule.title().zh()),
          Cell.words(SheetWords.of(rule.severity())),
          Cell.words(rule.reason().zh()),
          Cell.words(rule.article()),
          Cell.words(rule.source()),
          Cell.words(Wording.verified(rule.verified())));
    }
    return table.made(false);
  }
}
