package io.tantu.measure;

import io.tantu.catalog.GeometryType;
import io.tantu.catalog.IndicatorDefinition.Kind;
import io.tantu.catalog.IndicatorDefinition.Value;
import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geometry.Overlay;
import io.tantu.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * What each feature gives to each zone's figure: ground for a coverage and for a share (the ground
 * inside what protects it), its part of the sum for an amount.
 *
 * @param zones the zones that the contributions count by
 */
public record Contributions(ZoneSet zones, List<Contribution> all) {

  /**
   * What one feature gives to one zone.
   *
   * @param zone position of the zone in its set
   * @param position the feature's position in the snapshot
   * @param millionths of a hectare (that is 0.01 m²), or of an amount's unit
   */
  public record Contribution(int zone, Snapshot snapshot, int position, double millionths) {}

  private static final double PER_SQUARE_METRE = 100;
  private static final double PER_UNIT = 1e6;

  static Contributions of(
      Question question, ZoneSet zones, List<Selection> parts, List<Selection> within) {
    List<Contribution> all =
        question.kind() == Kind.AMOUNT
            ? amounts(zones, parts, question.definition().value())
            : ground(zones, parts, question.kind() == Kind.SHARE ? within : null);
    return new Contributions(zones, all);
  }

  private static List<Contribution> ground(
      ZoneSet zones, List<Selection> parts, List<Selection> within) {
    List<Contribution> ground = new ArrayList<>();
    ZoneClipper protection = within == null ? null : protection(parts, within);
    for (FeatureShare share : ZonalEngine.share(parts, zones.clippers()).shares()) {
      double area =
          protection == null
              ? share.areaSquareMetres()
              : protection
                  .clip(share.envelope(), share::patch)
                  .squareMetres(share.areaSquareMetres());
      ground.add(contribution(share, area * PER_SQUARE_METRE));
    }
    return ground;
  }

  private static ZoneClipper protection(List<Selection> parts, List<Selection> within) {
    List<Geometry> protecting = new ArrayList<>();
    for (Selection selection : within) {
      for (int position : selection.positions()) {
        protecting.add(selection.snapshot().projected(position));
      }
    }
    return new ZoneClipper(
        Overlay.union(protecting), new EllipsoidalArea(parts.get(0).snapshot().projection()));
  }

  private static List<Contribution> amounts(ZoneSet zones, List<Selection> parts, Value value) {
    List<Contribution> amounts = new ArrayList<>();
    List<Selection> areas = new ArrayList<>();
    for (Selection part : parts) {
      if (part.snapshot().layer().geometryType() == GeometryType.POINT) {
        PointZones pointZones = new PointZones(zones.geometries());
        for (int position : part.positions()) {
          double amount = amount(part.snapshot(), position, value) * PER_UNIT;
          for (int zone : pointZones.of(part.snapshot().projected(position))) {
            amounts.add(new Contribution(zone, part.snapshot(), position, amount));
          }
        }
      } else {
        areas.add(part);
      }
    }
    if (!areas.isEmpty()) {
      for (FeatureShare share : ZonalEngine.share(areas, zones.clippers()).shares()) {
        double amount = amount(share.snapshot(), share.position(), value) * portion(share, value);
        amounts.add(contribution(share, amount * PER_UNIT));
      }
    }
    return amounts;
  }

  private static Contribution contribution(FeatureShare share, double millionths) {
    return new Contribution(share.zone(), share.snapshot(), share.position(), millionths);
  }

  private static double portion(FeatureShare share, Value value) {
    if (value.perHectare()) {
      return share.areaSquareMetres() / 10_000;
    }
    double own = share.wholeSquareMetres();
    return own == 0 ? 0 : share.grossSquareMetres() / own;
  }

  private static double amount(Snapshot snapshot, int position, Value value) {
    double sum = 0;
    for (String attribute : value.attributes()) {
      Object number = snapshot.values(position)[snapshot.layer().indexOf(attribute)];
      sum += number == null ? 0 : ((Number) number).doubleValue();
    }
    return sum * value.factor();
  }
}
