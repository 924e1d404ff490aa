package io.tantu.report;

import io.tantu.renewable.installed.Progress;
import io.tantu.renewable.installed.Progress.County;
import io.tantu.renewable.installed.Progress.Goal;
import io.tantu.renewable.installed.Progress.Source;
import io.tantu.report.FigureTable.Column;
import io.tantu.report.FigureTable.Note;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays installed and planned capacity out as a table: each county by year and in all. */
public final class ProgressTable {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("代码", "code", null, 0),
          new Column("县（区）", "name", null, 0),
          new Column("投产年份", "year", null, 0),
          new Column("已投产", "capacityMw", "MW", 3),
          new Column("在建或规划", "plannedMw", "MW", 3));

  private ProgressTable() {}

  public static FigureTable of(Progress progress) {
    List<List<Object>> rows = new ArrayList<>();
    progress.counties().forEach(county -> add(rows, county));
    add(rows, progress.total());
    List<Note> notes = new ArrayList<>();
    progress.goals().forEach(goal -> notes.add(note(goal)));
    notes.add(new Note("在建或规划 planned", progress.planned().zh()));
    if (progress.outside() > 0) {
      notes.add(new Note("各县（区）之外 outside", progress.outside() + " 座"));
    }
    notes.add(new Note("说明 caveat", progress.caveat().zh()));
    progress.sources().forEach(source -> notes.add(note(source)));
    notes.addAll(ReceiptNotes.of(progress.provenance(), progress.receipt()));
    return new FigureTable("可再生能源装机进度 Renewable capacity", COLUMNS, rows, notes);
  }

  private static void add(List<List<Object>> rows, County county) {
    county
        .years()
        .forEach(
            year ->
                rows.add(
                    Arrays.asList(
                        county.code(),
                        county.name(),
                        year.year() == null ? "未写 none" : year.year().toString(),
                        year.capacityMw(),
                        year.plannedMw())));
    rows.add(
        Arrays.asList(
            county.code(), county.name(), "合计 all", county.capacityMw(), county.plannedMw()));
  }

  private static Note note(Goal goal) {
    String missing =
        goal.missing10Mw() == null
            ? ""
            : "，还差 %s，规划投产后还差 %s".formatted(goal.missing10Mw(), goal.missingPlanned10Mw());
    return new Note(
        "目标 goal " + goal.target(),
        "%s %s：%s；已投产 %s 万千瓦，届时新投产 %s%s"
            .formatted(
                goal.title().zh(),
                goal.year() == null ? "" : goal.year(),
                goal.text(),
                goal.installed10Mw(),
                goal.planned10Mw(),
                missing));
  }

  private static Note note(Source source) {
    return new Note(
        "来源 source " + source.layer(),
        "%s%s · %s%s"
            .formatted(
                source.title().zh(),
                source.asOf() == null ? "" : " " + source.asOf(),
                source.source(),
                source.note() == null ? "" : " · " + source.note().zh()));
  }
}
