package io.tantu.report.assessment;

import io.tantu.assessment.Assessment;
import io.tantu.assessment.Assessment.RuleFinding;
import io.tantu.assessment.Assessment.SiteText;
import io.tantu.carbon.GroundCarbon;
import io.tantu.constraint.NotJudged;
import io.tantu.report.Decimals;
import io.tantu.report.FigureTable;
import io.tantu.report.FigureTable.Column;
import io.tantu.report.FigureTable.Note;
import io.tantu.report.ReceiptNotes;
import io.tantu.report.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays an assessment out as a table: one row a rule, those that were not judged last. */
public final class AssessmentTable {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("规则", "rule", null, 0),
          new Column("内容", "title", null, 0),
          new Column("级别", "severity", null, 0),
          new Column("结果", "outcome", null, 0),
          new Column("重叠", "overlapM2", "m²", 2),
          new Column("重叠", "overlapMu", "亩", 4),
          new Column("占地块", "share", "%", 4),
          new Column("最近距离", "nearestMetres", "米", 1),
          new Column("图斑数", "parcelCount", "个", 0),
          new Column("条文", "article", null, 0),
          new Column("出处", "source", null, 0),
          new Column("核实", "verified", null, 0),
          new Column("有效期", "inForce", null, 0),
          new Column("未判定原因", "reason", null, 0));

  private AssessmentTable() {}

  public static FigureTable of(Assessment assessment) {
    List<List<Object>> rows = new ArrayList<>();
    assessment.rules().forEach(rule -> rows.add(row(rule)));
    assessment.notJudged().forEach(rule -> rows.add(row(rule)));
    return new FigureTable(
        "合规性分析 Assessment " + SheetWords.name(assessment.site()), COLUMNS, rows, notes(assessment));
  }

  private static List<Object> row(RuleFinding rule) {
    return Arrays.asList(
        rule.rule(),
        rule.title().zh(),
        SheetWords.of(rule.severity()),
        SheetWords.outcome(rule),
        rule.overlapM2(),
        rule.overlapMu(),
        rule.share() * 100,
        rule.nearestMetres(),
        (long) rule.parcelCount(),
        rule.article(),
        rule.source(),
        Wording.verified(rule.verified()),
        Wording.inForce(rule.validFrom(), rule.validTo()),
        null);
  }

  private static List<Object> row(NotJudged rule) {
    return Arrays.asList(
        rule.rule(),
        rule.title().zh(),
        SheetWords.of(rule.severity()),
        SheetWords.NOT_JUDGED,
        null,
        null,
        null,
        null,
        null,
        rule.article(),
        rule.source(),
        Wording.verified(rule.verified()),
        null,
        rule.reason().zh());
  }

  private static List<Note> notes(Assessment assessment) {
    List<Note> notes = new ArrayList<>();
    notes.add(new Note("结论 verdict", assessment.sentence().zh()));
    notes.add(new Note("地块 site", site(assessment.site())));
    notes.add(new Note("拟建 subject", SheetWords.of(assessment.subject())));
    notes.add(new Note("规则日期 asOf", assessment.asOf().toString()));
    assessment
        .site()
        .notes()
        .forEach(note -> notes.add(new Note("读取 read: " + note.code(), note.seen().zh())));
    assessment.remarks().forEach(remark -> notes.add(new Note("规则之间 remark", remark.zh())));
    notes.add(new Note("容差 tolerance", assessment.tolerance().basis().zh()));
    if (assessment.carbon() != null) {
      notes.add(new Note("碳储量损失 carbon", carbon(assessment.carbon())));
    }
    notes.addAll(ReceiptNotes.of(assessment.provenance(), assessment.receipt()));
    return notes;
  }

  private static String site(SiteText site) {
    return "%s m²（%s 亩），%d 片，%s%s"
        .formatted(
            Decimals.grouped(site.areaM2(), 2),
            Decimals.grouped(site.areaMu(), 2),
            site.pieces(),
            String.join("、", site.counties()),
            site.outsideM2() == 0
                ? ""
                : "；另有 %s m² 在市域以外，未核查".formatted(Decimals.grouped(site.outsideM2(), 2)));
  }

  private static String carbon(GroundCarbon carbon) {
    return "%s t C（95%% 区间 %s 至 %s）"
        .formatted(
            Decimals.grouped(carbon.stockTonnesC(), 2),
            Decimals.grouped(carbon.lower95(), 2),
            Decimals.grouped(carbon.upper95(), 2));
  }
}
