package io.tantu.report;

import io.tantu.carbon.growth.GrowthSink;
import io.tantu.carbon.growth.GrowthSink.Zone;
import io.tantu.report.FigureTable.Column;
import io.tantu.report.FigureTable.Note;
import java.util.ArrayList;
import java.util.List;

/** Lays a sink by rates out as a table: a row a zone. */
public final class GrowthSinkTable {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("代码", "code", null, 0),
          new Column("名称", "name", null, 0),
          new Column("林木碳储量", "treesTonnesC", "t C", 1),
          new Column("生长", "growthTonnesC", "t C/a", 1),
          new Column("消耗", "lossTonnesC", "t C/a", 1),
          new Column("净变化", "netTonnesC", "t C/a", 1),
          new Column("95 % 下限", "lower95", "t C/a", 1),
          new Column("95 % 上限", "upper95", "t C/a", 1),
          new Column("年碳汇", "sinkTonnesCO2ePerYear", "t CO2e/a", 1));

  private GrowthSinkTable() {}

  public static FigureTable of(GrowthSink sink) {
    List<List<Object>> rows = new ArrayList<>();
    sink.zones().forEach(zone -> rows.add(row(zone)));
    rows.add(row(sink.total()));
    List<Note> notes = new ArrayList<>();
    notes.add(new Note("说明 note", sink.note().zh()));
    notes.addAll(ReceiptNotes.of(sink.provenance(), sink.receipt()));
    return new FigureTable("生长率法碳汇 Sink by growth rate", COLUMNS, rows, notes);
  }

  private static List<Object> row(Zone zone) {
    return List.of(
        zone.code(),
        zone.name(),
        zone.treesTonnesC(),
        zone.growthTonnesC(),
        zone.lossTonnesC(),
        zone.netTonnesC(),
        zone.lower95(),
        zone.upper95(),
        zone.sinkTonnesCO2ePerYear());
  }
}
