package io.tantu.report;

import io.tantu.carbon.ccer.CcerAnswer;
import io.tantu.carbon.ccer.CcerAnswer.Excluded;
import io.tantu.carbon.ccer.CcerAnswer.Stand;
import io.tantu.carbon.ccer.CcerAnswer.Zone;
import io.tantu.report.FigureTable.Column;
import io.tantu.report.FigureTable.Note;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lays a screening out as a table: for each zone what is to be proven and excluded, then stands.
 */
public final class CcerTable {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("分区", "zone", null, 0),
          new Column("名称或小班", "name", null, 0),
          new Column("结论", "status", null, 0),
          new Column("原因", "reason", null, 0),
          new Column("面积", "areaHa", "公顷", 2));

  private CcerTable() {}

  public static FigureTable of(CcerAnswer answer) {
    List<List<Object>> rows = new ArrayList<>();
    answer.zones().forEach(zone -> addRows(rows, zone));
    addRows(rows, answer.total());
    answer.stands().forEach(stand -> rows.add(row(stand)));
    return new FigureTable("CCER 造林碳汇适用性 CCER screening", COLUMNS, rows, notes(answer));
  }

  private static void addRows(List<List<Object>> rows, Zone zone) {
    rows.add(Arrays.asList(zone.code(), zone.name(), "待证 to prove", null, zone.toProveHa()));
    for (Excluded excluded : zone.excluded()) {
      rows.add(
          Arrays.asList(
              zone.code(), zone.name(), "不适用 excluded", excluded.reason().zh(), excluded.areaHa()));
    }
  }

  private static List<Object> row(Stand stand) {
    return Arrays.asList(
        null,
        stand.standId(),
        stand.reasons().isEmpty() ? "待证 to prove" : "不适用 excluded",
        String.join("; ", stand.reasons()),
        stand.areaHa());
  }

  private static List<Note> notes(CcerAnswer answer) {
    List<Note> notes = new ArrayList<>();
    notes.add(new Note("方法学 methodology", answer.methodology()));
    notes.add(
        new Note("出处 source", answer.source() + (answer.verified() ? "" : "（未核实 unverified）")));
    answer.toProve().forEach(text -> notes.add(new Note("待证 to prove", text.zh())));
    notes.addAll(ReceiptNotes.of(answer.provenance(), answer.receipt()));
    return notes;
  }
}
