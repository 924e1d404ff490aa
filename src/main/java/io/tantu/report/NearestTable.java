package io.tantu.report;

import io.tantu.charging.ChargingService.Found;
import io.tantu.charging.ChargingStation;
import io.tantu.charging.FoundStation;
import io.tantu.charging.road.RoadStations;
import io.tantu.charging.road.RoadStations.RoadStation;
import io.tantu.report.FigureTable.Column;
import io.tantu.report.FigureTable.Note;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays the stations nearest to a place out as a table, nearest first. */
public final class NearestTable {

  private static final List<Column> STATION =
      List.of(
          new Column("站点编号", "stationId", null, 0),
          new Column("站名", "name", null, 0),
          new Column("类型", "kind", null, 0),
          new Column("对公众开放", "publicAccess", null, 0),
          new Column("交流桩", "acPiles", "台", 0),
          new Column("直流桩", "dcPiles", "台", 0),
          new Column("总功率", "powerKw", "kW", 0),
          new Column("县（区）代码", "countyCode", null, 0),
          new Column("经度", "lon", "°", 6),
          new Column("纬度", "lat", "°", 6));

  private static final Column STRAIGHT = new Column("直线距离", "distanceMetres", "米", 1);

  private static final List<Column> WAY =
      List.of(
          new Column("道路距离", "roadMetres", "米", 1),
          new Column("行驶时间", "roadSeconds", "秒", 0),
          new Column("不可达原因", "obstacle", null, 0));

  private NearestTable() {}

  /** By the straight way. */
  public static FigureTable of(Found found) {
    return new FigureTable(
        "最近充电站 Nearest stations",
        columns(List.of(STRAIGHT)),
        found.stations().stream().map(NearestTable::row).toList(),
        List.of(
            new Note("距离 distance", "CGCS2000 椭球面大地线，geodesic"),
            new Note("图层 layer", "charging-station " + found.layerVersion()),
            new Note("来源 provenance", found.provenance().id())));
  }

  /** By road. */
  public static FigureTable of(RoadStations found) {
    List<Note> notes = new ArrayList<>();
    notes.add(new Note("假设 assumption", found.assumption().zh()));
    found
        .layers()
        .forEach(layer -> notes.add(new Note("图层 layer", layer.id() + " " + layer.version())));
    notes.add(new Note("来源 provenance", found.provenance().id()));
    List<Column> ways = new ArrayList<>(WAY);
    ways.add(2, STRAIGHT);
    return new FigureTable(
        "道路最近充电站 Nearest stations by road",
        columns(ways),
        found.stations().stream().map(NearestTable::row).toList(),
        notes);
  }

  private static List<Column> columns(List<Column> ways) {
    List<Column> columns = new ArrayList<>(ways);
    columns.addAll(STATION);
    return columns;
  }

  private static List<Object> row(FoundStation found) {
    return row(found.station(), found.metres());
  }

  private static List<Object> row(RoadStation found) {
    return row(
        found.station(),
        found.roadMetres(),
        found.roadSeconds(),
        found.distanceMetres(),
        found.obstacle() == null ? null : found.obstacle().id());
  }

  private static List<Object> row(ChargingStation station, Object... ways) {
    List<Object> row = new ArrayList<>(Arrays.asList(ways));
    row.add(station.stationId());
    row.add(station.name());
    row.add(station.kind());
    row.add(station.publicAccess() ? "是" : "否");
    row.add(station.acPiles());
    row.add(station.dcPiles());
    row.add(station.powerKw());
    row.add(station.countyCode());
    row.add(station.lon());
    row.add(station.lat());
    return row;
  }
}
