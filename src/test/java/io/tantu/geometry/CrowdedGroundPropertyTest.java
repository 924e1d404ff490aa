package io.tantu.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Crooked mosaics, with and without intruders: what is shared lies in the envelopes named. */
class CrowdedGroundPropertyTest {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private static final int SIDE = 6;

  @Property(tries = 300)
  void everyOverlapIsFound(@ForAll long seed, @ForAll @IntRange(max = 4) int intruders) {
    List<Geometry> polygons = mosaic(new Random(seed));
    Random random = new Random(~seed);
    for (int i = 0; i < intruders; i++) {
      polygons.add(random.nextInt(polygons.size() + 1), intruder(random, polygons));
    }
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < polygons.size(); i++) {
      for (int j = i + 1; j < polygons.size(); j++) {
        if (Overlay.intersection(polygons.get(i), polygons.get(j)).getArea() > 1e-6) {
          expected.add(i + "-" + j);
        }
      }
    }
    assertThat(OverlapFinder.find(polygons, 1e-6).stream().map(o -> o.first() + "-" + o.second()))
        .containsExactlyElementsOf(expected);
  }

  @Property(tries = 200)
  void aCleanMosaicHasNone(@ForAll long seed) {
    assertThat(CrowdedGround.of(mosaic(new Random(seed)))).hasValue(List.of());
  }

  @Test
  void aPolygonDeepInsideAnotherIsCrowdedThoughNoEdgesMeet() {
    Polygon outer = star(new Random(1), 0, 0, 100, 5);
    Polygon inner = star(new Random(2), 0, 0, 2, 5);
    Polygon around = FACTORY.createPolygon(outer.getExteriorRing(), new LinearRing[] {ring(inner)});

    assertThat(CrowdedGround.of(List.of(outer, inner)).orElseThrow())
        .containsExactly(inner.getEnvelopeInternal());
    assertThat(CrowdedGround.of(List.of(around, inner))).hasValue(List.of());
  }

  @Test
  void onlyTheNeighbourhoodOfAnOverlapIsCrowded() {
    List<Geometry> polygons = mosaic(new Random(3));
    Polygon small = star(new Random(4), 2.5, 2.5, 0.05, 4);
    polygons.add(small);

    List<Envelope> crowded = CrowdedGround.of(polygons).orElseThrow();

    assertThat(crowded).hasSize(1);
    assertThat(crowded.get(0).getWidth()).isLessThan(0.2);
  }

  private static Geometry intruder(Random random, List<Geometry> polygons) {
    if (random.nextInt(4) == 0) {
      return polygons.get(random.nextInt(polygons.size())).reverse();
    }
    double radius = Math.pow(10, -2.5 + 3 * random.nextDouble());
    return star(
        random, SIDE * random.nextDouble(), SIDE * random.nextDouble(), radius, 3 + radius * 2);
  }

  /** Squares with moved corners; some hold an island of another parcel. */
  private static List<Geometry> mosaic(Random random) {
    Coordinate[][] corners = new Coordinate[SIDE + 1][SIDE + 1];
    for (int x = 0; x <= SIDE; x++) {
      for (int y = 0; y <= SIDE; y++) {
        corners[x][y] = new Coordinate(x + shift(random), y + shift(random));
      }
    }
    List<Geometry> polygons = new ArrayList<>();
    for (int x = 0; x < SIDE; x++) {
      for (int y = 0; y < SIDE; y++) {
        LinearRing shell =
            FACTORY.createLinearRing(
                new Coordinate[] {
                  corners[x][y],
                  corners[x + 1][y],
                  corners[x + 1][y + 1],
                  corners[x][y + 1],
                  corners[x][y]
                });
        if (random.nextInt(5) == 0) {
          Polygon island = star(random, x + 0.5, y + 0.5, 0.1, 5);
          polygons.add(FACTORY.createPolygon(shell, new LinearRing[] {ring(island)}));
          polygons.add(island);
        } else if (random.nextInt(8) > 0) {
          polygons.add(FACTORY.createPolygon(shell));
        }
      }
    }
    return polygons;
  }

  private static LinearRing ring(Polygon polygon) {
    return (LinearRing) polygon.getExteriorRing().copy();
  }

  /** Some corners stay on the lattice, so that borders are level or upright. */
  private static double shift(Random random) {
    return random.nextInt(3) == 0 ? 0 : 0.4 * (random.nextDouble() - 0.5);
  }

  private static Polygon star(Random random, double x, double y, double radius, double corners) {
    int count = (int) corners;
    Coordinate[] ring = new Coordinate[count + 1];
    for (int i = 0; i < count; i++) {
      double angle = 2 * Math.PI * (i + 0.3 * random.nextDouble()) / count;
      double reach = radius * (0.6 + 0.4 * random.nextDouble());
      ring[i] = new Coordinate(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
    }
    ring[count] = ring[0].copy();
    return FACTORY.createPolygon(ring);
  }
}
