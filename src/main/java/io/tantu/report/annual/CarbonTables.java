package io.tantu.report.annual;

import io.tantu.carbon.CarbonAnswer;
import io.tantu.carbon.CarbonAnswer.Assumption;
import io.tantu.carbon.CarbonAnswer.Contribution;
import io.tantu.carbon.CarbonAnswer.IssueGroup;
import io.tantu.carbon.CarbonAnswer.Pool;
import io.tantu.carbon.CarbonAnswer.Species;
import io.tantu.carbon.CarbonAnswer.Zone;
import io.tantu.carbon.CarbonStock;
import io.tantu.carbon.MethodId;
import io.tantu.carbon.uncertainty.Quantity;
import io.tantu.catalog.Provenance;
import io.tantu.report.document.Cell;
import io.tantu.report.document.Table;
import io.tantu.report.document.Table.Column;
import io.tantu.report.document.Table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The tables of the forest's carbon stock. */
final class CarbonTables {

  private final CarbonAnswer carbon;
  private final boolean illustrative;

  CarbonTables(CarbonAnswer carbon) {
    this.carbon = carbon;
    this.illustrative = carbon.provenance() == Provenance.Kind.ILLUSTRATIVE;
  }

  private List<Zone> zones() {
    List<Zone> zones = new ArrayList<>(carbon.zones());
    zones.add(carbon.total());
    return zones;
  }

  private Row row(Zone zone, Cell... figures) {
    boolean total = zone == carbon.total();
    List<Cell> cells = new ArrayList<>();
    cells.add(total ? new Cell.Absent() : Cell.id(zone.code()));
    cells.add(Cell.words(zone.name()));
    cells.addAll(Arrays.asList(figures));
    return new Row(cells, total);
  }

  Table stock() {
    List<Column> columns =
        List.of(
            new Column("代码", null, 1),
            new Column("名称", null, 1.4),
            new Column("小班面积", "公顷", 1),
            new Column("小班面积", "亩", 1),
            new Column("未计面积", "公顷", 1),
            new Column("蓄积", "m³", 1),
            new Column("碳储量", "t C", 1),
            new Column("碳储量", "t CO2e", 1),
            new Column("95% 区间下限", "t C", 1),
            new Column("95% 区间上限", "t C", 1));
    List<Row> rows =
        zones().stream()
            .map(
                zone ->
                    row(
                        zone,
                        Cell.number(zone.areaHa(), 4),
                        Cell.number(IndicatorBlocks.mu(zone.areaHa()), 2),
                        Cell.number(zone.notCountedHa(), 4),
                        Cell.number(zone.volumeM3(), 1),
                        Cell.number(zone.stockTonnesC(), 1),
                        Cell.number(zone.stockTonnesCO2e(), 1),
                        Cell.number(zone.lower95(), 1),
                        Cell.number(zone.upper95(), 1)))
            .toList();
    return new Table(
        "碳储量", "各县（市）区森林碳储量（方法 " + carbon.method().id() + "）", columns, rows, illustrative);
  }

  /** What each quantity adds to the city's interval, and how far it is taken to be off. */
  Table contributions() {
    List<Column> columns =
        List.of(
            new Column("项目", null, 1.4),
            new Column("假定误差（95% 半宽）", "%", 1),
            new Column("引起的半宽", "t C", 1),
            new Column("占方差", "%", 1),
            new Column("依据", null, 4));
    Map<Quantity, Contribution> contributions =
        carbon.total().contributions().stream()
            .collect(Collectors.toMap(Contribution::quantity, each -> each));
    List<Row> rows =
        carbon.uncertainty().assumptions().stream()
            .map(assumption -> row(assumption, contributions.get(assumption.quantity())))
            .toList();
    return new Table(
        "碳储量误差来源",
        "全市碳储量 95%% 区间的误差来源（误差传播法合计半宽 %,.1f t C）".formatted(carbon.total().propagatedHalfWidth()),
        columns,
        rows,
        illustrative);
  }

  private static Row row(Assumption assumption, Contribution contribution) {
    return new Row(
        List.of(
            Cell.words(assumption.title().zh()),
            Cell.number(assumption.halfWidthPercent(), 0),
            Cell.number(contribution == null ? null : contribution.halfWidthTonnesC(), 1),
            Cell.number(contribution == null ? null : 100 * contribution.shareOfVariance(), 1),
            Cell.words((assumption.verified() ? "" : "未核实：") + assumption.source())),
        false);
  }

