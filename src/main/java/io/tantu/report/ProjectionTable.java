package io.tantu.report;

import io.tantu.carbon.projection.PlanIssue;
import io.tantu.carbon.projection.Projection;
import io.tantu.carbon.projection.Projection.PlanOverlap;
import io.tantu.carbon.projection.Projection.Planned;
import io.tantu.carbon.projection.Projection.PlannedSpecies;
import io.tantu.carbon.projection.Projection.Planted;
import io.tantu.carbon.projection.Projection.Step;
import io.tantu.carbon.projection.Projection.Zone;
import io.tantu.report.FigureTable.Column;
import io.tantu.report.FigureTable.Note;
import java.util.ArrayList;
import java.util.List;

/** Lays a projection out as a table: a row a zone and year. */
public final class ProjectionTable {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("分区", "zone", null, 0),
          new Column("名称", "name", null, 0),
          new Column("年份", "year", null, 0),
          new Column("造林面积", "plantedHa", "公顷", 4),
          new Column("碳储量", "stockTonnesC", "t C", 1),
          new Column("其中造林", "plantedTonnesC", "t C", 1),
          new Column("95 % 下限", "lower95", "t C", 1),
          new Column("95 % 上限", "upper95", "t C", 1));

  private ProjectionTable() {}

  public static FigureTable of(Projection projection) {
    List<List<Object>> rows = new ArrayList<>();
    projection.zones().forEach(zone -> addRows(rows, zone));
    addRows(rows, projection.total());
    return new FigureTable("森林碳储量情景 Forest carbon scenario", COLUMNS, rows, notes(projection));
  }

  private static void addRows(List<List<Object>> rows, Zone zone) {
    for (Step step : zone.steps()) {
      rows.add(
          List.of(
              zone.code(),
              zone.name(),
              Integer.toString(step.year()),
              zone.plantedHa(),
              step.stockTonnesC(),
              step.plantedTonnesC(),
              step.lower95(),
              step.upper95()));
    }
  }

  private static List<Note> notes(Projection projection) {
    List<Note> notes = new ArrayList<>();
    notes.add(new Note("基准年 base year", Integer.toString(projection.baseYear())));
    notes.add(
        new Note(
            "净生长率 growth",
            "%s %%/a ± %s %%（假设 assumed）"
                .formatted(
                    Decimals.plain(projection.growthPercent()),
                    Decimals.plain(projection.growthHalfWidthPercent()))));
    notes.add(
        new Note(
            "方法 method",
            projection.method() + " · 参数 parameters " + projection.parameterVersion()));
    notes.add(new Note("版本 version", "forest@" + projection.forestVersion()));
    notes.add(new Note("来源 provenance", projection.provenance().id()));
    if (projection.plan() != null) {
      addPlan(notes, projection.plan());
    }
    if (projection.planting() != null) {
      notes.add(new Note("造林 planting", planted(projection.planting())));
    }
    notes.add(new Note("说明 note", projection.note().zh()));
    if (projection.receipt() != null) {
      notes.addAll(ReceiptNotes.of(projection.provenance(), projection.receipt()));
    }
    return notes;
  }

  private static void addPlan(List<Note> notes, Planned plan) {
    notes.add(
        new Note(
            "造林规划 plan",
            "%s（%s@%s）：%d 块中计入 counted %d 块，%s 公顷（图上 drawn %s）"
                .formatted(
                    plan.title().zh(),
                    plan.layer(),
                    plan.version(),
                    plan.parcels(),
                    plan.countedParcels(),
                    Decimals.grouped(plan.hectares(), 4),
                    Decimals.grouped(plan.drawnHectares(), 4))));
    for (PlannedSpecies species : plan.species()) {
      notes.add(
          new Note(
              "规划树种 species",
              "%s %s 公顷，%s t C/(ha·a) ± %s %%：%s%s"
                  .formatted(
                      species.species(),
                      Decimals.grouped(species.hectares(), 4),
                      Decimals.plain(species.tonnesCPerHaPerYear()),
                      Decimals.plain(species.halfWidthPercent()),
                      species.source(),
                      species.verified() ? "" : "（未核实 unverified）")));
    }
    for (PlanOverlap overlap : plan.overlaps()) {
      notes.add(
          new Note(
              "规划重叠 overlap",
              "%s 与 %s：%s 公顷，计入前者 counted once"
                  .formatted(
                      overlap.first(), overlap.second(), Decimals.grouped(overlap.hectares(), 4))));
    }
    for (PlanIssue issue : plan.issues()) {
      notes.add(
          new Note(
              issue.counted() ? "提示 " + issue.code() : "未计入 " + issue.code(),
              "%s%s：%s → %s"
                  .formatted(
                      issue.planId(),
                      issue.name() == null ? "" : " " + issue.name(),
                      issue.seen().zh(),
                      issue.remedy().zh())));
    }
    if (plan.issueCount() > plan.issues().size()) {
      notes.add(
          new Note("其余 more", (plan.issueCount() - plan.issues().size()) + " 条未列出 not listed"));
    }
  }

  private static String planted(Planted planted) {
    return "%s %d，成活率 survival %s，净增 %s 公顷（所画 drawn %s），%s t C/(ha·a)：%s%s"
        .formatted(
            planted.species(),
            planted.year(),
            Decimals.plain(planted.survival()),
            Decimals.grouped(planted.hectares(), 2),
            Decimals.grouped(planted.drawnHectares(), 2),
            Decimals.plain(planted.tonnesCPerHaPerYear()),
            planted.source(),
            planted.verified() ? "" : "（未核实 unverified）");
  }
}
