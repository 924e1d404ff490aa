package io.tantu.report;

import io.tantu.report.document.Block;
import io.tantu.report.document.Cell;
import io.tantu.report.document.Document;
import io.tantu.report.document.Heading;
import io.tantu.report.document.Note;
import io.tantu.report.document.Notes;
import io.tantu.report.document.Paragraph;
import io.tantu.report.document.Section;
import io.tantu.report.document.Table;
import io.tantu.report.document.Table.Column;
import io.tantu.report.document.Table.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Small reports for the writers' tests. */
public final class Documents {

  public static final Instant MOMENT = Instant.parse("2025-12-31T08:00:00Z");

  private Documents() {}

  /** A report of one section a block. */
  public static Document of(Instant madeAt, Block... blocks) {
    List<Section> sections = new ArrayList<>();
    for (Block block : blocks) {
      sections.add(new Section("第 " + (sections.size() + 1) + " 章", List.of(block)));
    }
    return new Document("测试报告", "（2025 年度）", madeAt, List.of(new Note("报告年度", "2025 年")), sections);
  }

  /** A table with a row a number. */
  public static Table table(String sheet, int rows, boolean illustrative) {
    List<Row> all = new ArrayList<>();
    for (int i = 1; i <= rows; i++) {
      all.add(
          new Row(
              List.of(
                  Cell.id("R" + i),
                  Cell.words("第一行文字 " + i + "，写得很长，长到在窄栏里必须分成好几行才放得下，行末" + i),
                  Cell.number(1234.56784 * i, 4),
                  Cell.ratio(0.158123)),
              i == rows));
    }
    return new Table(
        sheet,
        "表 " + sheet,
        List.of(
            new Column("代码", null, 1),
            new Column("说明", null, 1),
            new Column("面积", "公顷", 1),
            new Column("比率", "%", 1)),
        all,
        illustrative);
  }

  /** One of each kind, with text that a spreadsheet might run. */
  public static Document dangerous(Instant madeAt) {
    Table table =
        new Table(
            "=a[b]:c*d?e/f\\g 名字长过三十一个字符的工作表一定要截短",
            "=1+1",
            List.of(new Column("=A1", null, 1), new Column("-B", null, 1)),
            List.of(
                new Row(List.of(Cell.words("=cmd|' /C calc'!A1"), Cell.words("+1")), false),
                new Row(List.of(Cell.id("-2"), Cell.words("@SUM(A1)")), false)),
            false);
    return new Document(
        "=title",
        "（2025）",
        madeAt,
        List.of(new Note("=label", "=text")),
        List.of(
            new Section(
                "=section",
                List.of(
                    new Heading("=heading"),
                    Paragraph.of("=paragraph"),
                    table,
                    table,
                    new Notes(List.of(new Note("=l", "@t")), false)))));
  }
}
