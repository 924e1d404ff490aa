package io.tantu.report.assessment;

import io.tantu.assessment.AssessmentBatch;
import io.tantu.assessment.AssessmentBatch.RuleHolds;
import io.tantu.assessment.AssessmentBatch.SiteVerdict;
import io.tantu.constraint.Constraint;
import io.tantu.ingest.ImportIssue;
import io.tantu.report.FigureTable;
import io.tantu.report.FigureTable.Column;
import io.tantu.report.FigureTable.Note;
import io.tantu.report.ReceiptNotes;
import io.tantu.report.SitingRuleNotes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays the verdicts of many sites out as a table: one row a site, and a column of overlaps for each
 * rule that holds for any.
 */
public final class BatchTable {

  private static final int SQUARE_METRE_DECIMALS = 2;

  private static final List<Column> COLUMNS =
      List.of(
          new Column("序号", "number", null, 0),
          new Column("地块", "name", null, 0),
          new Column("结论", "verdict", null, 0),
          new Column("面积", "areaM2", "m²", SQUARE_METRE_DECIMALS),
          new Column("市外面积", "outsideM2", "m²", SQUARE_METRE_DECIMALS),
          new Column("抵触规则", "rules", null, 0),
          new Column("森林碳储量", "stockTonnesC", "t C", 2),
          new Column("说明", "sentence", null, 0));

  private BatchTable() {}

  public static FigureTable of(AssessmentBatch batch) {
    List<Note> notes = new ArrayList<>();
    notes.add(new Note("文件 file", "%s (%s)".formatted(batch.file(), batch.crs())));
    notes.add(new Note("结论 verdicts", counts(batch)));
    for (ImportIssue issue : batch.issues()) {
      notes.add(new Note("读取 read: " + issue.code(), issue.seen().zh()));
    }
    notes.addAll(SitingRuleNotes.judged(batch.rules()));
    notes.addAll(SitingRuleNotes.notJudged(batch.notJudged()));
    notes.addAll(ReceiptNotes.of(batch.provenance(), batch.receipt()));
    List<Constraint> holding = holding(batch);
    return new FigureTable(
        "合规性分析 Assessment of %d sites".formatted(batch.sites().size()),
        Stream.concat(COLUMNS.stream(), holding.stream().map(BatchTable::overlap)).toList(),
        batch.sites().stream().map(site -> row(site, holding)).toList(),
        notes);
  }

  private static String counts(AssessmentBatch batch) {
    return batch.counts().entrySet().stream()
        .map(count -> count.getKey() + " " + count.getValue())
        .collect(Collectors.joining("、"));
  }

  private static List<Constraint> holding(AssessmentBatch batch) {
    Set<String> ids =
        batch.sites().stream()
            .flatMap(site -> site.rules().stream())
            .map(RuleHolds::rule)
            .collect(Collectors.toSet());
    return batch.rules().stream().filter(rule -> ids.contains(rule.id())).toList();
  }

  private static Column overlap(Constraint rule) {
    return new Column(
        "重叠：" + rule.title().zh(), "overlapM2 " + rule.id(), "m²", SQUARE_METRE_DECIMALS);
  }

  private static List<Object> row(SiteVerdict site, List<Constraint> holding) {
    List<Object> row =
        new ArrayList<>(
            Arrays.asList(
                (long) site.number(),
                site.name(),
                site.verdict() == null ? null : site.verdict().id(),
                site.areaM2(),
                site.outsideM2(),
                site.rules().stream().map(RuleHolds::rule).collect(Collectors.joining("、")),
                site.stockTonnesC(),
                site.sentence().zh()));
    Map<String, Double> overlaps =
        site.rules().stream().collect(Collectors.toMap(RuleHolds::rule, RuleHolds::overlapM2));
    holding.forEach(rule -> row.add(overlaps.get(rule.id())));
    return row;
  }
}
