package io.tantu.report.assessment;

import io.tantu.assessment.Assessment;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.Provenance;
import io.tantu.problem.ProblemException;
import io.tantu.report.ReportFormat;
import io.tantu.report.document.Block;
import io.tantu.report.document.Document;
import io.tantu.report.document.Document.Form;
import io.tantu.report.document.Figure;
import io.tantu.report.document.Notes;
import io.tantu.report.document.Paragraph;
import io.tantu.report.document.Section;
import io.tantu.report.document.Signatures;
import io.tantu.report.document.TableNumbers;
import io.tantu.report.pdf.PdfReport;
import io.tantu.report.workbook.WorkbookReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Writes the conflict sheet of an assessment. It tells what the stored answer tells: the same
 * assessment gives the same bytes while the layer versions that its map shows are kept.
 * Thread-safe.
 */
@Service
public final class ConflictSheet {

  static final String TITLE = "合规性分析冲突核查表";

  private final Catalog catalog;
  private final SiteMaps maps;
  private final PdfReport pdf;
  private final WorkbookReport workbook;

  ConflictSheet(Catalog catalog, SiteMaps maps, PdfReport pdf, WorkbookReport workbook) {
    this.catalog = catalog;
    this.maps = maps;
    this.pdf = pdf;
    this.workbook = workbook;
  }

  /**
   * Writes the sheet; the stream stays open. A PDF lists at most 50 features a rule, a workbook all
   * that the assessment does, with their attributes.
   *
   * @throws ProblemException {@code report-font-missing}
   */
  public void write(Assessment assessment, ReportFormat format, OutputStream out)
      throws IOException {
    if (format == ReportFormat.PDF) {
      pdf.check();
    }
    Document document = document(assessment, format);
    switch (format) {
      case PDF -> pdf.write(document, out);
      case XLSX -> workbook.write(document, out);
    }
  }

  /** The sheet before it is a file. */
  Document document(Assessment assessment, ReportFormat format) {
    boolean illustrative = assessment.provenance() == Provenance.Kind.ILLUSTRATIVE;
    GroundTables ground = new GroundTables(catalog, assessment, illustrative);
    List<Section> sections =
        List.of(
            new Section("一、地块", site(assessment, illustrative)),
            new Section("二、逐条核查", RuleTables.of(assessment, illustrative)),
            new Section(
                "三、涉及的图斑",
                new ParcelTables(catalog, SheetDetail.of(format), illustrative).of(assessment)),
            new Section("四、地类构成", ground.composition()),
            new Section("五、碳储量与碳汇", ground.carbon()),
            new Section("六、县（市）区指标", ground.counties()),
            new Section("七、说明、凭证与来源", SourceBlocks.of(assessment, illustrative)),
            new Section("八、签署", List.of(new Signatures(List.of("编制", "校核", "审核"), "盖章"))));
    return new Document(
        TITLE,
        SheetWords.name(assessment.site()),
        assessment.receipt().measuredAt(),
        SiteFacts.head(assessment),
        TableNumbers.given(sections),
        Form.SHEET);
  }

  private List<Block> site(Assessment assessment, boolean illustrative) {
    List<Block> blocks = new ArrayList<>(SiteFacts.blocks(assessment, illustrative));
    Optional<SiteMap> map = maps.of(assessment);
    if (map.isPresent()) {
      blocks.add(new Figure("图 1　地块与涉及的图层", map.get().sheet(), map.get().sheet().illustrative()));
      blocks.add(new Notes(map.get().notes(), map.get().sheet().illustrative()));
    } else {
      blocks.add(Paragraph.of("县（市）区界线没有数据，没有地块图。"));
    }
    return blocks;
  }
}
