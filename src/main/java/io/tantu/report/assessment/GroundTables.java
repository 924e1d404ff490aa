package io.tantu.report.assessment;

import io.tantu.assessment.Assessment;
import io.tantu.assessment.Assessment.ClassArea;
import io.tantu.assessment.Assessment.CountyEffect;
import io.tantu.assessment.Assessment.FigureChange;
import io.tantu.carbon.CarbonStock;
import io.tantu.carbon.GroundCarbon;
import io.tantu.carbon.GroundCarbon.GroundSink;
import io.tantu.catalog.Catalog;
import io.tantu.measure.SquareMetres;
import io.tantu.report.Wording;
import io.tantu.report.document.Block;
import io.tantu.report.document.Cell;
import io.tantu.report.document.Note;
import io.tantu.report.document.Notes;
import io.tantu.report.document.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** What is on the ground of a site, and what would be lost with it. */
final class GroundTables {

  private final Catalog catalog;
  private final Assessment assessment;
  private final boolean illustrative;

  GroundTables(Catalog catalog, Assessment assessment, boolean illustrative) {
    this.catalog = catalog;
    this.assessment = assessment;
    this.illustrative = illustrative;
  }

  /** The land classes; they add up to the site. */
  List<Block> composition() {
    SheetTable table =
        new SheetTable("地类", "地块的地类构成")
            .words("图层", 2)
            .words("地类编码", 1)
            .words("地类", 3)
            .figures("图斑数", "个")
            .figures("面积", "m²")
            .figures("面积", "亩")
            .figures("占地块", "%");
    for (ClassArea each : assessment.composition()) {
      table.row(
          Cell.words(each.layerTitle() == null ? null : each.layerTitle().zh()),
          Cell.id(each.code()),
          Cell.words(each.title().zh()),
          Cell.number(each.featureCount(), 0),
          Cell.number(each.areaM2(), 2),
          Cell.number(each.areaMu(), 4),
          Cell.ratio(each.share()));
    }
    List<ClassArea> all = assessment.composition();
    long hundredths = all.stream().mapToLong(each -> SquareMetres.hundredths(each.areaM2())).sum();
    table.total(
        Cell.words("合计"),
        Cell.words(null),
        Cell.words(null),
        Cell.number(all.stream().mapToInt(ClassArea::featureCount).sum(), 0),
        Cell.number(hundredths / 100.0, 2),
        Cell.number(SquareMetres.mu(hundredths), 4),
        Cell.ratio(all.stream().mapToDouble(ClassArea::share).sum()));
    return List.of(table.made(illustrative));
  }

  /** Stock lost and sink forgone, never added up. */
  List<Block> carbon() {
    GroundCarbon carbon = assessment.carbon();
    if (carbon == null) {
      return List.of(Paragraph.of("没有森林图层或碳核算参数，碳储量损失未知，不按 0 计。"));
    }
    SheetTable table =
        new SheetTable("碳", "地块上的森林碳储量与碳汇")
            .words("项目", 2)
            .figures("数值", null)
            .figures("95% 区间下限", null)
            .figures("95% 区间上限", null)
            .words("单位", 1);
    double co2 = CarbonStock.CO2_PER_C;
    row(table, "损失的碳储量", carbon.stockTonnesC(), carbon.lower95(), carbon.upper95(), "t C");
    row(
        table,
        "折合二氧化碳",
        carbon.stockTonnesCO2e(),
        carbon.lower95() * co2,
        carbon.upper95() * co2,
        "t CO2e");
    GroundSink sink = carbon.sink();
    if (sink != null) {
      row(table, "放弃的年碳汇", sink.tonnesCO2ePerYear(), sink.lower95(), sink.upper95(), "t CO2e/a");
    }
    row(table, "小班面积", carbon.areaHa(), null, null, "公顷");
    row(table, "其中未计碳储量", carbon.notCountedHa(), null, null, "公顷");
    row(table, "蓄积", carbon.volumeM3(), null, null, "m³");
    List<Note> notes = new ArrayList<>();
    notes.add(new Note("方法", carbon.method().name() + "；假设地块上的活生物量全部丧失"));
    notes.add(
        new Note(
            "碳汇",
            (sink == null
                    ? "只有一期小班，放弃的年碳汇未知；导入另一年份的小班后可得。"
                    : "相隔 %s 年的两期储量之差的年均值，负值为碳源。".formatted(SheetWords.plain(sink.years())))
                + "储量与碳汇不可相加。"));
    return List.of(table.made(illustrative), new Notes(notes, illustrative));
  }

  private static void row(
      SheetTable table, String what, Double value, Double lower, Double upper, String unit) {
    int decimals = unit.equals("公顷") ? 4 : 2;
    table.row(
        Cell.words(what),
        Cell.number(value, decimals),
        Cell.number(lower, decimals),
        Cell.number(upper, decimals),
        Cell.words(unit));
  }

  /** The counties' figures without and with the site. */
  List<Block> counties() {
    SheetTable table =
        new SheetTable("县区指标", "县（市）区指标的变化")
            .words("县（市）区", 1)
            .figures("地块面积", "m²")
            .words("指标", 2)
            .words("口径", 1)
            .figures("占用前", null)
            .figures("占用后", null)
            .words("单位", 1)
            .figures("减少", null)
            .words("单位", 1);
    for (CountyEffect county : assessment.counties()) {
      for (FigureChange figure : county.figures()) {
        table.row(
            Cell.words(county.name()),
            Cell.number(county.siteM2(), 2),
            Cell.words(figure.title().zh()),
            Cell.words(definition(figure)),
            Cell.number(figure.before(), decimals(figure.unit())),
            Cell.number(figure.after(), decimals(figure.unit())),
            Cell.words(Wording.unit(figure.unit())),
            Cell.number(figure.lost(), decimals(figure.lostUnit())),
            Cell.words(Wording.unit(figure.lostUnit())));
      }
    }
    return List.of(
        table.made(illustrative),
        new Notes(List.of(new Note("假设", "地块全部地面被占用，其他地方不变")), illustrative));
  }

  /** Its title; the id of one that is not declared, as a carbon method. */
  private String definition(FigureChange figure) {
    return catalog.indicators().stream()
        .filter(indicator -> indicator.id().equals(figure.figure()))
        .flatMap(indicator -> indicator.definitions().stream())
        .filter(definition -> definition.id().equals(figure.definition()))
        .map(definition -> definition.title().zh())
        .findFirst()
        .orElse(figure.definition());
  }

  private static int decimals(String unit) {
    return unit.equals("t C") ? 2 : 4;
  }
}
