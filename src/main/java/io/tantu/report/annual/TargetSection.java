package io.tantu.report.annual;

import io.tantu.catalog.Provenance;
import io.tantu.report.Wording;
import io.tantu.report.document.Block;
import io.tantu.report.document.Cell;
import io.tantu.report.document.Note;
import io.tantu.report.document.Notes;
import io.tantu.report.document.Paragraph;
import io.tantu.report.document.Section;
import io.tantu.report.document.Table;
import io.tantu.report.document.Table.Column;
import io.tantu.report.document.Table.Row;
import io.tantu.target.Actual;
import io.tantu.target.Alarm;
import io.tantu.target.Status;
import io.tantu.target.TargetStanding;
import io.tantu.target.TargetStanding.GoalStanding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The plan's targets for the report's year beside what is measured. */
final class TargetSection {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("编号", null, 1),
          new Column("目标", null, 4),
          new Column("年份", null, 1),
          new Column("方案表述", null, 3.4),
          new Column("目标值", null, 1),
          new Column("单位", null, 1),
          new Column("现值", null, 1),
          new Column("时点与性质", null, 2.2),
          new Column("差距", null, 1),
          new Column("须年均", null, 1),
          new Column("状态", null, 1),
          new Column("牵头单位", null, 5),
          new Column("凭证", null, 1));

  private static final int LONGEST_NAME = 7;

  private TargetSection() {}

  static Section of(String title, List<TargetStanding> standings, ReportYear year) {
    if (standings.isEmpty()) {
      return new Section(title, List.of(Paragraph.of("没有登记目标（layers/targets.yml）。")));
    }
    List<Row> rows = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    Map<Status, Integer> counts = new TreeMap<>();
    boolean illustrative = false;
    for (TargetStanding standing : standings) {
      GoalStanding goal = goal(standing.goals(), year);
      counts.merge(goal.status(), 1, Integer::sum);
      rows.add(row(standing, goal));
      List<String> told = told(standing);
      if (!told.isEmpty()) {
        notes.add(new Note(standing.id(), String.join(" ", told)));
      }
      Actual actual = standing.actual();
      illustrative |= actual != null && actual.provenance() == Provenance.Kind.ILLUSTRATIVE;
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of(summary(counts, year)));
    blocks.add(
        new Table("目标对照", "方案目标与测算值对照（%d 年）".formatted(year.value()), COLUMNS, rows, illustrative));
    blocks.add(new Notes(notes, illustrative));
    return new Section(title, blocks);
  }

  /** What the table has no room for. */
  private static List<String> told(TargetStanding standing) {
    List<String> told = new ArrayList<>();
    Actual entered = standing.entered();
    if (entered != null) {
      told.add(
          "填报 %s %s，%s，出处：%s，填报：%s。"
              .formatted(
                  entered.text(),
                  standing.unit(),
                  entered.date(),
                  entered.source(),
                  entered.enteredBy()));
    }
    Actual actual = standing.actual();
    if (actual != null && actual.denominatorMeasurementId() != null) {
      told.add("凭证 %s。".formatted(actual.receipts()));
    }
    for (Alarm alarm : standing.alarms()) {
      told.add("预警：%s。".formatted(alarm.text().zh()));
    }
    if (standing.note() != null) {
      told.add(standing.note().zh());
    }
    return told;
  }

  /** The goal of the year, or of the next year that has one; else the last one. */
  static GoalStanding goal(List<GoalStanding> goals, ReportYear year) {
    Comparator<GoalStanding> byYear = Comparator.comparing(GoalStanding::year);
    List<GoalStanding> dated = goals.stream().filter(goal -> goal.year() != null).toList();
    return dated.stream()
        .filter(goal -> goal.year() >= year.value())
        .min(byYear)
        .or(() -> dated.stream().max(byYear))
        .orElseGet(() -> goals.get(0));
  }

  private static String summary(Map<Status, Integer> counts, ReportYear year) {
    StringBuilder text = new StringBuilder();
    text.append("每项目标取 %d 年或其后最近一年的目标值；已没有后续目标的取最后一年。".formatted(year.value()));
    counts.forEach(
        (status, count) -> text.append(Wording.of(status)).append(' ').append(count).append(" 项，"));
    text.setCharAt(text.length() - 1, '。');
    return text
        + "现值按现有图层测算，或由部门填报；图层时点见附录。差距 = 现值 − 目标值，须年均为自现值时点起每年应有的变化。“无法判断”指没有数值可以比较，不表示未完成。";
  }

  private static Row row(TargetStanding standing, GoalStanding goal) {
    return new Row(
        List.of(
            Cell.id(standing.id()),
            Cell.words(standing.title().zh()),
            Cell.words(goal.year() == null ? "未定" : String.valueOf(goal.year())),
            Cell.words(goal.text()),
            Cell.number(goal.value(), decimals(goal.value())),
            Cell.words(standing.unit()),
            Cell.number(standing.actual() == null ? null : (Double) standing.actual().value(), 3),
            Cell.words(standing.actual() == null ? null : basis(standing.actual())),
            Cell.number(goal.gap(), 3),
            Cell.number(goal.neededPerYear(), 3),
            Cell.words(Wording.of(goal.status())),
            bureau(standing.leadBureau()),
            Cell.id(standing.actual() == null ? null : standing.actual().measurementId())),
        false);
  }

  /** A bureau's name stays on one line; only where several lead is it broken. */
  private static Cell bureau(String name) {
    return name.length() <= LONGEST_NAME ? Cell.id(name) : Cell.words(name);
  }

  /** When the figure stands for, and whether it was measured or entered. */
  private static String basis(Actual actual) {
    String date = actual.date() == null ? "时点不明" : actual.date().toString();
    return actual.kind() == Actual.Kind.ENTERED
        ? date + " 填报"
        : date + " " + Wording.of(actual.provenance());
  }

  /** As many as the plan states. */
  private static int decimals(Double value) {
    return value == null || value == Math.rint(value)
        ? 0
        : value * 10 == Math.rint(value * 10) ? 1 : 2;
  }
}
