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
import java.util.List;
import java.util.Map;

/** Sums of attribute values by zone: of points, or of areas per hectare of their own ground. */
final class AmountFigures {

  private final ZoneSet zones;
  private final Value value;
  private final Map<String, LayerDefinition> layers = new HashMap<>();
  private final CompensatedSum[] sums;
  private final long[] counts;
  private List<FeatureOverlap> overlaps = List.of();
  private double identityError;

  private AmountFigures(ZoneSet zones, List<Selection> parts, Value value) {
    this.zones = zones;
    this.value = value;
    this.sums = new CompensatedSum[zones.geometries().size()];
    this.counts = new long[sums.length];
    Arrays.setAll(sums, zone -> new CompensatedSum());
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
        add(zone, amount);
      }
    }
  }

  private void addAreas(List<Selection> areas) {
    Shares shares = ZonalEngine.share(areas, zones.geometries());
    for (FeatureShare share : shares.shares()) {
      double amount = amount(layers.get(share.layerId()), share.feature());
      double part =
          value.perHectare()
              ? share.areaSquareMetres() / 10_000
              : share.areaSquareMetres() / share.feature().areaSquareMetres();
      add(share.zone(), amount * part);
    }
    overlaps = shares.overlaps();
    identityError = shares.worstIdentityError();
  }

  private void add(int zone, double amount) {
    sums[zone].add(amount);
    counts[zone]++;
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
    CompensatedSum all = new CompensatedSum();
    CompensatedSum area = new CompensatedSum();
    long count = 0;
    for (int zone = 0; zone < zones.size(); zone++) {
      figures.add(figure(zones.code(zone), zones.name(zone), area(zone), zone));
      all.add(sums[zone].value());
      area.add(area(zone));
      count += counts[zone];
    }
    ZoneFigure total =
        zones.disjoint()
            ? figure("total", "合计", area.value(), all.value(), count)
            : figure("total", "合计", area(zones.size()), zones.size());
    return new Figures(figures, total, overlaps, identityError);
  }

  private double area(int zone) {
    return SquareMetres.hectares(SquareMetres.hundredths(zones.areaSquareMetres(zone)));
  }

  private ZoneFigure figure(String code, String name, double areaHa, int zone) {
    return figure(code, name, areaHa, sums[zone].value(), counts[zone]);
  }

  private static ZoneFigure figure(
      String code, String name, double areaHa, double amount, long count) {
    return new ZoneFigure(code, name, areaHa, null, null, null, null, null, amount, count, null);
  }
}
