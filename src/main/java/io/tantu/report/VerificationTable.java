package io.tantu.report;

import io.tantu.measure.history.Verification;
import io.tantu.report.FigureTable.Column;
import io.tantu.report.FigureTable.Note;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays a verification out as a table: the figures that differ, the outcome above them. */
public final class VerificationTable {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("数字", "figure", null, 0),
          new Column("原结果", "stored", null, 0),
          new Column("重算结果", "now", null, 0));

  private VerificationTable() {}

  public static FigureTable of(Verification verification) {
    List<Note> notes = new ArrayList<>();
    notes.add(new Note("凭证 receipt", verification.id()));
    notes.add(new Note("指标 indicator", verification.indicator()));
    notes.add(new Note("测算时间 measuredAt", verification.measuredAt().toString()));
    notes.add(new Note("图层 layers", String.join("  ", verification.layers())));
    notes.add(new Note("引擎版本 engine", verification.engine()));
    verification.remarks().forEach(r -> notes.add(new Note("注意 note", r.zh() + " / " + r.en())));
    return new FigureTable(
        outcome(verification),
        verification.differing().isEmpty() ? List.of() : COLUMNS,
        verification.differing().stream()
            .map(d -> Arrays.<Object>asList(d.path(), d.before(), d.after()))
            .toList(),
        notes);
  }

  private static String outcome(Verification verification) {
    return verification.same()
        ? "same 一致: %d figures compared to the last digit".formatted(verification.figures())
        : "different 不一致: %d of %d figures"
            .formatted(verification.differing().size(), verification.figures());
  }
}
