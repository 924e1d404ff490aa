package io.tantu.report;

import io.tantu.measure.Measurement;
import io.tantu.measure.ZoneFigure;
import io.tantu.report.FigureTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lays a measurement out as a table; only the columns that its kind has. */
public final class MeasurementTable {

  private record Field(Column column, Function<ZoneFigure, Object> value) {}

  private static final List<Field> FIELDS =
      List.of(
          new Field(new Column("代码", "code", null, 0), ZoneFigure::code),
          new Field(new Column("名称", "name", null, 0), ZoneFigure::name),
          new Field(new Column("分区面积", "zoneAreaHa", "公顷", 4), ZoneFigure::zoneAreaHa),
          new Field(new Column("公布面积", "publishedAreaHa", "公顷", 2), ZoneFigure::publishedAreaHa),
          new Field(new Column("基数面积", "baseAreaHa", "公顷", 4), ZoneFigure::baseAreaHa),
          new Field(new Column("覆盖面积", "coveredAreaHa", "公顷", 4), ZoneFigure::coveredAreaHa),
          new Field(new Column("覆盖面积", "coveredAreaMu", "亩", 2), ZoneFigure::coveredAreaMu),
          new Field(new Column("比率", "ratio", null, 6), ZoneFigure::ratio),
          new Field(new Column("数量", "amount", null, 4), ZoneFigure::amount),
          new Field(new Column("要素数", "featureCount", null, 0), ZoneFigure::featureCount),
          new Field(new Column("重叠面积", "overlapHa", "公顷", 4), ZoneFigure::overlapHa));

  private MeasurementTable() {}

  public static FigureTable of(Measurement measurement) {
    List<ZoneFigure> figures = new ArrayList<>(measurement.zones());
    figures.add(measurement.total());
    List<Field> present =
        FIELDS.stream()
            .filter(field -> figures.stream().anyMatch(f -> field.value().apply(f) != null))
            .toList();
    return new FigureTable(
        measurement.title().zh() + " " + measurement.title().en(),
        present.stream().map(field -> withUnit(field.column(), measurement.unit())).toList(),
        figures.stream().map(figure -> row(present, figure)).toList(),
        ReceiptNotes.of(measurement));
  }

  private static Column withUnit(Column column, String unit) {
    return column.name().equals("amount")
        ? new Column(column.title(), column.name(), unit, column.decimals())
        : column;
  }

  private static List<Object> row(List<Field> fields, ZoneFigure figure) {
    List<Object> row = new ArrayList<>();
    fields.forEach(field -> row.add(field.value().apply(figure)));
    return row;
  }
}
