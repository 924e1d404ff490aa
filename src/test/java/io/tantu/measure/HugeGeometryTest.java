package io.tantu.measure;

import static io.tantu.snapshot.TestSnapshots.feature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.catalog.Feature;
import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.measure.ZonalEngine.Shares;
import io.tantu.snapshot.TestSnapshots;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;

/** Parcels beyond what a survey should have, and zones that miss them: an answer all the same. */
class HugeGeometryTest {

  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final EllipsoidalArea AREAS = new EllipsoidalArea(TestSnapshots.GRID);
  private static final double EAST = 600_000;
  private static final double NORTH = 4_260_000;

  private static Geometry box(double x1, double y1, double x2, double y2) {
    return FACTORY.toGeometry(new Envelope(EAST + x1, EAST + x2, NORTH + y1, NORTH + y2));
  }

  private static Shares share(List<Feature> parcels, Geometry... zones) {
    Selection all =
        new Selection(TestSnapshots.of(ZonalEnginePropertyTest.layer(), parcels), values -> true);
    return ZonalEngine.share(
        List.of(all), List.of(zones).stream().map(z -> new ZoneClipper(z, AREAS)).toList());
  }

  private static double planar(FeatureShare share) {
    return share.patch().getArea();
  }

  @Test
  void aParcelOfTwoMillionVerticesIsCut() {
    int count = 2_000_000;
    Coordinate[] ring = new Coordinate[count + 1];
    for (int i = 0; i < count; i++) {
      double angle = 2 * Math.PI * i / count;
      double reach = 9_000 + (i % 2) * 0.01;
      ring[i] = new Coordinate(EAST + reach * Math.cos(angle), NORTH + reach * Math.sin(angle));
    }
    ring[count] = ring[0].copy();
    Geometry parcel = FACTORY.createPolygon(ring);
    Shares shares =
        share(
            List.of(feature(1, parcel, "k")),
            box(-10_000, -10_000, 0, 10_000),
            box(0, -10_000, 10_000, 10_000));
    assertThat(shares.shares()).hasSize(2);
    assertThat(planar(shares.shares().get(0)) + planar(shares.shares().get(1)))
        .isCloseTo(parcel.getArea(), within(1e-3));
    assertThat(shares.worstIdentityError()).isLessThan(1e-9);
  }

  @Test
  void aParcelOfAHundredThousandHolesIsCut() {
    LinearRing[] holes = new LinearRing[100_000];
    for (int i = 0; i < holes.length; i++) {
      double x = 20.0 * (i % 400) + 5;
      double y = 20.0 * (i / 400) + 5;
      holes[i] = FACTORY.createLinearRing(box(x, y, x + 10, y + 10).reverse().getCoordinates());
    }
    Geometry parcel =
        FACTORY.createPolygon(
            FACTORY.createLinearRing(box(0, 0, 8_000, 5_000).getCoordinates()), holes);
    FeatureShare west =
        share(List.of(feature(1, parcel, "k")), box(-10, -10, 4_000, 6_000)).shares().get(0);
    assertThat(planar(west)).isCloseTo(parcel.getArea() / 2, within(1e-3));
  }

  @Test
  void aParcelWithoutAreaGivesNothing() {
    Geometry flat =
        FACTORY.createPolygon(
            new Coordinate[] {
              new Coordinate(EAST, NORTH),
              new Coordinate(EAST + 100, NORTH),
              new Coordinate(EAST + 50, NORTH),
              new Coordinate(EAST, NORTH)
            });
    Shares shares = share(List.of(feature(1, flat, "k")), box(-10, -10, 30, 10));
    assertThat(shares.shares().stream().mapToDouble(FeatureShare::areaSquareMetres).sum()).isZero();
  }

  @Test
  void anEmptyGeometryGivesNothing() {
    Shares shares =
        share(
            List.of(new Feature(1, FACTORY.createPolygon(), 0, new Object[] {"k"})),
            box(0, 0, 9, 9));
    assertThat(shares.shares()).isEmpty();
  }

  @Test
  void aLayerWithoutFeaturesAndAZoneWithoutDataGiveNothing() {
    assertThat(share(List.of(), box(0, 0, 9, 9)).shares()).isEmpty();
    Feature parcel = feature(1, box(0, 0, 9, 9), "k");
    assertThat(share(List.of(parcel), box(5_000, 0, 5_009, 9)).shares()).isEmpty();
  }

  @Test
  void zonesThatOverlapOrLeaveGapsAreEachMeasured() {
    Feature parcel = feature(1, box(0, 0, 100, 10), "k");
    Shares shares =
        share(List.of(parcel), box(-5, -5, 60, 20), box(40, -5, 80, 20), box(90, -5, 120, 20));
    assertThat(shares.shares())
        .extracting(s -> Math.round(planar(s)))
        .containsExactly(600L, 400L, 100L);
  }
}
