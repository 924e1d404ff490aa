package io.tantu.report.assessment;

import io.tantu.assessment.Assessment;
import io.tantu.assessment.Assessment.SiteText;
import io.tantu.catalog.LocalizedText;
import io.tantu.report.Wording;
import io.tantu.report.document.Cell;
import io.tantu.report.document.Note;
import io.tantu.report.document.Table;
import java.util.ArrayList;
import java.util.List;

/** What a site is, and what was asked of it. */
final class SiteFacts {

  private SiteFacts() {}

  /** What to know before anything else. */
  static List<Note> head(Assessment assessment) {
    List<Note> notes = new ArrayList<>();
    notes.add(new Note("结论", assessment.sentence().zh()));
    notes.add(new Note("拟建内容", SheetWords.of(assessment.subject())));
    notes.add(new Note("规则日期", assessment.asOf() + "，按当日有效的规则核查"));
    if (!assessment.notJudged().isEmpty()) {
      notes.add(
          new Note(
              SheetWords.NOT_JUDGED,
              "%d 条规则未判定，不作为通过；原因见“逐条核查”。".formatted(assessment.notJudged().size())));
    }
    notes.add(new Note("数据性质", Wording.nature(assessment.provenance())));
    notes.add(
        new Note(
            "凭证",
            "%s，测算于 %s（北京时间）"
                .formatted(
                    assessment.receipt().id(), Wording.minute(assessment.receipt().measuredAt()))));
    return notes;
  }

  static Table table(Assessment assessment, boolean illustrative) {
    SiteText site = assessment.site();
    SheetTable table = new SheetTable("地块", "地块").words("项目", 1).words("内容", 6).words("单位", 1);
    table.row(Cell.words("名称"), Cell.words(SheetWords.name(site)), Cell.words(null));
    table.row(Cell.words("面积"), new Cell.Number(site.areaM2(), 2), Cell.words("m²"));
    table.row(Cell.words("面积"), new Cell.Number(site.areaHa(), 4), Cell.words("公顷"));
    table.row(Cell.words("面积"), new Cell.Number(site.areaMu(), 2), Cell.words("亩"));
    table.row(Cell.words("市域以外（未核查）"), new Cell.Number(site.outsideM2(), 2), Cell.words("m²"));
    table.row(Cell.words("片数"), new Cell.Number(site.pieces(), 0), Cell.words("片"));
    table.row(
        Cell.words("所在县（市）区"), Cell.words(String.join("、", site.counties())), Cell.words(null));
    for (LocalizedText note : site.notes()) {
      table.row(Cell.words("地块读取"), Cell.words(note.zh()), Cell.words(null));
    }
    return table.made(illustrative);
  }
}
