package io.tantu.report;

import io.tantu.measure.ClassFigure;
import io.tantu.measure.ControlFigure;
import io.tantu.measure.Measurement;
import io.tantu.measure.ZoneFigure;
import io.tantu.report.FigureTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lays a measurement out as a table; only the columns that its kind has. */
public final class MeasurementTable {

  /** A row of the table: a zone, or one class within it. */
  private record Line(ZoneFigure zone, ClassFigure classFigure) {

    Object ofZone(Function<ZoneFigure, Object> value) {
      return classFigure == null ? value.apply(zone) : null;
    }

    Object ofEither(Function<ZoneFigure, Object> zoneValue, Function<ClassFigure, Object> value) {
      return classFigure == null ? zoneValue.apply(zone) : value.apply(classFigure);
    }

    Object ofClass(Function<ClassFigure, Object> value) {
      return classFigure == null ? null : value.apply(classFigure);
    }

    Object ofControl(Function<ControlFigure, Object> value) {
      return classFigure != null || zone.control() == null ? null : value.apply(zone.control());
    }
  }

  private record Field(Column column, Function<Line, Object> value) {}

  private static final List<Field> FIELDS =
      List.of(
          new Field(new Column("代码", "code", null, 0), line -> line.zone().code()),
          new Field(new Column("名称", "name", null, 0), line -> line.zone().name()),
          new Field(new Column("类别代码", "class", null, 0), line -> line.ofClass(ClassFigure::code)),
          new Field(
              new Column("类别", "classTitle", null, 0), line -> line.ofClass(c -> c.title().zh())),
          new Field(
              new Column("分区面积", "zoneAreaHa", "公顷", 4),
              line -> line.ofZone(ZoneFigure::zoneAreaHa)),
          new Field(
              new Column("公布面积", "publishedAreaHa", "公顷", 2),
              line -> line.ofZone(ZoneFigure::publishedAreaHa)),
          new Field(
              new Column("基数面积", "baseAreaHa", "公顷", 4),
              line -> line.ofZone(ZoneFigure::baseAreaHa)),
          new Field(
              new Column("覆盖面积", "coveredAreaHa", "公顷", 4),
              line -> line.ofEither(ZoneFigure::coveredAreaHa, ClassFigure::coveredAreaHa)),
          new Field(
              new Column("覆盖面积", "coveredAreaMu", "亩", 2),
              line -> line.ofEither(ZoneFigure::coveredAreaMu, ClassFigure::coveredAreaMu)),
          new Field(
              new Column("比率", "ratio", null, 6),
              line -> line.ofEither(ZoneFigure::ratio, ClassFigure::ratio)),
          new Field(
              new Column("控制面积", "controlHa", "公顷", 2),
              line -> line.ofControl(ControlFigure::controlHa)),
          new Field(
              new Column("与控制面积偏差", "deviation", null, 6),
              line -> line.ofControl(ControlFigure::deviation)),
          new Field(
              new Column("平差后面积", "controlledAreaHa", "公顷", 2),
              line ->
                  line.classFigure() == null
                      ? line.ofControl(ControlFigure::coveredHa)
                      : line.classFigure().controlledAreaHa()),
          new Field(
              new Column("平差后其余面积", "uncoveredHa", "公顷", 2),
              line -> line.ofControl(ControlFigure::uncoveredHa)),
          new Field(new Column("数量", "amount", null, 4), line -> line.ofZone(ZoneFigure::amount)),
          new Field(
              new Column("要素数", "featureCount", null, 0),
              line -> line.ofEither(ZoneFigure::featureCount, ClassFigure::featureCount)),
          new Field(
              new Column("重叠面积", "overlapHa", "公顷", 4),
              line -> line.ofZone(ZoneFigure::overlapHa)));

  private MeasurementTable() {}

  public static FigureTable of(Measurement measurement) {
    List<Line> lines = new ArrayList<>();
    measurement.zones().forEach(zone -> addLines(zone, lines));
    addLines(measurement.total(), lines);
    List<Field> present =
        FIELDS.stream()
            .filter(field -> lines.stream().anyMatch(line -> field.value().apply(line) != null))
            .toList();
    return new FigureTable(
        measurement.title().zh() + " " + measurement.title().en(),
        present.stream().map(field -> withUnit(field.column(), measurement.unit())).toList(),
        lines.stream().map(line -> row(present, line)).toList(),
        ReceiptNotes.of(measurement));
  }

  private static Column withUnit(Column column, String unit) {
    return column.name().equals("amount")
        ? new Column(column.title(), column.name(), unit, column.decimals())
        : column;
  }

  private static void addLines(ZoneFigure zone, List<Line> lines) {
    lines.add(new Line(zone, null));
    if (zone.classes() != null) {
      zone.classes().forEach(classFigure -> lines.add(new Line(zone, classFigure)));
    }
  }

  private static List<Object> row(List<Field> fields, Line line) {
    List<Object> row = new ArrayList<>();
    fields.forEach(field -> row.add(field.value().apply(line)));
    return row;
  }
}
