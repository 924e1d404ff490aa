package io.tantu.report.annual;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.Provenance;
import io.tantu.measure.OverlapReport;
import io.tantu.measure.OverlapService;
import io.tantu.report.document.Block;
import io.tantu.report.document.Cell;
import io.tantu.report.document.Paragraph;
import io.tantu.report.document.Section;
import io.tantu.report.document.Table;
import io.tantu.report.document.Table.Column;
import io.tantu.report.document.Table.Row;
import io.tantu.store.ImportRecord;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was claimed twice, and what was repaired when it was imported. Thread-safe. */
@Component
final class QualitySection {

  private static final int PAIRS_LISTED = 20;
  private static final double SQUARE_METRES_PER_HECTARE = 10_000;

  private final Catalog catalog;
  private final LayerStore store;
  private final OverlapService overlaps;

  QualitySection(Catalog catalog, LayerStore store, OverlapService overlaps) {
    this.catalog = catalog;
    this.store = store;
    this.overlaps = overlaps;
  }

  /**
   * The section.
   *
   * @param progress is told of each layer, and may end the work by an exception
   */
  Section section(String title, ReportProgress progress) {
    List<OverlapReport> reports = new ArrayList<>();
    List<Row> repairs = new ArrayList<>();
    boolean illustrative = false;
    for (LayerDefinition layer : catalog.layers()) {
      Optional<LayerVersion> version = store.current(layer.id());
      if (version.isEmpty()) {
        continue;
      }
      progress.at(layer.title().zh() + "的重叠与修复");
      illustrative |= version.get().provenance().kind() == Provenance.Kind.ILLUSTRATIVE;
      repairs.add(repairs(layer, version.get()));
      if (layer.geometryType() == GeometryType.POLYGON) {
        reports.add(overlaps.report(layer.id()));
      }
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Paragraph.of(
            "同一图层内两个图斑都占有的地块归先者，只计一次；下表列出各图层的重叠，其后是其中最大的图斑对。"
                + "完整清单可用 ./tantu overlaps 图层 --geojson 文件 导出。"));
    blocks.add(layers(reports, illustrative));
    if (reports.stream().allMatch(report -> report.pairs().isEmpty())) {
      blocks.add(Paragraph.of("没有发现重叠的图斑。"));
    } else {
      blocks.add(pairs(reports, illustrative));
    }
    blocks.add(
        new Table(
            "修复",
            "导入时的修复与拒收",
            List.of(
                new Column("图层", null, 1.6),
                new Column("要素数", "个", 1),
                new Column("拒收", "个", 1),
                new Column("修复", "个", 1),
                new Column("修复前面积", "公顷", 1),
                new Column("修复后面积", "公顷", 1),
                new Column("问题（代码 × 次数）", null, 3)),
            repairs,
            illustrative));
    return new Section(title, blocks);
  }

  private static Table layers(List<OverlapReport> reports, boolean illustrative) {
    return new Table(
        "重叠",
        "各图层的重叠",
        List.of(
            new Column("图层", null, 2),
            new Column("版本", null, 1),
            new Column("图斑数", "个", 1),
            new Column("图斑面积合计", "公顷", 1),
            new Column("重叠对数", "对", 1),
            new Column("重叠面积", "公顷", 1)),
        reports.stream()
            .map(
                report ->
                    new Row(
                        List.of(
                            Cell.words(report.layer().title().zh()),
                            Cell.id(report.version().version()),
                            Cell.number(report.version().featureCount(), 0),
                            Cell.number(
                                report.version().areaSquareMetres() / SQUARE_METRES_PER_HECTARE, 4),
                            Cell.number(report.pairs().size(), 0),
                            Cell.number(report.hectares(), 4)),
                        false))
            .toList(),
        illustrative);
  }

  private static Table pairs(List<OverlapReport> reports, boolean illustrative) {
    List<Row> rows = new ArrayList<>();
    for (OverlapReport report : reports) {
      report.pairs().stream()
          .limit(PAIRS_LISTED)
          .forEach(
              pair ->
                  rows.add(
                      new Row(
                          List.of(
                              Cell.words(report.layer().title().zh()),
                              Cell.id(String.valueOf(pair.first())),
                              Cell.id(String.valueOf(pair.second())),
                              Cell.number(pair.areaHa(), 6),
                              Cell.number(pair.areaHa() * 15, 4)),
                          false)));
    }
    return new Table(
        "重叠图斑",
        "各图层最大的重叠（每图层至多 %d 对）".formatted(PAIRS_LISTED),
        List.of(
            new Column("图层", null, 2),
            new Column("保留的图斑", null, 1),
            new Column("重叠的图斑", null, 1),
            new Column("重叠面积", "公顷", 1),
            new Column("重叠面积", "亩", 1)),
        rows,
        illustrative);
  }

  private Row repairs(LayerDefinition layer, LayerVersion version) {
    JsonNode report = report(layer, version);
    JsonNode areas = report.path("repairs");
    List<String> issues = new ArrayList<>();
    for (JsonNode issue : report.path("issues")) {
      issues.add(issue.path("code").asString("") + " × " + issue.path("count").asLong(0));
    }
    return new Row(
        List.of(
            Cell.words(layer.title().zh()),
            Cell.number(version.featureCount(), 0),
            Cell.number(report.has("refused") ? (Long) report.path("refused").asLong() : null, 0),
            Cell.number(version.repairedCount(), 0),
            hectares(areas.path("areaBeforeSquareMetres")),
            hectares(areas.path("areaAfterSquareMetres")),
            Cell.words(String.join("，", issues))),
        false);
  }

  /** The report of the import that made the version; empty when it was made otherwise. */
  private JsonNode report(LayerDefinition layer, LayerVersion version) {
    return store.journal(layer.id()).stream()
        .filter(record -> version.version().equals(record.version()))
        .map(ImportRecord::reportJson)
        .filter(json -> json != null && !json.isBlank())
        .findFirst()
        .map(json -> JsonMapper.shared().readTree(json))
        .orElseGet(() -> JsonMapper.shared().createObjectNode());
  }

  private static Cell hectares(JsonNode squareMetres) {
    return squareMetres.isNumber()
        ? Cell.number(squareMetres.asDouble() / SQUARE_METRES_PER_HECTARE, 4)
        : new Cell.Absent();
  }
}