  Table methods() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("代码", null, 1));
    columns.add(new Column("名称", null, 1.4));
    for (MethodId method : MethodId.values()) {
      columns.add(new Column("方法 " + method, "t C", 1));
    }
    columns.add(new Column("最小", "t C", 1));
    columns.add(new Column("最大", "t C", 1));
    columns.add(new Column("最大 ÷ 最小", null, 1));
    return new Table(
        "碳储量方法差异",
        "同一批小班按各种方法测算的碳储量及其差异",
        columns,
        zones().stream().map(this::methods).toList(),
        illustrative);
  }

  private Row methods(Zone zone) {
    List<Cell> cells = new ArrayList<>();
    for (MethodId method : MethodId.values()) {
      cells.add(Cell.number(zone.byMethod().get(method), 1));
    }
    List<Double> known =
        zone.byMethod().values().stream().filter(Objects::nonNull).sorted().toList();
    Double least = known.isEmpty() ? null : known.get(0);
    Double most = known.isEmpty() ? null : known.get(known.size() - 1);
    cells.add(Cell.number(least, 1));
    cells.add(Cell.number(most, 1));
    cells.add(Cell.number(least == null || least <= 0 ? null : (Double) (most / least), 2));
    return row(zone, cells.toArray(Cell[]::new));
  }

  Table species() {
    List<Column> columns =
        List.of(
            new Column("树种", null, 1.4),
            new Column("面积", "公顷", 1),
            new Column("面积", "亩", 1),
            new Column("未计面积", "公顷", 1),
            new Column("蓄积", "m³", 1),
            new Column("碳储量", "t C", 1),
            new Column("碳储量", "t CO2e", 1));
    List<Row> rows = carbon.total().bySpecies().stream().map(CarbonTables::species).toList();
    return new Table("碳储量分树种", "全市分树种碳储量", columns, rows, illustrative);
  }

  private static Row species(Species species) {
    return new Row(
        List.of(
            Cell.words(species.species() == null ? "未注明" : species.species()),
            Cell.number(species.areaHa(), 4),
            Cell.number(IndicatorBlocks.mu(species.areaHa()), 2),
            Cell.number(species.notCountedHa(), 4),
            Cell.number(species.volumeM3(), 1),
            Cell.number(species.tonnesC(), 1),
            Cell.number(species.tonnesC() * CarbonStock.CO2_PER_C, 1)),
        false);
  }

  Table pools() {
    List<Row> rows = new ArrayList<>();
    for (Pool pool : carbon.total().pools()) {
      rows.add(
          new Row(
              List.of(
                  Cell.words(pool.title().zh()),
                  Cell.words(pool.included() ? "计入" : "未计"),
                  Cell.number(pool.tonnesC(), 1),
                  Cell.words(pool.reason() == null ? null : pool.reason().zh())),
              false));
    }
    return new Table(
        "碳库",
        "碳库的取舍（全市）",
        List.of(
            new Column("碳库", null, 1),
            new Column("是否计入", null, 1),
            new Column("碳储量", "t C", 1),
            new Column("未计的理由", null, 5)),
        rows,
        illustrative);
  }

  /** Null for a zone without stands: there is nothing to count. */
  private static String counted(IssueGroup issue) {
    if (issue.standCount() == 0) {
      return null;
    }
    return issue.counted() ? "已计入" : "未计入";
  }

  Table issues() {
    List<Row> rows = new ArrayList<>();
    for (IssueGroup issue : carbon.issues()) {
      rows.add(
          new Row(
              List.of(
                  Cell.words(issue.scope().zh()),
                  Cell.words(issue.seen().zh()),
                  Cell.words(counted(issue)),
                  Cell.number(issue.standCount(), 0),
                  Cell.words(issue.remedy().zh()),
                  Cell.words(String.join("、", issue.standIds().stream().limit(6).toList()))),
              false));
    }
    return new Table(
        "碳储量小班问题",
        "未能计入或需要留意的小班",
        List.of(
            new Column("范围", null, 1),
            new Column("情况", null, 2),
            new Column("是否计入", null, 1),
            new Column("小班数", "个", 1),
            new Column("处理办法", null, 2.5),
            new Column("小班号（前几个）", null, 2)),
        rows,
        illustrative);
  }
}
