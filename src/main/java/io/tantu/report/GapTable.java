package io.tantu.report;

import io.tantu.charging.gaps.ChargingGaps;
import io.tantu.charging.gaps.ChargingGaps.County;
import io.tantu.charging.gaps.ChargingGaps.Unserved;
import io.tantu.report.FigureTable.Column;
import io.tantu.report.FigureTable.Note;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays charging gaps out as a table: the counties, then the demand points that nobody serves. */
public final class GapTable {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("代码", "code", null, 0),
          new Column("县（区）或地点", "name", null, 0),
          new Column("常住人口", "residents", "人", 0),
          new Column("未覆盖人口", "unservedResidents", "人", 0),
          new Column("覆盖率", "servedShare", "%", 2),
          new Column("平均距离", "meanMetres", "米", 1),
          new Column("距离中位数或最近站", "metres", "米", 1),
          new Column("最差十分之一平均", "worstTenthMetres", "米", 1),
          new Column("服务半径", "standardMetres", "米", 0));

  private GapTable() {}

  public static FigureTable of(ChargingGaps gaps) {
    List<List<Object>> rows = new ArrayList<>();
    gaps.counties().forEach(county -> rows.add(row(county)));
    rows.add(row(gaps.total()));
    gaps.unserved().forEach(point -> rows.add(row(point)));
    List<Note> notes = new ArrayList<>();
    notes.add(new Note("假设 assumption", gaps.assumption().zh()));
    notes.addAll(DemandNotes.outside(gaps.residentsOutside()));
    notes.addAll(ReceiptNotes.of(gaps.provenance(), gaps.receipt()));
    return new FigureTable("公共充电覆盖缺口 Charging gaps", COLUMNS, rows, notes);
  }

  private static List<Object> row(County county) {
    return Arrays.asList(
        county.code(),
        county.name(),
        county.residents(),
        county.unservedResidents(),
        county.servedShare() == null ? null : county.servedShare() * 100,
        county.meanMetres(),
        county.medianMetres(),
        county.worstTenthMetres(),
        null);
  }

  private static List<Object> row(Unserved point) {
    return Arrays.asList(
        point.demandId(),
        point.place(),
        point.residents(),
        point.residents(),
        null,
        null,
        point.nearestMetres(),
        null,
        point.standardMetres());
  }
}
