package io.tantu.report;

import io.tantu.carbon.CarbonAnswer;
import io.tantu.carbon.CarbonAnswer.Assumption;
import io.tantu.carbon.CarbonAnswer.IssueGroup;
import io.tantu.carbon.CarbonAnswer.Pool;
import io.tantu.carbon.CarbonAnswer.SinkPeriod;
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
          new Column("95 % 上限", "upper95", "t C", 1),
          new Column("年碳汇", "sinkTonnesCO2ePerYear", "t CO2e/a", 1));

  private CarbonTable() {}

  public static FigureTable of(CarbonAnswer answer) {
    List<Column> columns = new ArrayList<>(COLUMNS);
    for (MethodId method : MethodId.values()) {
      columns.add(new Column("方法 " + method, "byMethod." + method, "t C", 1));
    }
    for (Pool pool : asked(answer.total())) {
      columns.add(new Column(pool.title().zh(), "pools." + pool.id(), "t C", 1));
    }
    if (answer.total().allPools() != null) {
      columns.add(new Column("全部碳库", "allPools.tonnesC", "t C", 1));
      columns.add(new Column("全部 95 % 下限", "allPools.lower95", "t C", 1));
      columns.add(new Column("全部 95 % 上限", "allPools.upper95", "t C", 1));
    }
    List<List<Object>> rows = new ArrayList<>();
    answer.zones().forEach(zone -> addRows(rows, zone, columns.size()));
    addRows(rows, answer.total(), columns.size());
    return new FigureTable("森林碳储量 Forest carbon stock", columns, rows, notes(answer));
  }

  /** The pools beside living biomass. */
  private static List<Pool> asked(Zone zone) {
    return zone.pools().stream().filter(pool -> pool.included() && pool.reason() != null).toList();
  }

  private static void addRows(List<List<Object>> rows, Zone zone, int width) {
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
                zone.upper95(),
                zone.sinkTonnesCO2ePerYear()));
    for (MethodId method : MethodId.values()) {
      all.add(zone.byMethod().get(method));
    }
    asked(zone).forEach(pool -> all.add(pool.tonnesC()));
    if (zone.allPools() != null) {
      all.addAll(
          List.of(zone.allPools().tonnesC(), zone.allPools().lower95(), zone.allPools().upper95()));
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
                  null,
                  null));
      while (row.size() < width) {
        row.add(null);
      }
      rows.add(row);
    }
  }

  private static String sink(SinkPeriod period) {
    return period == null
        ? "没有年份更早的一期小班，碳汇未知"
        : "%s 至 %s（%s 年）两期储量之差的年均值"
            .formatted(period.from(), period.to(), Decimals.plain(period.years()));
  }

  private static List<Note> notes(CarbonAnswer answer) {
    List<Note> notes = new ArrayList<>();
    notes.add(new Note("方法 method", answer.method().title().zh()));
    notes.add(new Note("出处 source", answer.method().source()));
    notes.add(new Note("碳汇 sink", sink(answer.sinkPeriod())));
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
      if (pool.reason() != null) {
        String label = pool.included() ? "存疑碳库 " : "未计碳库 ";
        notes.add(new Note(label + pool.title().zh(), pool.reason().zh()));
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
