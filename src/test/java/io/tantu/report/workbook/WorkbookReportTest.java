package io.tantu.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.render.FontFile;
import io.tantu.render.LabelFont;
import io.tantu.report.Documents;
import io.tantu.report.document.Document;
import io.tantu.report.document.Document.Form;
import io.tantu.report.document.Figure;
import io.tantu.report.document.Paragraph;
import io.tantu.report.document.Section;
import io.tantu.report.drawing.Drawing;
import io.tantu.report.drawing.Lettering;
import io.tantu.report.drawing.Pen;
import io.tantu.report.pdf.ReportFont;
import io.tantu.style.Colour;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class WorkbookReportTest {

  private static byte[] written(Document document) throws IOException {
    return written(document, new FontFile(""));
  }

  private static byte[] written(Document document, FontFile font) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WorkbookReport(new LabelFont(font)).write(document, out);
    return out.toByteArray();
  }

  @Test
  void theSameDocumentIsTheSameBytes() throws Exception {
    Document document = Documents.of(Documents.MOMENT, Documents.table("甲", 5, true));
    byte[] first = written(document);
    // Times of entries are kept to two seconds.
    Thread.sleep(2_100);
    assertThat(written(document)).isEqualTo(first);
    assertThat(WorkbookParts.of(first).get("docProps/core.xml")).contains("2025-12-31T08:00:00Z");
  }

  @Test
  void aSheetATableWithNumbersAsNumbers() throws IOException {
    Map<String, String> parts =
        WorkbookParts.of(
            written(
                Documents.of(
                    Documents.MOMENT,
                    Documents.table("甲", 5, true),
                    Paragraph.of("说明"),
                    Documents.table("乙", 2, false))));
    assertThat(parts.get("xl/workbook.xml"))
        .contains("name=\"说明\"", "name=\"甲\"", "name=\"乙\"", "name=\"来源\"");
    String sheet = parts.get("xl/worksheets/sheet2.xml");
    assertThat(sheet)
        .contains("<v>1234.56784</v>", "<v>0.158123</v>", "state=\"frozen\"", "ySplit=\"2\"");
    assertThat(parts.get("xl/styles.xml")).contains("#,##0.0000", "0.0000%");
    assertThat(parts.get("xl/sharedStrings.xml")).contains("表 甲（含示意数据", "表 乙<");
  }

  @Test
  void textIsNeverAFormulaAndNamesAreLegal() throws IOException {
    Map<String, String> parts = WorkbookParts.of(written(Documents.dangerous(Documents.MOMENT)));
    parts.forEach(
        (name, content) -> {
          if (name.startsWith("xl/worksheets/")) {
            assertThat(content).doesNotContain("<f>", "t=\"str\"");
          }
        });
    assertThat(parts.get("xl/sharedStrings.xml"))
        .contains("=cmd|", "+1", "@SUM(A1)", "-2", "=paragraph");
    assertThat(parts.get("xl/workbook.xml"))
        .contains("name=\"=a b  c d e f g 名字长过三十一个字符的工作表一\"")
        .contains(" 2\"");
  }

  /** A red square with a word beside it. */
  private static Document withFigure(Form form) {
    Drawing drawing =
        new Drawing() {
          @Override
          public double height(double width) {
            return width / 2;
          }

          @Override
          public void draw(Pen pen, double x, double y, double width, double height) {
            pen.fill(new Rectangle2D.Double(x, y, height, height), Colour.opaque(0xff0000));
            pen.write("字", x + height + 20, y + 40, Lettering.bold(30, Colour.opaque(0x0000ff)));
          }
        };
    return new Document(
        "表",
        "甲",
        Documents.MOMENT,
        List.of(),
        List.of(new Section("一", List.of(new Figure("图 1", drawing, true)))),
        form);
  }

  @Test
  void aSheetsFigureIsAPictureOnASheetOfItsOwn() throws Exception {
    FontFile font = ReportFont.required();
    byte[] workbook = written(withFigure(Form.SHEET), font);
    Map<String, String> parts = WorkbookParts.of(workbook);
    assertThat(parts.get("xl/workbook.xml")).contains("name=\"图\"");
    assertThat(parts.get("xl/worksheets/sheet2.xml"))
        .containsPattern("<drawing [^>]*r:id=\"rId1\"/></worksheet>");
    assertThat(parts.get("xl/worksheets/_rels/sheet2.xml.rels"))
        .contains("../drawings/drawing1.xml");
    assertThat(parts.get("xl/drawings/_rels/drawing1.xml.rels")).contains("../media/image1.png");
    assertThat(parts.get("[Content_Types].xml")).contains("image/png", "/xl/drawings/drawing1.xml");
    assertThat(parts.get("xl/sharedStrings.xml")).contains("图 1（含示意数据");
    for (String part : parts.keySet()) {
      if (part.endsWith(".xml") || part.endsWith(".rels")) {
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(WorkbookParts.bytes(workbook, part)));
      }
    }
    BufferedImage picture =
        ImageIO.read(
            new ByteArrayInputStream(WorkbookParts.bytes(workbook, "xl/media/image1.png")));
    assertThat(picture.getWidth()).isEqualTo(994);
    assertThat(picture.getRGB(100, 100) & 0xFFFFFF).isEqualTo(0xff0000);
    assertThat(picture.getRGB(2, 100) & 0xFFFFFF).as("paper").isEqualTo(0xffffff);
    assertThat(picture.getRGB(900, 400) & 0xFFFFFF).isEqualTo(0xffffff);
    int written = 0;
    for (int x = 500; x < 700; x++) {
      written += (picture.getRGB(x, 64) & 0xFFFFFF) == 0xffffff ? 0 : 1;
    }
    assertThat(written).as("the word").isPositive();
    assertThat(written(withFigure(Form.SHEET), font)).isEqualTo(workbook);
  }

  @Test
  void aBooksFiguresAreLeftToItsPdfAndWithoutAFontThePictureIsSaidToBeMissing() throws Exception {
    assertThat(WorkbookParts.of(written(withFigure(Form.BOOK))))
        .doesNotContainKey("xl/media/image1.png");
    Map<String, String> parts =
        WorkbookParts.of(written(withFigure(Form.SHEET), new FontFile("/no/such/font.ttf")));
    assertThat(parts).doesNotContainKey("xl/media/image1.png");
    assertThat(parts.get("xl/sharedStrings.xml")).contains("没有中文字体，图未画出");
  }

  @Test
  void namesAreCutAndToldApart() {
    SheetNames names = new SheetNames();
    String longest = "名".repeat(40);
    assertThat(names.next(longest)).hasSize(31);
    assertThat(names.next(longest)).hasSize(31).endsWith(" 2");
    assertThat(names.next("'引号'")).isEqualTo("引号");
    assertThat(names.next("[]")).isEqualTo("表");
    assertThat(names.next("A")).isEqualTo("A");
    assertThat(names.next("a")).isEqualTo("a 2");
  }
}
