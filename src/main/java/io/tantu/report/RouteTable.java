package io.tantu.report;

import io.tantu.charging.ChargingService.FoundAlong;
import io.tantu.charging.ChargingStation;
import io.tantu.charging.RouteStation;
import io.tantu.charging.Stretch;
import io.tantu.report.FigureTable.Column;
import io.tantu.report.FigureTable.Note;
import java.util.Arrays;
import java.util.List;

/** Lays the stations along a route out as a table, in the order of the route. */
public final class RouteTable {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("沿线里程", "wayMetres", "米", 1),
          new Column("离线距离", "offsetMetres", "米", 1),
          new Column("站点编号", "stationId", null, 0),
          new Column("站名", "name", null, 0),
          new Column("类型", "kind", null, 0),
          new Column("交流桩", "acPiles", "台", 0),
          new Column("直流桩", "dcPiles", "台", 0),
          new Column("总功率", "powerKw", "kW", 0));

  private RouteTable() {}

  public static FigureTable of(FoundAlong found) {
    return new FigureTable(
        "沿线充电站 Stations along the route",
        COLUMNS,
        found.stations().stream().map(RouteTable::row).toList(),
        List.of(
            new Note("最长无站路段 longest without a station", text(found.longestWithoutStation())),
            new Note("最长无公共直流桩路段 longest without public DC", text(found.longestWithoutPublicDc())),
            new Note(
                "口径 rule",
                "里程为所画折线的大地线长度（CGCS2000）；多次经过的站只计最近的一次 a station passed more than once counts where the route comes nearest"),
            new Note("图层 layer", "charging-station " + found.layerVersion()),
            new Note("来源 provenance", found.provenance().id())));
  }

  private static String text(Stretch stretch) {
    return "%.1f m (%.1f–%.1f)"
        .formatted(stretch.metres(), stretch.fromMetres(), stretch.toMetres());
  }

  private static List<Object> row(RouteStation found) {
    ChargingStation station = found.station();
    return Arrays.asList(
        found.wayMetres(),
        found.offsetMetres(),
        station.stationId(),
        station.name(),
        station.kind(),
        station.acPiles(),
        station.dcPiles(),
        station.powerKw());
  }
}
