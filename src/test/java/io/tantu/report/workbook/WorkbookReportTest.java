package io.tantu.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.report.Documents;
import io.tantu.report.document.Document;
import io.tantu.report.document.Paragraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkbookReportTest {

  private static byte[] written(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WorkbookReport().write(document, out);
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
