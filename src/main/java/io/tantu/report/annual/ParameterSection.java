package io.tantu.report.annual;

import io.tantu.carbon.AccountingRules;
import io.tantu.carbon.CarbonParameters;
import io.tantu.carbon.MethodId;
import io.tantu.carbon.Parameter;
import io.tantu.carbon.ParameterTable;
import io.tantu.carbon.PoolTable;
import io.tantu.carbon.SpeciesEntry;
import io.tantu.catalog.Workspace;
import io.tantu.report.Decimals;
import io.tantu.report.Wording;
import io.tantu.report.document.Block;
import io.tantu.report.document.Cell;
import io.tantu.report.document.Heading;
import io.tantu.report.document.Paragraph;
import io.tantu.report.document.Section;
import io.tantu.report.document.Table;
import io.tantu.report.document.Table.Column;
import io.tantu.report.document.Table.Row;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Every number that carbon is accounted with, and its source. Thread-safe. */
@Component
final class ParameterSection {

  private final Path folder;

  ParameterSection(Workspace workspace) {
    this.folder = workspace.layers().resolve("carbon");
  }

  Section section(String title) {
    if (!Files.isDirectory(folder)) {
      return new Section(title, List.of(Paragraph.of("没有碳参数（layers/carbon），未作碳核算。")));
    }
    CarbonParameters carbon = CarbonParameters.read(folder);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Paragraph.of(
            "参数文件版本 %s（layers/carbon 中各文件内容的散列）。郁闭度 %s 以上为乔木林；每公顷蓄积超过 %s m³ 的小班不计；M3 在 %s m³/ha 以下：%s"
                .formatted(
                    carbon.version(),
                    plain(carbon.rules().limits().arbourCanopyDensity()),
                    plain(carbon.rules().limits().maximumVolumeM3PerHa()),
                    plain(carbon.rules().lowVolume().belowM3PerHa()),
                    carbon.rules().lowVolume().rule().zh())));
    blocks.add(methods(carbon.rules()));
    blocks.add(new Heading("碳核算参数"));
    blocks.add(parameters(ParameterTable.read(folder.resolve("parameters.csv"))));
    blocks.add(new Heading("树种与参数组"));
    blocks.add(species(carbon));
    blocks.add(new Heading("其他碳库"));
    blocks.add(pools(carbon));
    return new Section(title, blocks);
  }

  private static String plain(double number) {
    return Decimals.plain(number).replaceAll("[.]0$", "");
  }

  private static Table methods(AccountingRules rules) {
    return new Table(
        "碳核算方法",
        "碳核算方法",
        List.of(
            new Column("方法", null, 1),
            new Column("名称", null, 1.5),
            new Column("公式", null, 3),
            new Column("出处", null, 3),
            new Column("核实", null, 1)),
        rules.methods().stream()
            .map(
                method ->
                    new Row(
                        List.of(
                            Cell.id(method.id().name()),
                            Cell.words(method.title().zh()),
                            Cell.words(method.formula()),
                            Cell.words(method.source()),
                            Cell.words(Wording.verified(method.verified()))),
                        false))
            .toList(),
        false);
  }

  private static Table parameters(ParameterTable table) {
    List<Row> rows = new ArrayList<>();
    for (String group : table.groups()) {
      for (Parameter parameter : table.group(group)) {
        rows.add(
            new Row(
                List.of(
                    Cell.id(group),
                    Cell.id(parameter.name()),
                    Cell.number(parameter.value(), decimals(parameter.value())),
                    Cell.words(parameter.unit()),
                    Cell.words(parameter.uncertainty()),
                    Cell.words(parameter.source()),
                    Cell.words(Wording.verified(parameter.verified()))),
                false));
      }
    }
    return new Table(
        "碳参数",
        "碳核算参数",
        List.of(
            new Column("组", null, 1.4),
            new Column("参数", null, 1),
            new Column("数值", null, 1),
            new Column("单位", null, 1),
            new Column("不确定性", null, 1),
            new Column("出处", null, 12),
            new Column("核实", null, 0.8)),
        rows,
        false);
  }

  /** The groups without the method that their column names. */
  private static String groups(List<String> groups) {
    return groups.isEmpty()
        ? null
        : groups.stream()
            .map(group -> group.substring(group.indexOf('/') + 1))
            .collect(Collectors.joining("、"));
  }

  private static Table pools(CarbonParameters carbon) {
    List<Row> rows = new ArrayList<>();
    for (PoolTable.Density density : carbon.pools().all()) {
      rows.add(
          new Row(
              List.of(
                  Cell.id(density.pool()),
                  Cell.id(density.type()),
                  Cell.number(density.tonnesCPerHa(), decimals(density.tonnesCPerHa())),
                  Cell.number(100 * density.spread().halfWidth(), 0),
                  Cell.words(density.source()),
                  Cell.words(Wording.verified(density.verified()))),
              false));
    }
    return new Table(
        "其他碳库密度",
        "默认不计的碳库的密度",
        List.of(
            new Column("碳库", null, 1),
            new Column("类型", null, 1.2),
            new Column("密度", "t C/ha", 1),
            new Column("95% 半宽", "%", 1),
            new Column("出处", null, 10),
            new Column("核实", null, 0.8)),
        rows,
        false);
  }

  /** As many as the file has. */
  private static int decimals(double value) {
    return Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale());
  }

  private static Table species(CarbonParameters carbon) {
    List<Row> rows = new ArrayList<>();
    for (SpeciesEntry entry : carbon.species().entries()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.words(entry.species()));
      for (MethodId method : MethodId.values()) {
        cells.add(Cell.words(groups(entry.groups(method))));
      }
      cells.add(Cell.words(entry.density()));
      cells.add(Cell.words(entry.reason()));
      cells.add(Cell.words(entry.source()));
      rows.add(new Row(cells, false));
    }
    return new Table(
        "树种参数组",
        "树种与参数组",
        List.of(
            new Column("树种", null, 1),
            new Column("M1", null, 1),
            new Column("M2", null, 1),
            new Column("M3", null, 1),
            new Column("M4", null, 1.5),
            new Column("密度组", null, 1),
            new Column("理由", null, 3),
            new Column("出处", null, 3)),
        rows,
        false);
  }
}
