package io.tantu.measure;

import io.tantu.catalog.Feature;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.IndicatorDefinition.Value;
import io.tantu.catalog.LayerDefinition;
import io.tantu.measure.ZonalEngine.FeatureOverlap;
import io.tantu.measure.ZonalEngine.Shares;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sums of attribute values by zone: of points, or of areas per hectare of their own ground. */
final class AmountFigures {

  private final ZoneSet zones;
  private final Value value;
  private final Map<String, LayerDefinition> layers = new HashMap<>();
  private final CompensatedSum[] sums;
  private final List<Set<String>> features = new ArrayList<>();
  private List<FeatureOverlap> overlaps = List.of();
  private double identityError;

  private AmountFigures(ZoneSet zones, List<Selection> parts, Value value) {
    this.zones = zones;
    this.value = value;
    this.sums = new CompensatedSum[zones.geometries().size()];
    Arrays.setAll(sums, zone -> new CompensatedSum());
    Arrays.stream(sums).forEach(sum -> features.add(new HashSet<>()));
    parts.forEach(part -> layers.put(part.snapshot().layer().id(), part.snapshot().layer()));
  }

  static Figures of(ZoneSet zones, List<Selection> parts, Value value) {
    AmountFigures amounts = new AmountFigures(zones, parts, value);
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
      Feature feature = part.snapshot().feature(position);
      double amount = amount(part.snapshot().layer(), feature);
      for (int zone : pointZones.of(part.snapshot().projected(position))) {
        add(zone, part.snapshot().layer(), feature, amount);
      }
    }
  }

  private void addAreas(List<Selection> areas) {
    Shares shares = ZonalEngine.share(areas, zones.geometries());
    for (FeatureShare share : shares.shares()) {
      LayerDefinition layer = layers.get(share.layerId());
      double amount = amount(layer, share.feature()) * portion(share);
      add(share.zone(), layer, share.feature(), amount);
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
    double own = share.feature().areaSquareMetres();
    return own == 0 ? 0 : share.grossSquareMetres() / own;
  }

  private void add(int zone, LayerDefinition layer, Feature feature, double amount) {
    sums[zone].add(amount);
    features.get(zone).add(layer.id() + "/" + feature.id());
  }

  private double amount(LayerDefinition layer, Feature feature) {
    double sum = 0;
    for (String attribute : value.attributes()) {
      Object number = feature.values()[layer.indexOf(attribute)];
      sum += number == null ? 0 : ((Number) number).doubleValue();
    }
    return sum * value.factor();
  }

  private Figures figures() {
    List<ZoneFigure> figures = new ArrayList<>();
    CompensatedSum amount = new CompensatedSum();
    Set<String> contributing = new HashSet<>();
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
      String code, String name, long areaHundredths, double amount, Set<String> features) {
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
        features.size(),
        null);
  }
}
