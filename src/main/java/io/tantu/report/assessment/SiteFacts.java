package io.tantu.report.assessment;

import io.tantu.assessment.Assessment;
import io.tantu.assessment.Assessment.SiteText;
import io.tantu.ingest.ImportIssue;
import io.tantu.report.Wording;
import io.tantu.report.document.Block;
import io.tantu.report.document.Cell;
import io.tantu.report.document.Note;
import io.tantu.report.document.Notes;
import io.tantu.report.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Envelope;

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

  static List<Block> blocks(Assessment assessment, boolean illustrative) {
    return List.of(table(assessment.site(), illustrative), new Notes(notes(assessment), false));
  }

  private static Table table(SiteText site, boolean illustrative) {
    return new SheetTable("地块", "地块")
        .words("所在县（市）区", 2)
        .figures("面积", "m²")
        .figures("面积", "公顷")
        .figures("面积", "亩")
        .figures("市域以外（未核查）", "m²")
        .figures("片数", "片")
        .row(
            Cell.words(String.join("、", site.counties())),
            Cell.number(site.areaM2(), 2),
            Cell.number(site.areaHa(), 4),
            Cell.number(site.areaMu(), 2),
            Cell.number(site.outsideM2(), 2),
            Cell.number(site.pieces(), 0))
        .made(illustrative);
  }

  private static List<Note> notes(Assessment assessment) {
    Envelope box = assessment.site().geometry().toMultiPolygon().getEnvelopeInternal();
    List<Note> notes = new ArrayList<>();
    notes.add(
        new Note(
            "位置",
            String.format(
                Locale.ROOT,
                "经度 %.4f° 至 %.4f°，纬度 %.4f° 至 %.4f°（CGCS2000）",
                box.getMinX(),
                box.getMaxX(),
                box.getMinY(),
                box.getMaxY())));
    for (ImportIssue note : assessment.site().notes()) {
      notes.add(new Note("读取：" + note.title().zh(), note.seen().zh()));
    }
    return notes;
  }
}
