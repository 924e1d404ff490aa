package io.tantu.report;

import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.report.FigureTable.Column;
import io.tantu.report.FigureTable.Note;
import io.tantu.target.Actual;
import io.tantu.target.Alarm;
import io.tantu.target.TargetDetail;
import io.tantu.target.TargetDetail.Counties;
import io.tantu.target.TargetDetail.CountyStanding;
import io.tantu.target.TargetDetail.GapShare;
import io.tantu.target.TargetStanding;
import io.tantu.target.TargetStanding.GoalStanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Lays targets out as a table: a row a goal, and with counties one a county below it. */
public final class TargetTable {

  private static final String ILLUSTRATIVE = "示意 illustrative";

  private static final List<Column> COLUMNS =
      List.of(
          new Column("编号", "id", null, 0),
          new Column("领域", "area", null, 0),
          new Column("目标", "title", null, 0),
          new Column("年份", "year", null, 0),
          new Column("方案", "goal", null, 0),
          new Column("单位", "unit", null, 0),
          new Column("目标值", "value", null, 3),
          new Column("测算值", "measured", null, 3),
          new Column("填报值", "entered", null, 3),
          new Column("计入", "counts", null, 0),
          new Column("截至", "date", null, 0),
          new Column("尚差", "missing", null, 3),
          new Column("每年需", "neededPerYear", null, 3),
          new Column("已有速度", "perYear", null, 3),
          new Column("状态", "status", null, 0),
          new Column("预警", "alarms", null, 0),
          new Column("牵头单位", "leadBureau", null, 0));

  private static final List<Column> COUNTY_COLUMNS =
      List.of(
          new Column("县（区）代码", "county", null, 0),
          new Column("县（区）", "countyName", null, 0),
          new Column("县（区）测算值", "countyMeasured", null, 3),
          new Column("县（区）依据", "countyBasis", null, 0),
          new Column("分摊比重", "countyShare", null, 4),
          new Column("分摊差距", "countyMissing", null, 6));

  private static final List<Column> LAST_COLUMNS =
      List.of(
          new Column("口径", "definition", null, 0),
          new Column("分母", "denominator", null, 0),
          new Column("理由", "reason", null, 0));

  private TargetTable() {}

  /**
   * @param byCounty whether the counties' rows are wanted
   * @param today the day that deadlines were compared with
   */
  public static FigureTable of(List<TargetDetail> targets, boolean byCounty, LocalDate today) {
    List<Column> columns = new ArrayList<>(COLUMNS);
    if (byCounty) {
      columns.addAll(COUNTY_COLUMNS);
    }
    columns.addAll(LAST_COLUMNS);
    List<List<Object>> rows = new ArrayList<>();
    for (TargetDetail target : targets) {
      for (GoalStanding goal : target.standing().goals()) {
        List<Object> city = Arrays.asList("total", "全市", null, null, null, goal.missing());
        rows.add(row(target.standing(), goal, byCounty ? city : List.of()));
        if (byCounty && target.counties() != null && goal.value() != null) {
          Counties counties = target.counties();
          counties
              .zones()
              .forEach(
                  zone ->
                      rows.add(
                          row(target.standing(), goal, cells(goal, zone, counties.provenance()))));
        }
      }
    }
    return new FigureTable(
        "方案目标 Targets of the plan", columns, rows, notes(targets, byCounty, today));
  }

  /**
   * @param ofZone cells of the county, or of the city; none when counties are not wanted
   */
  private static List<Object> row(TargetStanding target, GoalStanding goal, List<Object> ofZone) {
    Actual actual = target.actual();
    List<Object> row =
        new ArrayList<>(
            Arrays.asList(
                target.id(),
                target.area().title().zh(),
                target.title().zh(),
                goal.year() == null ? null : goal.year().toString(),
                goal.text(),
                target.unit(),
                goal.value(),
                value(target.measured()),
                value(target.entered()),
                actual == null ? null : basis(actual.kind(), actual.provenance()),
                actual == null || actual.date() == null ? null : actual.date().toString(),
                goal.missing(),
                goal.neededPerYear(),
                target.pace() == null ? null : (Object) target.pace().perYear(),
                goal.status().id() + (goal.illustrative() ? " · " + ILLUSTRATIVE : ""),
                alarms(target, goal),
                target.leadBureau()));
    row.addAll(ofZone);
    row.add(target.definition() == null ? null : target.definition().title().zh());
    row.add(target.denominator().zh());
    row.add(goal.reason().zh());
    return row;
  }

  private static List<Object> cells(
      GoalStanding goal, CountyStanding county, Provenance.Kind provenance) {
    Double missing =
        county.gaps().stream()
            .filter(gap -> Objects.equals(gap.year(), goal.year()))
            .map(GapShare::missing)
            .findFirst()
            .orElse(null);
    return Arrays.asList(
        county.code(),
        county.name(),
        county.value(),
        basis(Actual.Kind.MEASURED, provenance),
        county.share(),
        missing);
  }

  private static Double value(Actual actual) {
    return actual == null ? null : actual.value();
  }

  private static String basis(Actual.Kind kind, Provenance.Kind provenance) {
    if (kind == Actual.Kind.ENTERED) {
      return "填报 entered";
    }
    return "测算 measured · "
        + (provenance == Provenance.Kind.ILLUSTRATIVE ? ILLUSTRATIVE : provenance.id());
  }

  /** Alarms of the goal, and those of the figure itself. */
  private static String alarms(TargetStanding target, GoalStanding goal) {
    String codes =
        target.alarms().stream()
            .filter(alarm -> alarm.year() == null || alarm.year().equals(goal.year()))
            .map(Alarm::code)
            .collect(Collectors.joining(" "));
    return codes.isEmpty() ? null : codes;
  }

  private static List<Note> notes(List<TargetDetail> targets, boolean byCounty, LocalDate today) {
    List<Note> notes = new ArrayList<>();
    notes.add(new Note("日期 today", today.toString()));
    notes.add(
        new Note(
            "状态 status",
            "met 已达到 · on-track 按已有速度能达到 · behind 已过期限或按已有速度不能达到 · unknown 无从判断 · contradictory 方案自相矛盾"));
    notes.add(new Note("预警 alarms", "fell 较上期变差 · lags 慢于所需速度 · overdue 期限已过仍未达到"));
    if (targets.stream().anyMatch(target -> target.standing().illustrative())) {
      notes.add(new Note("示意数据 illustrative", "标有“示意”的现值和状态出自示意图层，不得作为实测成果使用"));
    }
    if (byCounty) {
      targets.stream()
          .filter(target -> target.counties() != null)
          .map(target -> target.counties().assumption())
          .distinct()
          .map(LocalizedText::zh)
          .forEach(text -> notes.add(new Note("分摊 split", text)));
    }
    targets.forEach(target -> source(target.standing(), notes));
    return notes;
  }

  private static void source(TargetStanding target, List<Note> notes) {
    if (target.measured() != null) {
      notes.add(
          new Note(
              target.id() + " 凭证 receipt",
              "%s · %s".formatted(target.measured().receipts(), target.measured().text())));
    }
    if (target.entered() != null) {
      notes.add(
          new Note(
              target.id() + " 填报 entered",
              "%s · %s · %s · %s"
                  .formatted(
                      target.entered().date(),
                      target.entered().text(),
                      target.entered().source(),
                      target.entered().enteredBy())));
    }
  }
}
