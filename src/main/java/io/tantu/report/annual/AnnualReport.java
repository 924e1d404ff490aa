package io.tantu.report.annual;

import io.tantu.carbon.CarbonAnswer;
import io.tantu.carbon.CarbonService;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.problem.Interruption;
import io.tantu.problem.ProblemException;
import io.tantu.report.ReportFormat;
import io.tantu.report.annual.Themes.Theme;
import io.tantu.report.document.Block;
import io.tantu.report.document.Document;
import io.tantu.report.document.Figure;
import io.tantu.report.document.Paragraph;
import io.tantu.report.document.Section;
import io.tantu.report.document.TableNumbers;
import io.tantu.report.map.MapSheet;
import io.tantu.report.pdf.PdfReport;
import io.tantu.report.workbook.WorkbookReport;
import io.tantu.target.TargetService;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Makes the report of a year: asks every service once and writes what they answered. The same layer
 * versions at the same moment give the same bytes. Thread-safe.
 */
@Service
public final class AnnualReport {

  private static final String NUMERALS = "〇一二三四五六七八九";

  private final Catalog catalog;
  private final IndicatorAnswers indicators;
  private final CarbonService carbon;
  private final TargetService targets;
  private final ThemeMaps maps;
  private final QualitySection quality;
  private final SourceSection sources;
  private final ParameterSection parameters;
  private final CurrentVersions versions;
  private final CoverNotes cover;
  private final PdfReport pdf;
  private final WorkbookReport workbook;
  private final Clock clock;

  AnnualReport(
      Catalog catalog,
      IndicatorAnswers indicators,
      CarbonService carbon,
      TargetService targets,
      ThemeMaps maps,
      QualitySection quality,
      SourceSection sources,
      ParameterSection parameters,
      CurrentVersions versions,
      CoverNotes cover,
      PdfReport pdf,
      WorkbookReport workbook,
      Clock clock) {
    this.catalog = catalog;
    this.indicators = indicators;
    this.carbon = carbon;
    this.targets = targets;
    this.maps = maps;
    this.quality = quality;
    this.sources = sources;
    this.parameters = parameters;
    this.versions = versions;
    this.cover = cover;
    this.pdf = pdf;
    this.workbook = workbook;
    this.clock = clock;
  }

  /**
   * Writes the report; the stream stays open.
   *
   * @param progress is told of each step
   * @throws ProblemException {@code cancelled} or {@code too-slow} when it is no longer wanted,
   *     {@code report-font-missing} before anything is measured
   */
  public void write(ReportYear year, ReportFormat format, OutputStream out, ReportProgress progress)
      throws IOException {
    if (format == ReportFormat.PDF) {
      pdf.check();
    }
    Document document = document(year, progress);
    unlessCancelled(progress).at(format.id().toUpperCase(Locale.ROOT));
    switch (format) {
      case PDF -> pdf.write(document, out);
      case XLSX -> workbook.write(document, out);
    }
  }

  /**
   * The report before it is a file.
   *
   * @throws ProblemException {@code cancelled}, or {@code layers-changed} meanwhile
   */
  public Document document(ReportYear year, ReportProgress told) {
    ReportProgress progress = unlessCancelled(told);
    Map<String, String> before = versions.now();
    AnswerLog log = new AnswerLog();
    List<IndicatorAnswer> answers = indicators.all(log, progress);
    progress.at("碳储量");
    Optional<CarbonAnswer> stock = stock(log);
    List<Section> sections = new ArrayList<>();
    sections.add(SummarySection.of(answers, stock));
    themes(answers, sections, progress);
    sections.add(
        CarbonSection.of(title(sections, "森林碳储量"), stock.orElse(null), "森林图层或碳参数尚未就绪，没有碳核算结果。"));
    progress.at("目标对照");
    sections.add(
        TargetSection.of(
            title(sections, "方案目标对照"), targets.standings(targets.filter(null, null)), year));
    sections.add(quality.section(title(sections, "重叠与修复"), progress));
    sections.add(sources.section("附录一　凭证、图层与口径", log));
    sections.add(parameters.section("附录二　碳核算参数"));
    versions.requireStill(before);
    return new Document(
        cover.title(),
        "（%d 年度）".formatted(year.value()),
        clock.instant(),
        cover.notes(year, clock.instant()),
        TableNumbers.given(sections));
  }

  private void themes(
      List<IndicatorAnswer> answers, List<Section> sections, ReportProgress progress) {
    LayerDefinition base = catalog.zoneLayer(null);
    int figure = 1;
    for (Theme theme : Themes.of(catalog, base)) {
      progress.at(theme.title() + "专题图");
      List<Block> blocks = new ArrayList<>();
      Optional<MapSheet> map = maps.of(theme, base);
      if (map.isPresent()) {
        String caption = "图 %d　%s".formatted(figure++, theme.title());
        blocks.add(new Figure(caption, map.get(), map.get().illustrative()));
      } else {
        blocks.add(Paragraph.of("本专题的图层尚未导入，没有专题图。"));
      }
      answers.stream()
          .filter(answer -> theme.indicators().contains(answer.indicator().id()))
          .forEach(answer -> blocks.addAll(IndicatorBlocks.of(answer)));
      sections.add(new Section(title(sections, theme.title()), blocks));
    }
  }

  private Optional<CarbonAnswer> stock(AnswerLog log) {
    try {
      CarbonAnswer answer = carbon.measure(null, null);
      log.add(
          new AnswerLog.Answer(
              "森林碳储量", answer.method().title().zh(), null, answer.provenance(), answer.receipt()));
      return Optional.of(answer);
    } catch (ProblemException e) {
      if (e.kind() == ProblemException.Kind.UNAVAILABLE && !e.code().equals("cancelled")
          || e.code().equals("unknown-layer")) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static String title(List<Section> before, String title) {
    return numeral(before.size() + 1) + "、" + title;
  }

  /** 1 to 99 as 一 to 九十九. */
  static String numeral(int number) {
    int tens = number / 10;
    int ones = number % 10;
    String ten = tens == 0 ? "" : tens == 1 ? "十" : NUMERALS.charAt(tens) + "十";
    return ten + (ones == 0 ? "" : NUMERALS.substring(ones, ones + 1));
  }

  private static ReportProgress unlessCancelled(ReportProgress progress) {
    Interruption interruption = Interruption.ofThisThread();
    return step -> {
      interruption.check();
      progress.at(step);
    };
  }
}
