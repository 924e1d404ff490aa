package io.tantu.report.annual;

import io.tantu.catalog.IndicatorDefinition.Kind;
import io.tantu.catalog.Provenance;
import io.tantu.measure.Measurement;
import io.tantu.measure.ZoneFigure;
import io.tantu.report.Wording;
import io.tantu.report.annual.IndicatorAnswer.ByDefinition;
import io.tantu.report.document.Block;
import io.tantu.report.document.Cell;
import io.tantu.report.document.Heading;
import io.tantu.report.document.Note;
import io.tantu.report.document.Notes;
import io.tantu.report.document.Paragraph;
import io.tantu.report.document.Table;
import io.tantu.report.document.Table.Column;
import io.tantu.report.document.Table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An indicator's tables by county, one a definition, each with what it means and its receipts. */
final class IndicatorBlocks {

  private IndicatorBlocks() {}

  static List<Block> of(IndicatorAnswer answer) {
    List<Block> blocks = new ArrayList<>();
    String title = answer.indicator().title().zh();
    blocks.add(new Heading(title));
    if (answer.missing() != null) {
      blocks.add(Paragraph.of(answer.missing()));
    }
    for (ByDefinition each : answer.definitions()) {
      boolean illustrative = illustrative(each.measured());
      String definition = each.definition().title().zh();
      blocks.add(
          new Table(
              title + " " + definition,
              "%s（%s）".formatted(title, definition),
              columns(each.measured()),
              rows(each),
              illustrative));
      blocks.add(new Notes(notes(each), illustrative));
    }
    return blocks;
  }

  static boolean illustrative(Measurement measurement) {
    return measurement.provenance() == Provenance.Kind.ILLUSTRATIVE;
  }

  private static List<Column> columns(Measurement measurement) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("代码", null, 1));
    columns.add(new Column("名称", null, 1.4));
    switch (measurement.kind()) {
      case COVERAGE -> {
        columns.add(new Column("边界面积", "公顷", 1));
        columns.add(new Column("公布面积", "公顷", 1));
        columns.add(new Column("覆盖面积", "公顷", 1));
        columns.add(new Column("覆盖面积", "亩", 1));
        columns.add(new Column("占边界面积", "%", 1));
        columns.add(new Column("占公布面积", "%", 1));
        columns.add(new Column("要素数", "个", 1));
        columns.add(new Column("重叠（只计一次）", "公顷", 1));
      }
      case SHARE -> {
        columns.add(new Column("总面积", "公顷", 1));
        columns.add(new Column("总面积", "亩", 1));
        columns.add(new Column("其中受保护", "公顷", 1));
        columns.add(new Column("其中受保护", "亩", 1));
        columns.add(new Column("比率", "%", 1));
        columns.add(new Column("要素数", "个", 1));
      }
      case AMOUNT -> {
        columns.add(new Column("数量", measurement.unit(), 1));
        columns.add(new Column("要素数", "个", 1));
      }
    }
    return columns;
  }

  private static List<Row> rows(ByDefinition answer) {
    List<Row> rows = new ArrayList<>();
    Measurement measured = answer.measured();
    int decimals = decimals(measured);
    for (int i = 0; i < measured.zones().size(); i++) {
      ZoneFigure published = answer.published() == null ? null : answer.published().zones().get(i);
      rows.add(
          new Row(cells(measured.kind(), measured.zones().get(i), published, decimals), false));
    }
    ZoneFigure published = answer.published() == null ? null : answer.published().total();
    rows.add(new Row(cells(measured.kind(), measured.total(), published, decimals), true));
    return rows;
  }

  private static List<Cell> cells(
      Kind kind, ZoneFigure zone, ZoneFigure published, int amountDecimals) {
    List<Cell> cells = new ArrayList<>();
    cells.add(zone.code().equals("total") ? Cell.words(null) : Cell.id(zone.code()));
    cells.add(Cell.words(zone.name()));
    switch (kind) {
      case COVERAGE -> {
        cells.add(Cell.number(zone.zoneAreaHa(), 4));
        cells.add(Cell.number(zone.publishedAreaHa(), 2));
        cells.add(Cell.number(zone.coveredAreaHa(), 4));
        cells.add(Cell.number(zone.coveredAreaMu(), 2));
        cells.add(Cell.ratio(zone.ratio()));
        cells.add(Cell.ratio(published == null ? null : published.ratio()));
        cells.add(Cell.number(zone.featureCount(), 0));
        cells.add(Cell.number(zone.overlapHa(), 4));
      }
      case SHARE -> {
        cells.add(Cell.number(zone.baseAreaHa(), 4));
        cells.add(Cell.number(mu(zone.baseAreaHa()), 2));
        cells.add(Cell.number(zone.coveredAreaHa(), 4));
        cells.add(Cell.number(zone.coveredAreaMu(), 2));
        cells.add(Cell.ratio(zone.ratio()));
        cells.add(Cell.number(zone.featureCount(), 0));
      }
      case AMOUNT -> {
        cells.add(Cell.number(zone.amount(), amountDecimals));
        cells.add(Cell.number(zone.featureCount(), 0));
      }
    }
    return cells;
  }

  /** Things are counted whole; what is measured has as many as its table elsewhere. */
  static int decimals(Measurement amount) {
    boolean whole =
        amount.zones().stream()
            .map(ZoneFigure::amount)
            .allMatch(sum -> sum == null || sum == Math.rint(sum));
    return whole ? 0 : 4;
  }

  /** 1 公顷 = 15 亩. */
  static Double mu(Double hectares) {
    return hectares == null ? null : (Double) (hectares * 15);
  }

  private static List<Note> notes(ByDefinition answer) {
    Measurement measured = answer.measured();
    List<Note> notes = new ArrayList<>();
    notes.add(
        new Note(
            "口径",
            join(
                measured.definition().title().zh() + "（" + measured.definition().id() + "）",
                measured.definition().basis(),
                measured.definition().since() == null
                    ? null
                    : measured.definition().since() + " 起施行",
                measured.definition().verified() ? null : "依据未核实")));
    if (measured.definition().note() != null) {
      notes.add(new Note("说明", measured.definition().note().zh()));
    }
    notes.add(
        new Note(
            "凭证",
            answer.published() == null
                ? measured.receipt().id()
                : "%s（分母：边界面积），%s（分母：公布面积）"
                    .formatted(measured.receipt().id(), answer.published().receipt().id())));
    notes.add(new Note("数据性质", Wording.nature(measured.provenance())));
    return notes;
  }

  private static String join(String... parts) {
    return String.join("；", Arrays.stream(parts).filter(p -> p != null).toList());
  }
}
