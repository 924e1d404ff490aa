package io.tantu.measure;

import io.tantu.catalog.GeometryType;
import io.tantu.catalog.IndicatorDefinition.Value;
import io.tantu.measure.ZonalEngine.FeatureOverlap;
import io.tantu.measure.ZonalEngine.Shares;
import io.tantu.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sums of attribute values by zone: of points, or of areas per hectare of their own ground. */
final class AmountFigures {

  private final ZoneSet zones;
  private final Value value;
  private final ExactSum[] sums;
  private final List<FeatureCounter> features = new ArrayList<>();
  private List<FeatureOverlap> overlaps = List.of();
  private double identityError;

  private AmountFigures(ZoneSet zones, Value value) {
    this.zones = zones;
    this.value = value;
    this.sums = new ExactSum[zones.geometries().size()];
    Arrays.setAll(sums, zone -> new ExactSum());
    Arrays.stream(sums).forEach(sum -> features.add(new FeatureCounter()));
  }

  static Figures of(ZoneSet zones, List<Selection> parts, Value value) {
    AmountFigures amounts = new AmountFigures(zones, value);
    List<Selection> areas = new ArrayList<>();
    for (Selection part : parts) {
      if (part.snapshot().layer().geometryType() == GeometryType.POINT) {
        amounts.addPoints(part);
      } else {
        areas.add(part);
      }
    }
    if (!areas.isEmpty()) {
      amounts.addAreas(areas);
    }
    return amounts.figures();
  }

  private void addPoints(Selection part) {
    PointZones pointZones = new PointZones(zones.geometries());
    for (int position : part.positions()) {
      double amount = amount(part.snapshot(), position);
      for (int zone : pointZones.of(part.snapshot().projected(position))) {
        add(zone, part.snapshot(), position, amount);
      }
    }
  }

  private void addAreas(List<Selection> areas) {
    Shares shares = ZonalEngine.share(areas, zones.clippers());
    for (FeatureShare share : shares.shares()) {
      double amount = amount(share.snapshot(), share.position()) * portion(share);
      add(share.zone(), share.snapshot(), share.position(), amount);
    }
    overlaps = shares.overlaps();
    identityError = shares.worstIdentityError();
  }

  /**
   * What multiplies a feature's value: hectares of its own ground, each point counted once; or, for
   * a value of the whole feature, the portion of it inside the zone, whoever else claims the
   * ground.
   */
  private double portion(FeatureShare share) {
    if (value.perHectare()) {
      return share.areaSquareMetres() / 10_000;
    }
    double own = share.wholeSquareMetres();
    return own == 0 ? 0 : share.grossSquareMetres() / own;
  }

  private void add(int zone, Snapshot snapshot, int position, double amount) {
    sums[zone].add(amount);
    features.get(zone).add(snapshot, position);
  }

  private double amount(Snapshot snapshot, int position) {
    double sum = 0;
    for (String attribute : value.attributes()) {
      Object number = snapshot.values(position)[snapshot.layer().indexOf(attribute)];
      sum += number == null ? 0 : ((Number) number).doubleValue();
    }
    return sum * value.factor();
  }

  private Figures figures() {
    List<ZoneFigure> figures = new ArrayList<>();
    ExactSum amount = new ExactSum();
    FeatureCounter contributing = new FeatureCounter();
    long area = 0;
    for (int zone = 0; zone < zones.size(); zone++) {
      figures.add(
          figure(
              zones.code(zone),
              zones.name(zone),
              area(zone),
              sums[zone].value(),
              features.get(zone)));
      amount.add(sums[zone].value());
      contributing.addAll(features.get(zone));
      area += area(zone);
    }
    int last = zones.size();
    ZoneFigure total =
        zones.disjoint()
            ? figure("total", "合计", area, amount.value(), contributing)
            : figure("total", "合计", area(last), sums[last].value(), features.get(last));
    return new Figures(figures, total, overlaps, identityError);
  }

  private long area(int zone) {
    return SquareMetres.hundredths(zones.areaSquareMetres(zone));
  }

  private static ZoneFigure figure(
      String code, String name, long areaHundredths, double amount, FeatureCounter features) {
    return new ZoneFigure(
        code,
        name,
        SquareMetres.hectares(areaHundredths),
        null,
        null,
        null,
        null,
        null,
        amount,
        features.count(),
        null);
  }
}
