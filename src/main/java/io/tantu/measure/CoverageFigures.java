package io.tantu.measure;

import io.tantu.measure.ZonalEngine.Shares;
import java.util.ArrayList;
import java.util.List;

/** Coverage: area of the union of the parts inside a zone ÷ the zone's area. */
final class CoverageFigures {

  private record Row(
      long zone, Double publishedHa, long covered, long overlap, FeatureCounter features) {}

  private CoverageFigures() {}

  static Figures of(ZoneSet zones, List<Selection> parts, Denominator denominator) {
    Shares shares = ZonalEngine.share(parts, zones.clippers());
    ZoneTally[] tallies = ZoneTally.of(zones.geometries().size(), shares.shares());
    List<Row> rows = new ArrayList<>();
    for (int zone = 0; zone < tallies.length; zone++) {
      rows.add(
          new Row(
              SquareMetres.hundredths(zones.areaSquareMetres(zone)),
              zone < zones.size() ? zones.publishedHectares(zone) : null,
              tallies[zone].covered(),
              tallies[zone].overlap(),
              tallies[zone].features()));
    }
    List<ZoneFigure> figures = new ArrayList<>();
    for (int zone = 0; zone < zones.size(); zone++) {
      figures.add(figure(zones.code(zone), zones.name(zone), rows.get(zone), denominator));
    }
    Row all = zones.disjoint() ? sum(rows) : rows.get(zones.size());
    return new Figures(
        figures,
        figure("total", "合计", all, denominator),
        shares.overlaps(),
        shares.worstIdentityError());
  }

  private static Row sum(List<Row> rows) {
    FeatureCounter features = new FeatureCounter();
    rows.forEach(row -> features.addAll(row.features()));
    boolean published = rows.stream().allMatch(row -> row.publishedHa() != null);
    return new Row(
        rows.stream().mapToLong(Row::zone).sum(),
        published ? (Double) rows.stream().mapToDouble(Row::publishedHa).sum() : null,
        rows.stream().mapToLong(Row::covered).sum(),
        rows.stream().mapToLong(Row::overlap).sum(),
        features);
  }

  private static ZoneFigure figure(String code, String name, Row row, Denominator denominator) {
    double zoneHa = SquareMetres.hectares(row.zone());
    double coveredHa = SquareMetres.hectares(row.covered());
    Double base = denominator == Denominator.MEASURED ? (Double) zoneHa : row.publishedHa();
    return new ZoneFigure(
        code,
        name,
        zoneHa,
        row.publishedHa(),
        coveredHa,
        SquareMetres.mu(row.covered()),
        null,
        base == null || base == 0 ? null : coveredHa / base,
        null,
        row.features().count(),
        SquareMetres.hectares(row.overlap()));
  }
}
