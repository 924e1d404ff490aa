package io.tantu.report;

import io.tantu.ingest.ImportIssue;
import io.tantu.report.FigureTable.Column;
import io.tantu.report.FigureTable.Note;
import io.tantu.scenario.Scenario;
import io.tantu.scenario.Scenario.CarbonChange;
import io.tantu.scenario.Scenario.Change;
import io.tantu.scenario.Scenario.Conflict;
import io.tantu.scenario.Scenario.IndicatorChange;
import io.tantu.scenario.Scenario.LayerChange;
import io.tantu.scenario.Scenario.TargetChange;
import io.tantu.scenario.ScenarioQuestion.LayerEdit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Lays a scenario out as a table: each figure without it, with it, and the difference. */
public final class ScenarioTable {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("指标", "figure", null, 0),
          new Column("代码", "code", null, 0),
          new Column("分区", "name", null, 0),
          new Column("单位", "unit", null, 0),
          new Column("现状", "before", null, 3),
          new Column("情景", "after", null, 3),
          new Column("差", "difference", null, 3));

  private static final String CARBON = "森林碳储量 carbon";
  private static final String TONNES = "tC";

  private ScenarioTable() {}

  /**
   * @param scenario one that was kept
   */
  public static FigureTable of(Scenario scenario) {
    List<List<Object>> rows = new ArrayList<>();
    scenario.indicators().forEach(indicator -> add(rows, indicator));
    if (scenario.carbon() != null) {
      add(rows, scenario.carbon());
    }
    scenario.targets().forEach(target -> rows.add(row(target)));
    List<Note> notes = new ArrayList<>();
    if (scenario.note() != null && !scenario.note().isBlank()) {
      notes.add(new Note("备注 note", scenario.note()));
    }
    for (LayerChange layer : scenario.layers()) {
      notes.add(note(layer));
      notes.addAll(placement(layer));
      layer.notes().forEach(issue -> notes.add(note(layer, issue)));
    }
    scenario.conflicts().forEach(conflict -> notes.add(note(conflict)));
    scenario.changes().forEach(change -> notes.addAll(assumptions(change)));
    scenario.remarks().forEach(remark -> notes.add(new Note("注意 remark", remark.zh())));
    notes.addAll(ReceiptNotes.of(scenario.provenance(), scenario.receipt()));
    return new FigureTable("情景 Scenario " + scenario.name(), COLUMNS, rows, notes);
  }

  private static void add(List<List<Object>> rows, IndicatorChange indicator) {
    String figure = indicator.title().zh() + " " + indicator.indicator();
    indicator.zones().forEach(zone -> rows.add(row(figure, indicator.unit(), zone)));
    rows.add(row(figure, indicator.unit(), indicator.total()));
  }

  private static void add(List<List<Object>> rows, CarbonChange carbon) {
    carbon.zones().forEach(zone -> rows.add(row(CARBON, TONNES, zone)));
    rows.add(row(CARBON, TONNES, carbon.total()));
  }

  private static List<Object> row(TargetChange target) {
    String goal =
        target.goal() == null
            ? ""
            : "（%s目标 %s）"
                .formatted(
                    target.year() == null ? "" : target.year() + " ",
                    Decimals.grouped(target.goal(), 1));
    Change change = new Change("", "", target.before(), target.after());
    return row("目标 " + target.title().zh() + goal, target.unit(), change);
  }

  private static List<Object> row(String figure, String unit, Change change) {
    Double difference =
        change.before() == null || change.after() == null
            ? null
            : (Double) (change.after() - change.before());
    return Arrays.asList(
        figure, change.code(), change.name(), unit, change.before(), change.after(), difference);
  }

  private static Note note(LayerChange layer) {
    return new Note(
        "图层 " + layer.title().zh(),
        String.format(
            Locale.ROOT,
            "%s %s → %s · 新增 %d，替换 %d，删除 %d · 面积 %+.2f 公顷",
            layer.layer(),
            layer.base(),
            layer.version(),
            layer.added(),
            layer.replaced(),
            layer.deleted(),
            layer.areaChangeHa()));
  }

  private static List<Note> placement(LayerChange layer) {
    if (layer.placement() == null) {
      return List.of();
    }
    List<Note> notes = new ArrayList<>();
    String title = "注意 " + layer.title().zh();
    if (layer.placement().outside() > 0 || layer.placement().outsideHa() > 0) {
      notes.add(
          new Note(
              title,
              String.format(
                  Locale.ROOT,
                  "%d 个要素不在任何县（区）内，各县（区）之外的土地 %.2f 公顷，不计入各县指标",
                  layer.placement().outside(),
                  layer.placement().outsideHa())));
    }
    if (layer.placement().sharedHa() > 0) {
      notes.add(
          new Note(
              title,
              String.format(
                  Locale.ROOT, "与本图层其他要素重叠 %.2f 公顷，面积和碳储量只计一次", layer.placement().sharedHa())));
    }
    return notes;
  }

  private static Note note(LayerChange layer, ImportIssue issue) {
    return new Note(
        "读取 " + layer.title().zh(),
        "%s：%s。%s".formatted(issue.title().zh(), issue.seen().zh(), issue.advice().zh()));
  }

  /** The page marks the attributes that it filled in itself; who reads the table must know them. */
  private static List<Note> assumptions(LayerEdit change) {
    List<Note> notes = new ArrayList<>();
    if (change.put() != null) {
      for (JsonNode feature : change.put().path("features")) {
        List<String> assumed =
            feature
                .path("assumed")
                .valueStream()
                .map(
                    name ->
                        name.asString() + " " + feature.path("properties").path(name.asString()))
                .toList();
        if (!assumed.isEmpty()) {
          notes.add(new Note("假设值 assumed " + change.layer(), String.join(" · ", assumed)));
        }
      }
    }
    return notes;
  }

  private static Note note(Conflict conflict) {
    String rules = conflict.rules().isEmpty() ? "" : " · " + String.join(" ", conflict.rules());
    return new Note(
        "冲突 " + (conflict.name() == null ? conflict.layer() : conflict.name()),
        "%s · %s%s".formatted(conflict.verdict(), conflict.sentence().zh(), rules));
  }
}
