package io.tantu.measure;

import io.tantu.measure.ControlAreas.Fitted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Coverage: area of the union of the parts inside a zone ÷ the zone's area. */
final class CoverageFigures {

  private record Row(
      long zone,
      Double publishedHa,
      long covered,
      long overlap,
      FeatureCounter features,
      long[] byClass,
      long[] counts,
      Fitted fitted) {}

  private final ZoneSet zones;
  private final Denominator denominator;
  private final Breakdown breakdown;
  private final Classes classes;

  /** Whether any zone has features of the class. */
  private final boolean[] present;

  private CoverageFigures(
      ZoneSet zones, Denominator denominator, Breakdown breakdown, ZoneTallies tallies) {
    this.zones = zones;
    this.denominator = denominator;
    this.breakdown = breakdown;
    this.classes = tallies.classes();
    this.present = new boolean[classes.count()];
    for (ZoneTally tally : tallies.zones()) {
      for (int i = 0; i < present.length; i++) {
        present[i] |= tally.count(i) > 0;
      }
    }
  }

  static Figures of(
      ZoneSet zones, List<Selection> parts, Denominator denominator, Breakdown breakdown) {
    ZoneTallies tallies = ZoneTallies.of(parts, zones.clippers(), breakdown.attribute());
    return new CoverageFigures(zones, denominator, breakdown, tallies).figures(tallies);
  }

  private Figures figures(ZoneTallies tallies) {
    List<Row> rows = new ArrayList<>();
    for (int zone = 0; zone < tallies.zones().length; zone++) {
      rows.add(row(zone, tallies.zones()[zone]));
    }
    List<ZoneFigure> figures = new ArrayList<>();
    for (int zone = 0; zone < zones.size(); zone++) {
      figures.add(figure(zones.code(zone), zones.name(zone), rows.get(zone)));
    }
    Row all = zones.disjoint() ? sum(rows, tallies) : rows.get(zones.size());
    return new Figures(
        figures, figure("total", "合计", all), tallies.overlaps(), tallies.worstIdentityError());
  }

  private Row row(int zone, ZoneTally tally) {
    long area = SquareMetres.hundredths(zones.areaSquareMetres(zone));
    Double publishedHa = zones.publishedHectares(zone);
    // The pieces of a zone covered in full add up to it but for the rounding of their overlays.
    long covered = Math.min(tally.covered(), area);
    long[] byClass = tally.coveredByClass(covered);
    long[] counts = new long[byClass.length];
    Arrays.setAll(counts, tally::count);
    return new Row(
        area,
        publishedHa,
        covered,
        tally.overlap(),
        tally.features(),
        byClass,
        counts,
        fitted(area, publishedHa, byClass));
  }

  private Fitted fitted(long area, Double publishedHa, long[] byClass) {
    double zoneHa = SquareMetres.hectares(area);
    Double control = breakdown.control() == ControlAreas.PUBLISHED ? publishedHa : (Double) zoneHa;
    if (breakdown.control() == null || control == null) {
      return null;
    }
    return ControlAreas.fit(
        zoneHa, control, Arrays.stream(byClass).mapToDouble(SquareMetres::hectares).toArray());
  }

  /** All zones together; a feature across zones, which each of them counts, counts once. */
  private Row sum(List<Row> rows, ZoneTallies tallies) {
    FeatureCounter features = new FeatureCounter();
    long[] byClass = new long[classes.count()];
    long[] counts = new long[classes.count()];
    for (Row row : rows) {
      features.forEachCommon(row.features(), (layer, id) -> counts[tallies.classOf(layer, id)]--);
      features.addAll(row.features());
      Arrays.setAll(byClass, i -> byClass[i] + row.byClass()[i]);
      Arrays.setAll(counts, i -> counts[i] + row.counts()[i]);
    }
    boolean published = rows.stream().allMatch(row -> row.publishedHa() != null);
    return new Row(
        rows.stream().mapToLong(Row::zone).sum(),
        published ? (Double) rows.stream().mapToDouble(Row::publishedHa).sum() : null,
        rows.stream().mapToLong(Row::covered).sum(),
        rows.stream().mapToLong(Row::overlap).sum(),
        features,
        byClass,
        counts,
        sumFitted(rows));
  }

  /** The zones' fitted areas added up, when every zone has them. */
  private Fitted sumFitted(List<Row> rows) {
    if (rows.stream().anyMatch(row -> row.fitted() == null || row.fitted().classHa() == null)) {
      return null;
    }
    List<Fitted> fitted = rows.stream().map(Row::fitted).toList();
    double[] classHa = new double[classes.count()];
    Arrays.setAll(classHa, i -> sumOf(fitted, f -> f.classHa()[i]));
    double control = sumOf(fitted, f -> f.figure().controlHa());
    double zonesHa = SquareMetres.hectares(rows.stream().mapToLong(Row::zone).sum());
    return new Fitted(
        new ControlFigure(
            control,
            (zonesHa - control) / control,
            ControlAreas.LIMIT,
            sumOf(fitted, f -> f.figure().coveredHa()),
            sumOf(fitted, f -> f.figure().uncoveredHa())),
        classHa);
  }

  private static double sumOf(List<Fitted> fitted, ToDoubleFunction<Fitted> areaHa) {
    ExactSum sum = new ExactSum();
    fitted.forEach(each -> sum.add(areaHa.applyAsDouble(each)));
    return Math.round(sum.value() * 1e6) / 1e6;
  }

  private ZoneFigure figure(String code, String name, Row row) {
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
        ratio(coveredHa, base),
        null,
        row.features().count(),
        SquareMetres.hectares(row.overlap()),
        row.fitted() == null ? null : row.fitted().figure(),
        breakdown.attribute() == null ? null : classFigures(row, base));
  }

  private static Double ratio(double coveredHa, Double base) {
    return base == null || base == 0 ? null : (Double) (coveredHa / base);
  }

  private List<ClassFigure> classFigures(Row row, Double base) {
    List<ClassFigure> figures = new ArrayList<>();
    double[] fittedHa = row.fitted() == null ? null : row.fitted().classHa();
    for (int i = 0; i < classes.count(); i++) {
      if (!present[i]) {
        continue;
      }
      double coveredHa = SquareMetres.hectares(row.byClass()[i]);
      figures.add(
          new ClassFigure(
              classes.code(i),
              classes.title(i),
              coveredHa,
              SquareMetres.mu(row.byClass()[i]),
              ratio(coveredHa, base),
              row.counts()[i],
              fittedHa == null ? null : (Double) fittedHa[i]));
    }
    return figures;
  }
}
