package io.tantu.measure;

import io.tantu.catalog.IndicatorDefinition.Value;
import io.tantu.measure.ZonalEngine.Shares;
import io.tantu.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sums of attribute values by zone: of points, or of areas per hectare of their own ground. */
final class AmountFigures {

  private final ZoneSet zones;
  private final ExactSum[] sums;
  private final List<FeatureCounter> features = new ArrayList<>();

  private AmountFigures(ZoneSet zones) {
    this.zones = zones;
    this.sums = new ExactSum[zones.geometries().size()];
    Arrays.setAll(sums, zone -> new ExactSum());
    Arrays.stream(sums).forEach(sum -> features.add(new FeatureCounter()));
  }

  static Figures of(ZoneSet zones, List<Selection> parts, Value value) {
    AmountFigures amounts = new AmountFigures(zones);
    Shares shares = new FeatureAmounts(zones, value).forEach(parts, amounts::add);
    return amounts.figures(shares);
  }

  private void add(int zone, Snapshot snapshot, int position, double amount) {
    sums[zone].add(amount);
    features.get(zone).add(snapshot, position);
  }

  private Figures figures(Shares shares) {
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
    return new Figures(figures, total, shares.overlaps(), shares.worstIdentityError());
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
