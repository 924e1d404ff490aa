package io.tantu.report;

import io.tantu.carbon.CarbonAnswer;
import io.tantu.carbon.CarbonAnswer.Assumption;
import io.tantu.carbon.CarbonAnswer.IssueGroup;
import io.tantu.carbon.CarbonAnswer.Pool;
import io.tantu.carbon.CarbonAnswer.Species;
import io.tantu.carbon.CarbonAnswer.Zone;
import io.tantu.carbon.CarbonStock;
import io.tantu.carbon.MethodId;
import io.tantu.report.FigureTable.Column;
import io.tantu.report.FigureTable.Note;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays a carbon answer out as a table: for each zone a row of all stands, then one a species. */
public final class CarbonTable {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("代码", "code", null, 0),
          new Column("名称", "name", null, 0),
          new Column("树种", "species", null, 0),
          new Column("面积", "areaHa", "公顷", 2),
          new Column("未计面积", "notCountedHa", "公顷", 2),
          new Column("蓄积", "volumeM3", "m³", 1),
          new Column("碳储量", "stockTonnesC", "t C", 1),
          new Column("碳储量", "stockTonnesCO2e", "t CO2e", 1),
          new Column("95 % 下限", "lower95", "t C", 1),
          new Column("95 % 上限", "upper95", "t C", 1));

  private CarbonTable() {}

  public static FigureTable of(CarbonAnswer answer) {
    List<Column> columns = new ArrayList<>(COLUMNS);
    for (MethodId method : MethodId.values()) {
      columns.add(new Column("方法 " + method, "byMethod." + method, "t C", 1));
    }
    List<List<Object>> rows = new ArrayList<>();
    answer.zones().forEach(zone -> addRows(rows, zone));
    addRows(rows, answer.total());
    return new FigureTable("森林碳储量 Forest carbon stock", columns, rows, notes(answer));
  }

  private static void addRows(List<List<Object>> rows, Zone zone) {
    List<Object> all =
        new ArrayList<>(
            Arrays.asList(
                zone.code(),
                zone.name(),
                "全部",
                zone.areaHa(),
                zone.notCountedHa(),
                zone.volumeM3(),
                zone.stockTonnesC(),
                zone.stockTonnesCO2e(),
                zone.lower95(),
                zone.upper95()));
    for (MethodId method : MethodId.values()) {
      all.add(zone.byMethod().get(method));
    }
    rows.add(all);
    for (Species species : zone.bySpecies()) {
      List<Object> row =
          new ArrayList<>(
              Arrays.asList(
                  zone.code(),
                  zone.name(),
                  species.species() == null ? "未注明" : species.species(),
                  species.areaHa(),
                  species.notCountedHa(),
                  species.volumeM3(),
                  species.tonnesC(),
                  species.tonnesC() * CarbonStock.CO2_PER_C,
                  null,
                  null));
      Arrays.stream(MethodId.values()).forEach(method -> row.add(null));
      rows.add(row);
    }
  }

  private static List<Note> notes(CarbonAnswer answer) {
    List<Note> notes = new ArrayList<>();
    notes.add(new Note("方法 method", answer.method().title().zh()));
    notes.add(new Note("出处 source", answer.method().source()));
    notes.add(new Note("不确定性 uncertainty", answer.uncertainty().note().zh()));
    for (Assumption assumption : answer.uncertainty().assumptions()) {
      notes.add(
          new Note(
              "误差 " + assumption.title().zh(),
              "±%s %%（%s）%s"
                  .formatted(
                      Decimals.grouped(assumption.halfWidthPercent(), 1),
                      assumption.distribution().id(),
                      assumption.verified() ? assumption.source() : "未核实：" + assumption.source())));
    }
    for (Pool pool : answer.total().pools()) {
      if (!pool.included()) {
        notes.add(new Note("未计碳库 " + pool.title().zh(), pool.reason().zh()));
      }
    }
    for (IssueGroup issue : answer.issues()) {
      notes.add(
          new Note(
              (issue.counted() ? "提示 " : "未计入 ") + issue.code(),
              "%s %d 个小班：%s → %s%s"
                  .formatted(
                      issue.scope().zh(),
                      issue.standCount(),
                      issue.seen().zh(),
                      issue.remedy().zh(),
                      issue.counted() ? "（已计入 counted）" : "")));
    }
    notes.addAll(ReceiptNotes.of(answer.provenance(), answer.receipt()));
    return notes;
  }
}
