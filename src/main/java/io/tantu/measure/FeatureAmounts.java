package io.tantu.measure;

import io.tantu.catalog.GeometryType;
import io.tantu.catalog.IndicatorDefinition.Value;
import io.tantu.measure.ZonalEngine.Shares;
import io.tantu.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;

/** What each feature gives to the sum of each zone: a point's value, or its part of an area's. */
final class FeatureAmounts {

  /** Is given the amounts one by one, in the indicator's unit. */
  interface Taker {
    void take(int zone, Snapshot snapshot, int position, double amount);
  }

  private final ZoneSet zones;
  private final Value value;

  FeatureAmounts(ZoneSet zones, Value value) {
    this.zones = zones;
    this.value = value;
  }

  /**
   * Hands over the amounts of all parts.
   *
   * @return how the areas among them were shared out; no shares where there are only points
   */
  Shares forEach(List<Selection> parts, Taker taker) {
    List<Selection> areas = new ArrayList<>();
    for (Selection part : parts) {
      if (part.snapshot().layer().geometryType() == GeometryType.POINT) {
        points(part, taker);
      } else {
        areas.add(part);
      }
    }
    if (areas.isEmpty()) {
      return new Shares(List.of(), List.of(), 0);
    }
    Shares shares = ZonalEngine.share(areas, zones.clippers());
    for (FeatureShare share : shares.shares()) {
      double amount = amount(share.snapshot(), share.position()) * portion(share);
      taker.take(share.zone(), share.snapshot(), share.position(), amount);
    }
    return shares;
  }

  private void points(Selection part, Taker taker) {
    PointZones pointZones = new PointZones(zones.geometries());
    Snapshot snapshot = part.snapshot();
    for (int position : part.positions()) {
      double amount = amount(snapshot, position);
      for (int zone : pointZones.of(snapshot.projected(position))) {
        taker.take(zone, snapshot, position, amount);
      }
    }
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

  private double amount(Snapshot snapshot, int position) {
    double sum = value.counts() ? 1 : 0;
    for (String attribute : value.attributes()) {
      Object number = snapshot.values(position)[snapshot.layer().indexOf(attribute)];
      sum += number == null ? 0 : ((Number) number).doubleValue();
    }
    return sum * value.factor();
  }
}
