package io.tantu.report;

import io.tantu.renewable.SiteCriteria.Criterion;
import io.tantu.renewable.sites.RankedSites;
import io.tantu.renewable.sites.RankedSites.Feature;
import io.tantu.renewable.sites.RankedSites.Site;
import io.tantu.report.FigureTable.Column;
import io.tantu.report.FigureTable.Note;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Lays ranked sites out as a table, the best first: what each criterion measured and scored. */
public final class RankedSitesTable {

  private static final List<Column> SITE =
      List.of(
          new Column("名次", "rank", null, 0),
          new Column("县（区）代码", "county", null, 0),
          new Column("经度", "lon", "°", 6),
          new Column("纬度", "lat", "°", 6),
          new Column("面积", "areaHa", "公顷", 2),
          new Column("紧凑度", "compactness", null, 3),
          new Column("容量", "capacityMw", "MW", 1),
          new Column("得分", "score", null, 3));

  private RankedSitesTable() {}

  /** A place inside each site stands for its outline. */
  public static FigureTable of(RankedSites ranked) {
    List<Criterion> criteria = ranked.criteria().criteria();
    return new FigureTable(
        "可再生能源择址 Ranked sites",
        columns(criteria),
        ranked.features().stream().map(feature -> row(feature, criteria)).toList(),
        notes(ranked));
  }

  private static List<Column> columns(List<Criterion> criteria) {
    List<Column> columns = new ArrayList<>(SITE);
    for (Criterion criterion : criteria) {
      if (criterion.isDistance()) {
        columns.add(new Column(criterion.title().zh(), "metres." + criterion.id(), "米", 0));
      }
      if (criterion.isLevel()) {
        columns.add(
            new Column(criterion.title().zh(), "levels." + criterion.id(), criterion.unit(), 2));
      }
      columns.add(new Column(criterion.title().zh() + "得分", "scores." + criterion.id(), null, 3));
    }
    return columns;
  }

  private static List<Object> row(Feature feature, List<Criterion> criteria) {
    Site site = feature.properties();
    Coordinate inside = feature.geometry().toMultiPolygon().getInteriorPoint().getCoordinate();
    List<Object> row =
        new ArrayList<>(
            Arrays.asList(
                (long) site.rank(),
                site.county(),
                inside.x,
                inside.y,
                site.areaHa(),
                site.compactness(),
                site.capacityMw(),
                site.score()));
    for (Criterion criterion : criteria) {
      if (criterion.isDistance()) {
        row.add(site.metres().get(criterion.id()));
      }
      if (criterion.isLevel()) {
        row.add(site.levels().get(criterion.id()));
      }
      row.add(site.scores().get(criterion.id()));
    }
    return row;
  }

  private static List<Note> notes(RankedSites ranked) {
    List<Note> notes = new ArrayList<>();
    notes.add(new Note("说明 caveat", ranked.caveat().zh()));
    notes.add(new Note("计分 scoring", ranked.scoring().zh()));
    notes.add(new Note("候选场址 candidates", Integer.toString(ranked.candidates())));
    ranked.weights().forEach((id, weight) -> notes.add(new Note("权重 " + id, weight.toString())));
    ranked.criteria().missing().forEach(one -> notes.add(new Note("缺 missing", one.zh())));
    notes.addAll(SitingRuleNotes.judged(ranked.rules()));
    notes.addAll(SitingRuleNotes.notJudged(ranked.notJudged()));
    notes.addAll(ReceiptNotes.of(ranked.provenance(), ranked.receipt()));
    return notes;
  }
}
