package io.tantu.report;

import io.tantu.carbon.change.CarbonChange;
import io.tantu.carbon.change.CarbonChange.Stand;
import io.tantu.carbon.change.CarbonChange.State;
import io.tantu.carbon.change.CarbonChange.Zone;
import io.tantu.carbon.change.ChangeCause;
import io.tantu.report.FigureTable.Column;
import io.tantu.report.FigureTable.Note;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Lays a stock change out as a table: the zones first, then stands. */
public final class CarbonChangeTable {

  private CarbonChangeTable() {}

  public static FigureTable of(CarbonChange change) {
    List<List<Object>> rows = new ArrayList<>();
    change.zones().forEach(zone -> rows.add(row(zone)));
    rows.add(row(change.total()));
    change.stands().forEach(stand -> rows.add(row(stand)));
    return new FigureTable("森林碳储量变化 Forest carbon stock change", columns(), rows, notes(change));
  }

  private static List<Column> columns() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                new Column("分区", "zone", null, 0),
                new Column("名称或小班", "name", null, 0),
                new Column("此前", "was", null, 0),
                new Column("现在", "is", null, 0),
                new Column("前期储量", "beforeTonnesC", "t C", 1),
                new Column("后期储量", "afterTonnesC", "t C", 1),
                new Column("变化", "changeTonnesC", "t C", 1)));
    for (ChangeCause cause : ChangeCause.values()) {
      columns.add(new Column(cause.title().zh(), cause.id(), "t C", 1));
    }
    columns.add(new Column("95 % 下限", "lower95", "t C", 1));
    columns.add(new Column("95 % 上限", "upper95", "t C", 1));
    columns.add(new Column("年碳汇", "sinkTonnesCO2ePerYear", "t CO2e/a", 1));
    return columns;
  }

  private static List<Object> row(Zone zone) {
    List<Object> row =
        new ArrayList<>(
            Arrays.asList(
                zone.code(),
                zone.name(),
                null,
                null,
                zone.beforeTonnesC(),
                zone.afterTonnesC(),
                zone.changeTonnesC()));
    addCauses(row, zone.causes());
    row.addAll(List.of(zone.lower95(), zone.upper95(), zone.sinkTonnesCO2ePerYear()));
    return row;
  }

  private static List<Object> row(Stand stand) {
    List<Object> row =
        new ArrayList<>(
            Arrays.asList(
                stand.zone(),
                stand.standId(),
                stand.was(),
                stand.is(),
                null,
                null,
                stand.changeTonnesC()));
    addCauses(row, stand.causes());
    row.addAll(Arrays.asList(null, null, null));
    return row;
  }

  private static void addCauses(List<Object> row, Map<ChangeCause, Double> causes) {
    for (ChangeCause cause : ChangeCause.values()) {
      row.add(causes.get(cause));
    }
  }

  private static List<Note> notes(CarbonChange change) {
    List<Note> notes = new ArrayList<>();
    notes.add(new Note("前期 before", state(change.before())));
    notes.add(new Note("后期 after", state(change.after())));
    notes.add(new Note("年数 years", Decimals.plain(change.years())));
    notes.add(
        new Note(
            "小班 stands",
            "列出 %d 个，共 %d 个有变化 listed of those that changed"
                .formatted(change.stands().size(), change.standCount())));
    notes.add(new Note("说明 note", change.note().zh()));
    notes.addAll(ReceiptNotes.of(change.provenance(), change.receipt()));
    return notes;
  }

  private static String state(State state) {
    return "forest@%s · %s · %s"
        .formatted(state.version(), state.asOf() == null ? "未注明日期" : state.asOf(), state.source());
  }
}
