package io.tantu.report;

import io.tantu.renewable.installed.PlantChecks;
import io.tantu.renewable.installed.PlantChecks.Hit;
import io.tantu.renewable.installed.PlantChecks.LayerDay;
import io.tantu.renewable.installed.PlantChecks.Plant;
import io.tantu.report.FigureTable.Column;
import io.tantu.report.FigureTable.Note;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays plants out as a table: one line each and rule that its ground lies on, or none. */
public final class PlantTable {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("图层", "layer", null, 0),
          new Column("编号", "id", null, 0),
          new Column("名称", "name", null, 0),
          new Column("容量", "capacityMw", "MW", 3),
          new Column("在建或规划", "planned", null, 0),
          new Column("规则日期", "day", null, 0),
          new Column("占地", "siteAreaHa", "公顷", 2),
          new Column("结论", "verdict", null, 0),
          new Column("规则", "rule", null, 0),
          new Column("规则名称", "title", null, 0),
          new Column("重叠", "overlapHa", "公顷", 4),
          new Column("占场区", "share", "%", 2));

  private PlantTable() {}

  public static FigureTable of(PlantChecks checks) {
    List<List<Object>> rows = new ArrayList<>();
    checks.plants().forEach(plant -> add(rows, plant));
    List<Note> notes = new ArrayList<>();
    notes.add(new Note("场区 footprint", checks.footprint().zh()));
    for (LayerDay day : checks.days()) {
      notes.add(new Note("规则日期 " + day.layer(), day.day() + " · " + day.why().zh()));
    }
    notes.addAll(SitingRuleNotes.judged(checks.rules()));
    notes.addAll(SitingRuleNotes.notJudged(checks.notJudged()));
    notes.addAll(ReceiptNotes.of(checks.provenance(), checks.receipt()));
    return new FigureTable("电站场区核查 Plants against siting rules", COLUMNS, rows, notes);
  }

  private static void add(List<List<Object>> rows, Plant plant) {
    if (plant.hits() == null) {
      rows.add(row(plant, "未判断 not judged：" + plant.notJudged().zh(), null));
    } else if (plant.hits().isEmpty()) {
      rows.add(row(plant, "不涉及 none", null));
    } else {
      plant.hits().forEach(hit -> rows.add(row(plant, hit.severity().id(), hit)));
    }
  }

  private static List<Object> row(Plant plant, String verdict, Hit hit) {
    return Arrays.asList(
        plant.layer(),
        plant.id(),
        plant.name(),
        plant.capacityMw(),
        plant.planned() ? "是 yes" : null,
        plant.day().toString(),
        plant.siteAreaHa(),
        verdict,
        hit == null ? null : hit.rule(),
        hit == null ? null : hit.title().zh(),
        hit == null ? null : hit.overlapHa(),
        hit == null ? null : 100 * hit.share());
  }
}
