package io.tantu.measure;

import io.tantu.catalog.IndicatorDefinition.Value;
import io.tantu.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

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
    return new Contributions(
        zones,
        switch (question.kind()) {
          case COVERAGE -> ground(zones, parts, FeatureShare::areaSquareMetres);
          case SHARE -> protectedGround(zones, parts, within);
          case AMOUNT -> amounts(zones, parts, question.definition().value());
        });
  }

  /** Of the area that a share is a share of: the ground of the parts, protected or not. */
  static Contributions ofBase(ZoneSet zones, List<Selection> parts) {
    return new Contributions(zones, ground(zones, parts, FeatureShare::areaSquareMetres));
  }

  private static List<Contribution> protectedGround(
      ZoneSet zones, List<Selection> parts, List<Selection> within) {
    ProtectedGround ground = new ProtectedGround(within, parts.get(0).snapshot().projection());
    return ground(zones, parts, share -> ground.of(share).squareMetres(share.areaSquareMetres()));
  }

  private static List<Contribution> ground(
      ZoneSet zones, List<Selection> parts, ToDoubleFunction<FeatureShare> squareMetres) {
    return ZonalEngine.share(parts, zones.clippers()).shares().stream()
        .map(
            share ->
                new Contribution(
                    share.zone(),
                    share.snapshot(),
                    share.position(),
                    squareMetres.applyAsDouble(share) * PER_SQUARE_METRE))
        .toList();
  }

  private static List<Contribution> amounts(ZoneSet zones, List<Selection> parts, Value value) {
    List<Contribution> amounts = new ArrayList<>();
    new FeatureAmounts(zones, value)
        .forEach(
            parts,
            (zone, snapshot, position, amount) ->
                amounts.add(new Contribution(zone, snapshot, position, amount * PER_UNIT)));
    return amounts;
  }
}
