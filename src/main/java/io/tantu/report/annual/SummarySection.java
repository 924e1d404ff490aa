package io.tantu.report.annual;

import io.tantu.carbon.CarbonAnswer;
import io.tantu.catalog.IndicatorDefinition.Kind;
import io.tantu.catalog.Provenance;
import io.tantu.measure.Measurement;
import io.tantu.measure.ZoneFigure;
import io.tantu.report.Wording;
import io.tantu.report.annual.IndicatorAnswer.ByDefinition;
import io.tantu.report.document.Block;
import io.tantu.report.document.Cell;
import io.tantu.report.document.Paragraph;
import io.tantu.report.document.Section;
import io.tantu.report.document.Table;
import io.tantu.report.document.Table.Column;
import io.tantu.report.document.Table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The first thing read: the city's figures under the default definitions, then the counties'. */
final class SummarySection {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("指标", null, 2),
          new Column("口径", null, 2),
          new Column("数值", null, 1),
          new Column("单位", null, 1),
          new Column("面积", "公顷", 1),
          new Column("面积", "亩", 1),
          new Column("数据性质", null, 1),
          new Column("凭证", null, 1));

  private SummarySection() {}

  static Section of(List<IndicatorAnswer> answers, Optional<CarbonAnswer> carbon) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Paragraph.of(
            "下表为全市合计，各指标取默认口径，比率的分母为行政区边界的椭球面积；其他口径与公布面积作分母的结果见各专题。"
                + "面积按国土调查办发〔2008〕32号椭球面积公式计算，重叠处只计一次，1 公顷 = 15 亩。"));
    blocks.add(city(answers, carbon));
    counties(answers, carbon).ifPresent(blocks::add);
    return new Section("一、主要指标汇总", blocks);
  }

  private static Table city(List<IndicatorAnswer> answers, Optional<CarbonAnswer> carbon) {
    List<Row> rows = new ArrayList<>();
    boolean illustrative = false;
    for (IndicatorAnswer answer : answers) {
      Optional<ByDefinition> standard = answer.standard();
      rows.add(standard.map(each -> row(each.measured())).orElseGet(() -> missing(answer)));
      illustrative |=
          standard.map(each -> IndicatorBlocks.illustrative(each.measured())).orElse(false);
    }
    if (carbon.isPresent()) {
      rows.add(row(carbon.get()));
      illustrative |= carbon.get().provenance() == Provenance.Kind.ILLUSTRATIVE;
    }
    return new Table("全市汇总", "全市主要指标", COLUMNS, rows, illustrative);
  }

  private static Row row(Measurement measurement) {
    ZoneFigure total = measurement.total();
    boolean ofArea = measurement.kind() != Kind.AMOUNT;
    return new Row(
        Arrays.asList(
            Cell.words(measurement.title().zh()),
            Cell.words(measurement.definition().title().zh()),
            value(measurement, total),
            Cell.words(Wording.unit(measurement.unit())),
            ofArea ? Cell.number(total.coveredAreaHa(), 4) : new Cell.Absent(),
            ofArea ? Cell.number(total.coveredAreaMu(), 2) : new Cell.Absent(),
            Cell.words(Wording.of(measurement.provenance())),
            Cell.id(measurement.receipt().id())),
        false);
  }

  private static Row row(CarbonAnswer carbon) {
    return new Row(
        Arrays.asList(
            Cell.words("森林碳储量"),
            Cell.words(carbon.method().title().zh()),
            Cell.number(carbon.total().stockTonnesC(), 1),
            Cell.words("t C"),
            Cell.number(carbon.total().areaHa(), 4),
            Cell.number(IndicatorBlocks.mu(carbon.total().areaHa()), 2),
            Cell.words(Wording.of(carbon.provenance())),
            Cell.id(carbon.receipt().id())),
        false);
  }

  private static Row missing(IndicatorAnswer answer) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.words(answer.indicator().title().zh()));
    cells.add(Cell.words("未测算"));
    while (cells.size() < COLUMNS.size()) {
      cells.add(new Cell.Absent());
    }
    return new Row(cells, false);
  }

  /** The figure that the indicator's unit speaks of. */
  private static Cell value(Measurement measurement, ZoneFigure zone) {
    if (measurement.kind() == Kind.AMOUNT) {
      return Cell.number(zone.amount(), Math.min(2, IndicatorBlocks.decimals(measurement)));
    }
    return "%".equals(measurement.unit())
        ? Cell.ratio(zone.ratio())
        : Cell.number(zone.coveredAreaHa(), 4);
  }

  /** An indicator a row and a county a column: there are more indicators than a page is wide. */
  private static Optional<Table> counties(
      List<IndicatorAnswer> answers, Optional<CarbonAnswer> carbon) {
    List<Measurement> measured =
        answers.stream()
            .flatMap(answer -> answer.standard().stream())
            .map(ByDefinition::measured)
            .toList();
    if (measured.isEmpty()) {
      return Optional.empty();
    }
    List<Column> titles = new ArrayList<>();
    titles.add(new Column("指标", null, 1.5));
    titles.add(new Column("单位", null, 1));
    zones(measured.get(0)).forEach(zone -> titles.add(new Column(zone.name(), null, 1)));
    List<Row> rows = new ArrayList<>();
    measured.forEach(each -> rows.add(byCounty(each)));
    carbon.ifPresent(answer -> rows.add(byCounty(answer)));
    boolean illustrative = measured.stream().anyMatch(IndicatorBlocks::illustrative);
    return Optional.of(new Table("分县汇总", "各县（市）区主要指标", titles, rows, illustrative));
  }

  private static Row byCounty(Measurement measurement) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.words(measurement.title().zh()));
    cells.add(Cell.words(Wording.unit(measurement.unit())));
    zones(measurement).forEach(zone -> cells.add(value(measurement, zone)));
    return new Row(cells, false);
  }

  private static Row byCounty(CarbonAnswer carbon) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.words("森林碳储量"));
    cells.add(Cell.words("t C"));
    carbon.zones().forEach(zone -> cells.add(Cell.number(zone.stockTonnesC(), 1)));
    cells.add(Cell.number(carbon.total().stockTonnesC(), 1));
    return new Row(cells, false);
  }

  /** Each zone, then all together. */
  private static List<ZoneFigure> zones(Measurement measurement) {
    return Stream.concat(measurement.zones().stream(), Stream.of(measurement.total())).toList();
  }
}
