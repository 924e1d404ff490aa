package io.tantu.report.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.assessment.Assessment;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.CatalogReader;
import io.tantu.catalog.Workspace;
import io.tantu.render.FontFile;
import io.tantu.render.LabelFont;
import io.tantu.report.ReportFormat;
import io.tantu.report.document.Table;
import io.tantu.report.pdf.PdfReport;
import io.tantu.report.pdf.PdfText;
import io.tantu.report.pdf.ReportFont;
import io.tantu.report.workbook.WorkbookParts;
import io.tantu.report.workbook.WorkbookReport;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.OpenStore;
import io.tantu.style.StyleCatalog;
import io.tantu.testing.BothStores;
import io.tantu.testing.TestStores;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet of a made-up assessment, with a store that holds no layer to draw. */
@BothStores
class ConflictSheetTest {

  private static final Assessment ASSESSMENT =
      SampleAssessment.of(SampleAssessment.carbon(SampleAssessment.SINK));

  @TempDir Path data;
  private OpenStore store;
  private ConflictSheet sheet;

  @BeforeEach
  void open() {
    store = TestStores.open(data);
    Workspace workspace = new Workspace(Path.of("layers"), Path.of("styles"), data);
    Catalog catalog = CatalogReader.read(workspace.layers());
    SiteMaps maps =
        new SiteMaps(catalog, store, new Snapshots(store, 0), new StyleCatalog(catalog, workspace));
    FontFile font = ReportFont.required();
    sheet =
        new ConflictSheet(
            catalog, maps, new PdfReport(font), new WorkbookReport(new LabelFont(font)));
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  private byte[] written(Assessment assessment, ReportFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    sheet.write(assessment, format, out);
    return out.toByteArray();
  }

  private String pdf(Assessment assessment) throws IOException {
    return String.join("", PdfText.pages(written(assessment, ReportFormat.PDF)));
  }

  @Test
  void thePdfBeginsWithTitleSiteAndVerdict() throws IOException {
    String first = PdfText.pages(written(ASSESSMENT, ReportFormat.PDF)).get(0);
    assertThat(first)
        .contains("合规性分析冲突核查表", "东湖地块", "禁止：RED，占地块61.7%", "一般建筑", "2026-06-01")
        .contains("20,000.50", "2.0001", "30.00", "1,234.56", "兴庆区、永宁县", "X是北")
        .contains("经度106.2000°至106.2100°，纬度38.4000°至38.4100°")
        .contains("本页含示意数据");
  }

  @Test
  void everyRuleHasItsOutcomeAndWhatIsNotJudgedIsNeverPassed() throws IOException {
    String text = pdf(ASSESSMENT);
    assertThat(text)
        .contains("规则RED之内容禁止抵触12,345.6718.518561.7265")
        .contains("规则NEAR之内容优先符合", "规则EDGE之内容限制接边误差")
        .contains("规则FREE之内容禁止不抵触0.000.00000.00002,718.3")
        .contains("生态保护红线周围8.5米", "条文RED", "出处RED", "2023-03-20起", "未核实")
        .contains("DARK", "没有基本农田图层", "暗条文", "未判定的规则不作为通过", "1条规则未判定")
        .doesNotContain("DARK暗规则禁止不抵触");
  }

  @Test
  void groundIsAddedUpAndLossesHaveIntervals() throws IOException {
    assertThat(pdf(ASSESSMENT))
        .contains("合计", "20,000.50", "30.0008", "100.0000", "0301", "乔木林地")
        .contains("损失的碳储量120.0090.00150.00tC", "440.00330.00550.00")
        .contains("放弃的年碳汇-3.25-4.501.75", "相隔5年", "储量与碳汇不可相加")
        .contains("森林覆盖率", "条例口径", "12.5000", "12.2500");
  }

  @Test
  void whatIsNotKnownOfCarbonSaysWhy() throws IOException {
    assertThat(pdf(SampleAssessment.of(SampleAssessment.carbon(null))))
        .contains("只有一期小班，放弃的年碳汇未知")
        .doesNotContain("放弃的年碳汇-", "放弃的年碳汇0");
    assertThat(pdf(SampleAssessment.of(null)))
        .contains("没有森林图层或碳核算参数，碳储量损失未知")
        .doesNotContain("损失的碳储量0");
  }

  @Test
  void theSheetEndsWithSourcesAndRoomToSign() throws IOException {
    assertThat(pdf(ASSESSMENT))
        .contains("小于一平方米不计", "两条规则相互抵触", "c0ffee", "红线来源", "0123456789abcdef")
        .contains("编制：日期：", "校核：日期：", "审核：日期：", "盖章");
  }

  @Test
  void aMapThatCannotBeDrawnIsSaidToBeMissing() throws IOException {
    assertThat(pdf(ASSESSMENT)).contains("没有地块图");
  }

  @Test
  void thePdfListsFiftyParcelsAndTheWorkbookAll() throws IOException {
    assertThat(pdf(ASSESSMENT))
        .contains("P050", "规则RED共涉及230个，按重叠面积列出前50个")
        .contains("Excel列出前200个")
        .doesNotContain("P051");
    String texts =
        WorkbookParts.of(written(ASSESSMENT, ReportFormat.XLSX)).get("xl/sharedStrings.xml");
    assertThat(texts)
        .contains(
            "P051",
            "P200",
            "名称：片区之名",
            "主导功能：biodiversity 生物多样性维护",
            "unheard：true",
            "按重叠面积列出前 200 个")
        .doesNotContain("Excel 列出前");
  }

  @Test
  void theWorkbookHoldsNumbersAndASheetToSign() throws IOException {
    Map<String, String> parts = WorkbookParts.of(written(ASSESSMENT, ReportFormat.XLSX));
    for (String name : List.of("说明", "规则", "规则依据", "未判定", "图斑 RED", "地类", "来源", "签署")) {
      assertThat(parts.get("xl/workbook.xml")).contains("name=\"" + name + "\"");
    }
    assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("<v>20000.5</v>");
    assertThat(parts.get("xl/worksheets/sheet3.xml"))
        .contains("<v>12345.67</v>", "<v>0.6172654</v>", "<v>2718.3</v>");
    assertThat(parts.get("xl/sharedStrings.xml")).contains("没有基本农田图层", "盖章", "签名");
  }

  @Test
  void everyTableHasItsOwnSheet() {
    assertThat(sheet.document(ASSESSMENT, ReportFormat.XLSX).tables())
        .extracting(Table::sheet)
        .doesNotHaveDuplicates();
  }

  @Test
  void theSameAssessmentIsTheSameBytes() throws IOException {
    for (ReportFormat format : ReportFormat.values()) {
      assertThat(written(ASSESSMENT, format)).isEqualTo(written(ASSESSMENT, format));
    }
  }
}
