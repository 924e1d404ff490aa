package io.tantu.report;

import io.tantu.measure.OverlapReport;
import io.tantu.report.FigureTable.Column;
import io.tantu.report.FigureTable.Note;
import java.util.List;

/** Lays the overlaps of a layer out as a table, the largest first. */
public final class OverlapTable {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("保留的图斑", "first", null, 0),
          new Column("重叠的图斑", "second", null, 0),
          new Column("重叠面积", "areaHa", "公顷", 6));

  private OverlapTable() {}

  public static FigureTable of(OverlapReport report) {
    return new FigureTable(
        report.layer().title().zh() + " 重叠 overlaps",
        COLUMNS,
        report.pairs().stream()
            .map(pair -> List.<Object>of(pair.first(), pair.second(), pair.areaHa()))
            .toList(),
        List.of(
            new Note(
                "图层 layer",
                report.layer().id()
                    + "@"
                    + report.version().version()
                    + " · "
                    + report.version().provenance().source()),
            new Note(
                "重叠 overlaps",
                "%d 对，%s 公顷；归每对中的第一个，只计一次"
                    .formatted(report.pairs().size(), Decimals.grouped(report.hectares(), 4)))));
  }
}
