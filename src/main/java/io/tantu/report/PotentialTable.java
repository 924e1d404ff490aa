package io.tantu.report;

import io.tantu.renewable.EnergyKind;
import io.tantu.renewable.Stated;
import io.tantu.renewable.potential.Potential;
import io.tantu.renewable.potential.Potential.County;
import io.tantu.renewable.potential.Potential.KindPotential;
import io.tantu.report.FigureTable.Column;
import io.tantu.report.FigureTable.Note;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays potentials out as a table: each county's kinds and their sum, and all counties. */
public final class PotentialTable {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("代码", "code", null, 0),
          new Column("县（区）", "name", null, 0),
          new Column("类别", "kind", null, 0),
          new Column("可用土地", "landHa", "公顷", 2),
          new Column("限制类土地", "restrictedHa", "公顷", 2),
          new Column("计入土地", "countedHa", "公顷", 2),
          new Column("可装屋顶", "roofHa", "公顷", 2),
          new Column("容量", "capacityMw", "MW", 1),
          new Column("计入容量", "countedMw", "MW", 1),
          new Column("年发电量", "energyGwhPerYear", "GWh", 1),
          new Column("年减排", "avoidedTonnesCO2ePerYear", "t CO2e", 0));

  private PotentialTable() {}

  public static FigureTable of(Potential potential) {
    List<List<Object>> rows = new ArrayList<>();
    potential.counties().forEach(county -> add(rows, county));
    add(rows, potential.total());
    List<Note> notes = new ArrayList<>();
    notes.add(new Note("说明 caveat", potential.caveat().zh()));
    notes.add(new Note("计地顺序 order", potential.order().zh()));
    for (EnergyKind kind : potential.kinds()) {
      notes.add(note(kind.title().zh() + " 密度", kind.density()));
      notes.add(note(kind.title().zh() + " 利用小时", kind.fullLoadHours()));
      kind.missing().forEach(one -> notes.add(new Note(kind.title().zh() + " 缺", one.zh())));
    }
    if (potential.rooftop() != null) {
      String title = potential.rooftop().title().zh();
      notes.add(note(title + " 密度", potential.rooftop().density()));
      notes.add(note(title + " 层数", potential.rooftop().storeys()));
      potential.rooftop().missing().forEach(one -> notes.add(new Note(title + " 缺", one.zh())));
    }
    notes.add(note("电网因子", potential.gridFactor()));
    notes.addAll(SitingRuleNotes.judged(potential.rules()));
    notes.addAll(SitingRuleNotes.notJudged(potential.notJudged()));
    notes.addAll(ReceiptNotes.of(potential.provenance(), potential.receipt()));
    return new FigureTable("可再生能源潜力 Renewable potential", COLUMNS, rows, notes);
  }

  private static void add(List<List<Object>> rows, County county) {
    for (KindPotential kind : county.kinds()) {
      rows.add(
          Arrays.asList(
              county.code(),
              county.name(),
              kind.kind(),
              kind.landHa(),
              kind.restrictedHa(),
              kind.countedHa(),
              kind.roofHa(),
              kind.capacityMw(),
              kind.countedMw(),
              kind.energyGwhPerYear(),
              kind.avoidedTonnesCO2ePerYear()));
    }
    rows.add(
        Arrays.asList(
            county.code(),
            county.name(),
            "合计",
            null,
            null,
            county.total().countedHa(),
            null,
            null,
            county.total().capacityMw(),
            county.total().energyGwhPerYear(),
            county.total().avoidedTonnesCO2ePerYear()));
  }

  private static Note note(String title, Stated figure) {
    return new Note(
        title,
        "%s %s · %s%s%s%s"
            .formatted(
                figure.value(),
                figure.unit(),
                figure.source(),
                figure.note() == null ? "" : " · " + figure.note().zh(),
                figure.assumed() ? " · 假设 ASSUMED" : "",
                figure.verified() ? "" : " · 未核实 UNVERIFIED"));
  }
}
