package io.tantu.report;

import io.tantu.charging.checks.Shift;
import io.tantu.charging.checks.StationChecks;
import io.tantu.charging.checks.StationChecks.NearDuplicates;
import io.tantu.charging.checks.StationChecks.StationPair;
import io.tantu.charging.checks.Warning;
import io.tantu.charging.checks.Witness;
import io.tantu.report.FigureTable.Column;
import io.tantu.report.FigureTable.Note;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Lays what the station checks found out as a table: stations beside another, then warnings. */
public final class StationCheckTable {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("相距", "metres", "米", 2),
          new Column("站点编号", "first.stationId", null, 0),
          new Column("站名", "first.name", null, 0),
          new Column("类型", "first.kind", null, 0),
          new Column("另一站编号", "second.stationId", null, 0),
          new Column("另一站名", "second.name", null, 0),
          new Column("另一站类型", "second.kind", null, 0),
          new Column("经度", "first.lon", "°", 6),
          new Column("纬度", "first.lat", "°", 6));

  private StationCheckTable() {}

  public static FigureTable of(StationChecks checks) {
    List<Note> notes = new ArrayList<>();
    for (Warning warning : checks.warnings()) {
      notes.add(new Note("提示 " + warning.code(), warning.seen().zh() + warning.remedy().zh()));
    }
    if (checks.warnings().isEmpty()) {
      notes.add(new Note("提示 warnings", "无"));
    }
    notes.add(new Note("站 stations", String.valueOf(checks.stations())));
    NearDuplicates near = checks.nearDuplicates();
    notes.add(
        new Note(
            "邻近 nearDuplicates",
            "%d 对，涉及 %d 座站，相距不超过 %.0f m%s"
                .formatted(
                    near.pairs(),
                    near.stations(),
                    near.withinMetres(),
                    near.first().size() < near.pairs()
                        ? "，列出最近的 %d 对".formatted(near.first().size())
                        : "")));
    if (checks.shift() != null) {
      notes.addAll(notes(checks.shift()));
    }
    notes.addAll(ReceiptNotes.of(checks.provenance(), checks.receipt()));
    return new FigureTable(
        "充电站数据检查 Checks of the stations",
        COLUMNS,
        near.first().stream().map(StationCheckTable::row).toList(),
        notes);
  }

  private static List<Object> row(StationPair pair) {
    return Arrays.asList(
        pair.metres(),
        pair.first().stationId(),
        pair.first().name(),
        pair.first().kind(),
        pair.second().stationId(),
        pair.second().name(),
        pair.second().kind(),
        pair.first().lon(),
        pair.first().lat());
  }

  private static List<Note> notes(Shift shift) {
    List<Note> notes = new ArrayList<>();
    notes.add(
        new Note(
            "GCJ-02 偏移 shift",
            "查 %d 座，平均 %.1f m，%s"
                .formatted(shift.looked(), shift.meanMetres(), shift.suspected() ? "疑似" : "未见迹象")));
    for (Witness witness : shift.witnesses()) {
      String figure = witness.kind() == Witness.Kind.ROAD ? "%.1f m" : "%.0f 座";
      notes.add(
          new Note(
              "依据 " + witness.kind().id(),
              String.format(
                  Locale.ROOT,
                  "%s：原坐标 " + figure + "，扣除偏移后 " + figure + "；%d 座变好，%d 座变差；偶然概率 %.2g",
                  words(witness.kind()),
                  witness.given(),
                  witness.takenBack(),
                  witness.better(),
                  witness.worse(),
                  witness.chance())));
    }
    return notes;
  }

  private static String words(Witness.Kind kind) {
    return switch (kind) {
      case CITY -> "不在本市的站";
      case COUNTY -> "不在所填县（区）的站";
      case ROAD -> "离道路距离中位数";
    };
  }
}
