package io.tantu.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.problem.ProblemException;
import io.tantu.render.FontFile;
import io.tantu.report.Documents;
import io.tantu.report.document.Document;
import io.tantu.report.document.Paragraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PdfReportTest {

  private FontFile font;

  @BeforeEach
  void needsTheFont() {
    font = ReportFont.required();
  }

  private byte[] written(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfReport(font).write(document, out);
    return out.toByteArray();
  }

  @Test
  void theSameDocumentIsTheSameBytes() throws IOException {
    Document document = Documents.of(Documents.MOMENT, Documents.table("甲", 80, true));
    assertThat(written(document)).isEqualTo(written(document));
    assertThat(written(document))
        .isNotEqualTo(
            written(
                Documents.of(Documents.MOMENT.plusSeconds(60), Documents.table("甲", 80, true))));
  }

  @Test
  void aLongTableRepeatsItsHeaderAndKeepsEveryRowWhole() throws IOException {
    int rows = 120;
    List<String> pages =
        PdfText.pages(written(Documents.of(Documents.MOMENT, Documents.table("甲", rows, false))));
    List<String> body = pages.subList(2, pages.size());
    assertThat(body).hasSizeGreaterThan(2).allSatisfy(page -> assertThat(page).contains("代码说明"));
    assertThat(body.get(1)).contains("表甲（续）");
    for (int i = 1; i <= rows; i++) {
      String begin = "第一行文字" + i + "，";
      String end = "行末" + i;
      assertThat(body)
          .as("row " + i + " stands on one page")
          .anySatisfy(page -> assertThat(page).contains(begin).contains(end));
    }
    assertThat(String.join("", body)).contains("1,234.5678").contains("15.8123");
  }

  @Test
  void pagesAreNumberedAndOnlyTheIllustrativeOnesMarked() throws IOException {
    List<String> pages =
        PdfText.pages(
            written(
                Documents.of(
                    Documents.MOMENT,
                    Paragraph.of("实测"),
                    new Paragraph("编绘", true),
                    Documents.table("乙", 3, true),
                    Documents.table("丙", 3, false))));
    assertThat(pages).hasSize(6);
    assertThat(pages.get(5)).contains("第6页共6页");
    assertThat(pages.stream().map(page -> page.contains("示意数据")).toList())
        .containsExactly(false, false, false, true, true, false);
  }

  @Test
  void theFileNamesItselfAndEmbedsOneFont() throws IOException {
    byte[] pdf =
        written(Documents.of(Documents.MOMENT, Paragraph.of("一"), Paragraph.of("二 CO₂ ≥ 3 m³")));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("测试报告（2025 年度）");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
      assertThat(document.getDocumentCatalog().getDocumentOutline().children())
          .extracting(item -> item.getTitle())
          .containsExactly("第 1 章", "第 2 章");
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont used = page.getResources().getFont(name);
          assertThat(used.isEmbedded()).isTrue();
          assertThat(used.getName()).matches("[A-Z]{6}\\+.*");
        }
      }
      assertThat(document.getPage(1).getAnnotations()).hasSize(2);
    }
    assertThat(String.join("", PdfText.pages(pdf))).contains("CO₂≥3m³");
  }

  @Test
  void aMissingFontIsNamedWithItsPackage() {
    FontFile none = new FontFile("/nowhere/font.ttf");
    assertThatThrownBy(() -> new PdfReport(none).check())
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("tantu.report.font")
        .extracting(e -> ((ProblemException) e).code())
        .isEqualTo("report-font-missing");
  }
}
