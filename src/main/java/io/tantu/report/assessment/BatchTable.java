package io.tantu.report.assessment;

import io.tantu.assessment.AssessmentBatch;
import io.tantu.assessment.AssessmentBatch.RuleHolds;
import io.tantu.assessment.AssessmentBatch.SiteVerdict;
import io.tantu.ingest.ImportIssue;
import io.tantu.report.FigureTable;
import io.tantu.report.FigureTable.Column;
import io.tantu.report.FigureTable.Note;
import io.tantu.report.ReceiptNotes;
import io.tantu.report.SitingRuleNotes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Lays the verdicts of many sites out as a table: one row a site. */
public final class BatchTable {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("序号", "number", null, 0),
          new Column("地块", "name", null, 0),
          new Column("结论", "verdict", null, 0),
          new Column("面积", "areaM2", "m²", 2),
          new Column("市外面积", "outsideM2", "m²", 2),
          new Column("抵触规则", "rules", null, 0),
          new Column("森林碳储量", "stockTonnesC", "t C", 2),
          new Column("说明", "sentence", null, 0));

  private BatchTable() {}

  public static FigureTable of(AssessmentBatch batch) {
    List<Note> notes = new ArrayList<>();
    notes.add(new Note("文件 file", "%s (%s)".formatted(batch.file(), batch.crs())));
    notes.add(new Note("结论 verdicts", counts(batch)));
    for (ImportIssue issue : batch.issues()) {
      notes.add(new Note("读取 read: " + issue.code(), issue.seen()));
    }
    notes.addAll(SitingRuleNotes.judged(batch.rules()));
    notes.addAll(SitingRuleNotes.notJudged(batch.notJudged()));
    notes.addAll(ReceiptNotes.of(batch.provenance(), batch.receipt()));
    return new FigureTable(
        "合规性分析 Assessment of %d sites".formatted(batch.sites().size()),
        COLUMNS,
        batch.sites().stream().map(BatchTable::row).toList(),
        notes);
  }

  private static String counts(AssessmentBatch batch) {
    return batch.counts().entrySet().stream()
        .map(count -> count.getKey() + " " + count.getValue())
        .collect(Collectors.joining("、"));
  }

  private static List<Object> row(SiteVerdict site) {
    return Arrays.asList(
        (long) site.number(),
        site.name(),
        site.verdict() == null ? null : site.verdict().id(),
        site.areaM2(),
        site.outsideM2(),
        site.rules().stream().map(RuleHolds::rule).collect(Collectors.joining("、")),
        site.stockTonnesC(),
        site.sentence().zh());
  }
}
