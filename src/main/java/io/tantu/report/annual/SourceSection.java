package io.tantu.report.annual;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.IndicatorDefinition;
import io.tantu.catalog.IndicatorDefinition.Definition;
import io.tantu.catalog.IndicatorDefinition.Part;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.Provenance;
import io.tantu.report.Wording;
import io.tantu.report.annual.AnswerLog.Answer;
import io.tantu.report.document.Block;
import io.tantu.report.document.Cell;
import io.tantu.report.document.Heading;
import io.tantu.report.document.Paragraph;
import io.tantu.report.document.Section;
import io.tantu.report.document.Table;
import io.tantu.report.document.Table.Column;
import io.tantu.report.document.Table.Row;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where every figure comes from: receipts, layers, definitions. Thread-safe. */
@Component
final class SourceSection {

  private final Catalog catalog;
  private final LayerStore store;

  SourceSection(Catalog catalog, LayerStore store) {
    this.catalog = catalog;
    this.store = store;
  }

  Section section(String title, AnswerLog log) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Paragraph.of(
            "每个凭证对应一次存档的测算，记录所用图层版本（按内容散列）、参数、规则和引擎版本。"
                + "核对一个数字：./tantu measure --verify 凭证号，按凭证中的图层版本重算并逐位比较；"
                + "查看其图斑：打开地图页点击该数字，或请求 /api/v1/measurements/凭证号。测算时间为北京时间。"));
    blocks.add(new Heading("测算凭证"));
    blocks.add(receipts(log));
    blocks.add(new Heading("凭证参数"));
    blocks.add(parameters(log));
    blocks.add(new Heading("图层与来源"));
    blocks.add(layers());
    blocks.add(new Heading("指标口径"));
    blocks.add(definitions());
    return new Section(title, blocks);
  }

  private static Table receipts(AnswerLog log) {
    List<Row> rows = new ArrayList<>();
    for (Answer answer : log.answers()) {
      rows.add(
          new Row(
              List.of(
                  Cell.id(answer.receipt().id()),
                  Cell.words(answer.what()),
                  Cell.words(answer.definition()),
                  Cell.words(answer.denominator()),
                  Cell.words(Wording.of(answer.provenance())),
                  Cell.id(
                      answer.receipt().layers().stream()
                          .map(layer -> layer.id() + "@" + layer.version())
                          .collect(Collectors.joining("\n"))),
                  Cell.number(answer.receipt().overlapCount(), 0),
                  Cell.number(answer.receipt().overlapHa(), 4),
                  Cell.words(
                      String.format(
                          Locale.ROOT, "%.1e", answer.receipt().worstAreaIdentityError())),
                  Cell.words(answer.receipt().engineVersion()),
                  Cell.words(Wording.minute(answer.receipt().measuredAt()))),
              false));
    }
    return new Table(
        "凭证",
        "测算凭证",
        List.of(
            new Column("凭证", null, 1),
            new Column("指标", null, 1.4),
            new Column("口径或方法", null, 1.6),
            new Column("分母", null, 1),
            new Column("性质", null, 0.8),
            new Column("图层@版本", null, 8),
            new Column("重叠", "对", 1),
            new Column("重叠", "公顷", 1),
            new Column("面积恒等式误差", null, 1),
            new Column("引擎", null, 0.6),
            new Column("测算时间", null, 1.2)),
        rows,
        false);
  }

  private static Table parameters(AnswerLog log) {
    List<Row> rows = new ArrayList<>();
    for (Answer answer : log.answers()) {
      String parameters =
          answer.receipt().parameters().entrySet().stream()
              .map(parameter -> parameter.getKey() + " = " + parameter.getValue())
              .collect(Collectors.joining("；"));
      rows.add(
          new Row(
              List.of(
                  Cell.id(answer.receipt().id()),
                  Cell.words(answer.what()),
                  Cell.words(parameters)),
              false));
    }
    return new Table(
        "凭证参数",
        "凭证参数",
        List.of(new Column("凭证", null, 1), new Column("指标", null, 1), new Column("参数", null, 20)),
        rows,
        false);
  }

  private Table layers() {
    List<Row> rows = new ArrayList<>();
    for (LayerDefinition layer : catalog.layers()) {
      Optional<LayerVersion> version = store.current(layer.id());
      Provenance provenance = version.map(LayerVersion::provenance).orElse(layer.provenance());
      rows.add(
          new Row(
              List.of(
                  Cell.id(layer.title().zh() + "\n" + layer.id()),
                  Cell.id(version.map(LayerVersion::version).orElse("未导入")),
                  Cell.words(version.map(v -> Wording.minute(v.importedAt())).orElse(null)),
                  Cell.words(Wording.of(provenance.kind())),
                  Cell.words(
                      provenance.credit() == null
                          ? provenance.source()
                          : provenance.source() + "；署名：" + provenance.credit()),
                  Cell.words(provenance.asOf()),
                  Cell.words(provenance.licence()),
                  Cell.words(provenance.note() == null ? null : provenance.note().zh())),
              false));
    }
    return new Table(
        "图层",
        "图层与来源",
        List.of(
            new Column("图层", null, 1.5),
            new Column("版本", null, 1),
            new Column("导入时间", null, 1),
            new Column("性质", null, 0.7),
            new Column("来源", null, 4),
            new Column("时点", null, 0.6),
            new Column("许可", null, 0.9),
            new Column("说明", null, 7)),
        rows,
        false);
  }

  private Table definitions() {
    List<Row> rows = new ArrayList<>();
    for (IndicatorDefinition indicator : catalog.indicators()) {
      for (Definition definition : indicator.definitions()) {
        rows.add(
            new Row(
                List.of(
                    Cell.words(indicator.title().zh()),
                    Cell.words(definition.title().zh()),
                    Cell.words(definition.basis()),
                    Cell.words(definition.since()),
                    Cell.words(definition.source()),
                    Cell.words(Wording.verified(definition.verified())),
                    Cell.words(filter(definition))),
                false));
      }
    }
    return new Table(
        "口径",
        "指标口径",
        List.of(
            new Column("指标", null, 1),
            new Column("口径", null, 1),
            new Column("依据", null, 3),
            new Column("施行", null, 0.8),
            new Column("出处", null, 4),
            new Column("核实", null, 0.6),
            new Column("计入的要素", null, 6)),
        rows,
        false);
  }

  private static String filter(Definition definition) {
    String parts = parts(definition.parts());
    return definition.within().isEmpty() ? parts : parts + " ｜ 其中位于 " + parts(definition.within());
  }

  private static String parts(List<Part> parts) {
    return parts.stream()
        .map(part -> part.layer() + (part.where() == null ? "（全部）" : ": " + part.where()))
        .collect(Collectors.joining("；"));
  }
}
