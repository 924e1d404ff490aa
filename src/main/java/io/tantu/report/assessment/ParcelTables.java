package io.tantu.report.assessment;

import io.tantu.assessment.Assessment;
import io.tantu.assessment.Assessment.Outcome;
import io.tantu.assessment.Assessment.Parcel;
import io.tantu.assessment.Assessment.RuleFinding;
import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.report.document.Block;
import io.tantu.report.document.Cell;
import io.tantu.report.document.Paragraph;
import io.tantu.report.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The features that a site shares ground with, a table a rule. */
final class ParcelTables {

  private final Catalog catalog;
  private final SheetDetail detail;
  private final boolean illustrative;

  ParcelTables(Catalog catalog, SheetDetail detail, boolean illustrative) {
    this.catalog = catalog;
    this.detail = detail;
    this.illustrative = illustrative;
  }

  List<Block> of(Assessment assessment) {
    List<Block> blocks = new ArrayList<>();
    for (RuleFinding rule : assessment.rules()) {
      if (rule.outcome() != Outcome.KEPT) {
        List<Parcel> listed = rule.parcels().stream().limit(detail.mostParcels()).toList();
        blocks.add(table(rule, listed));
        if (listed.size() < rule.parcelCount()) {
          blocks.add(Paragraph.of(left(rule, listed.size())));
        }
      }
    }
    return blocks.isEmpty() ? List.of(Paragraph.of("没有涉及的图斑。")) : blocks;
  }

  private static String left(RuleFinding rule, int listed) {
    String more =
        listed < rule.parcels().size() ? "Excel 列出前 %d 个。".formatted(rule.parcels().size()) : "";
    return "规则 %s 共涉及 %d 个，按重叠面积列出前 %d 个；重叠面积是全部图斑的。%s"
        .formatted(rule.rule(), rule.parcelCount(), listed, more);
  }

  private Table table(RuleFinding rule, List<Parcel> parcels) {
    SheetTable table =
        new SheetTable(
                "图斑 " + rule.rule(),
                "%s（%s）：%s，共 %d 个"
                    .formatted(
                        rule.rule(),
                        SheetWords.outcome(rule),
                        rule.layerTitle().zh(),
                        rule.parcelCount()))
            .words("要素号", 1)
            .words("编号", 1)
            .words("名称", 3)
            .figures("重叠", "m²")
            .figures("重叠", "亩")
            .figures("占地块", "%")
            .words("说明", 1);
    if (detail.attributes()) {
      table.words("属性", 6);
    }
    for (Parcel parcel : parcels) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.id(String.valueOf(parcel.id())));
      cells.add(Cell.id(parcel.key()));
      cells.add(Cell.words(parcel.name()));
      cells.add(Cell.number(parcel.overlapM2(), 2));
      cells.add(Cell.number(parcel.overlapMu(), 4));
      cells.add(Cell.ratio(parcel.share()));
      cells.add(Cell.words(parcel.touches() ? "接边误差" : null));
      if (detail.attributes()) {
        cells.add(Cell.words(attributes(rule, parcel)));
      }
      table.row(cells.toArray(Cell[]::new));
    }
    return table.made(illustrative);
  }

  private String attributes(RuleFinding rule, Parcel parcel) {
    Optional<LayerDefinition> layer =
        catalog.layers().stream().filter(each -> each.id().equals(rule.layer())).findFirst();
    return parcel.attributes().entrySet().stream()
        .map(
            entry ->
                layer
                    .flatMap(definition -> definition.attribute(entry.getKey()))
                    .map(attribute -> described(attribute, entry.getValue()))
                    .orElseGet(() -> entry.getKey() + "：" + entry.getValue()))
        .collect(Collectors.joining("；"));
  }

  private static String described(AttributeDefinition attribute, Object value) {
    String code = value instanceof Boolean yes ? (yes ? "是" : "否") : value.toString();
    LocalizedText meaning = attribute.codes().get(code);
    String meant = meaning == null || meaning.zh().equals(code) ? code : code + " " + meaning.zh();
    String unit = attribute.unit() == null ? "" : " " + attribute.unit();
    return attribute.alias().zh() + "：" + meant + unit;
  }
}
