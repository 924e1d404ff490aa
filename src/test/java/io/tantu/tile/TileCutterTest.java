package io.tantu.tile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtReader;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.TagKeyValueMapConverter;
import io.tantu.geodesy.Quad;
import io.tantu.geodesy.QuadTile;
import io.tantu.store.TestLayers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** Checks cut geometries with an independent decoder. */
class TileCutterTest {

  private static final GeometryFactory JTS = new GeometryFactory();
  private static final QuadTile TILE = new QuadTile(Quad.WEB_MERCATOR, 10, 391, 814);

  /** WKT in tile units of the tile, as longitude and latitude. */
  private static Geometry inTile(String wkt) {
    Geometry geometry = TestLayers.wkt(wkt);
    geometry.apply(
        (org.locationtech.jts.geom.CoordinateFilter)
            c -> c.setCoordinate(new Coordinate(TILE.lon(c.x), TILE.lat(c.y))));
    geometry.geometryChanged();
    return geometry;
  }

  private static Optional<Geometry> decoded(QuadTile tile, Geometry lonLat) {
    return new TileCutter(tile).cut(lonLat).map(TileCutterTest::decoded);
  }

  private static Geometry decoded(TileCutter.Cut cut) {
    TileFeature feature =
        new TileFeature(1, cut.kind(), cut.commands(), cut.measure(), new Object[0]);
    return decoded(feature);
  }

  /** The geometry that an independent decoder reads. */
  static Geometry decoded(TileFeature feature) {
    TileFeature bare =
        new TileFeature(
            feature.id(), feature.kind(), feature.commands(), feature.measure(), new Object[0]);
    byte[] bytes = new VectorTileEncoder("layer", List.of()).encode(List.of(bare));
    try {
      Collection<Geometry> read =
          MvtReader.loadMvt(
                  new ByteArrayInputStream(bytes),
                  JTS,
                  new TagKeyValueMapConverter(),
                  MvtReader.RING_CLASSIFIER_V2_1)
              .getLayer("layer")
              .getGeometries();
      assertThat(read).hasSize(1);
      return read.iterator().next();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void cuts(String wkt, String expected) {
    Geometry cut = decoded(TILE, inTile(wkt)).orElseThrow();
    assertThat(cut.norm()).isEqualTo(TestLayers.wkt(expected).norm());
  }

  @Test
  void pointsAreRoundedToWholeUnits() {
    cuts("POINT (100.4 200.6)", "POINT (100 201)");
    cuts("MULTIPOINT ((100 200), (9000 200), (-64 300))", "MULTIPOINT ((100 200), (-64 300))");
  }

  @Test
  void aPointOutsideTheBufferIsNotThere() {
    assertThat(decoded(TILE, inTile("POINT (-65 100)"))).isEmpty();
  }

  @Test
  void linesEndAtTheBuffer() {
    cuts("LINESTRING (100 100, 100 9000)", "LINESTRING (100 100, 100 4160)");
    cuts(
        "MULTILINESTRING ((100 100, 200 200), (300 300, 9000 300))",
        "MULTILINESTRING ((100 100, 200 200), (300 300, 4160 300))");
  }

  @Test
  void polygonsKeepTheirHolesAndParts() {
    cuts(
        "MULTIPOLYGON (((0 0, 0 100, 100 100, 100 0, 0 0), (20 20, 80 20, 80 80, 20 80, 20 20)), ((200 0, 200 100, 300 100, 200 0)))",
        "MULTIPOLYGON (((0 0, 0 100, 100 100, 100 0, 0 0), (20 20, 80 20, 80 80, 20 80, 20 20)), ((200 0, 200 100, 300 100, 200 0)))");
  }

  @Test
  void ringsRunAsTheSpecificationWantsWhicheverWayTheyCame() {
    for (String wkt :
        List.of(
            "POLYGON ((0 0, 0 100, 100 100, 100 0, 0 0), (20 20, 80 20, 80 80, 20 80, 20 20))",
            "POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0), (20 20, 20 80, 80 80, 80 20, 20 20))")) {
      Polygon polygon = (Polygon) decoded(TILE, inTile(wkt)).orElseThrow();
      // With y down, clockwise on the screen is counter-clockwise for JTS.
      assertThat(Orientation.isCCW(polygon.getExteriorRing().getCoordinateSequence())).isTrue();
      assertThat(Orientation.isCCW(polygon.getInteriorRingN(0).getCoordinateSequence())).isFalse();
    }
  }

  @Test
  void specksAndSliversUnderASixteenthOfAPixelAreLeftOut() {
    assertThat(decoded(TILE, inTile("POLYGON ((10 10, 13 10, 13 13, 10 13, 10 10))"))).isEmpty();
    assertThat(decoded(TILE, inTile("POLYGON ((10 10, 900 10.2, 900 10, 10 10))"))).isEmpty();
    cuts(
        "POLYGON ((10 10, 10 14, 14 14, 14 10, 10 10))",
        "POLYGON ((10 10, 10 14, 14 14, 14 10, 10 10))");
    cuts(
        "POLYGON ((910 910, 910 914, 914 914, 914 910, 910 910))",
        "POLYGON ((910 910, 910 914, 914 914, 914 910, 910 910))");
    cuts(
        "POLYGON ((0 0, 0 100, 100 100, 100 0, 0 0), (20 20, 22 20, 22 22, 20 22, 20 20))",
        "POLYGON ((0 0, 0 100, 100 100, 100 0, 0 0))");
  }

  @Test
  void theMeasureIsAreaLessHolesOrLength() {
    assertThat(
            new TileCutter(TILE)
                .cut(
                    inTile(
                        "POLYGON ((0 0, 0 100, 100 100, 100 0, 0 0), (20 20, 80 20, 80 80, 20 80, 20 20))"))
                .orElseThrow()
                .measure())
        .isEqualTo(10_000 - 3_600);
    assertThat(new TileCutter(TILE).cut(inTile("LINESTRING (0 0, 30 40)")).orElseThrow().measure())
        .isEqualTo(50);
  }

  @Test
  void whatRoundingOrClippingMadeInvalidIsMended() {
    cuts(
        "POLYGON ((100 100, 100 200, 200 200, 150.2 100.3, 200 100, 100 100))",
        "POLYGON ((100 100, 100 200, 200 200, 150 100, 100 100))");
    cuts(
        "POLYGON ((4000 100, 5000 100, 5000 900, 4000 900, 4000 800, 4500 800, 4500 200, 4000 200, 4000 100))",
        "MULTIPOLYGON (((4000 100, 4160 100, 4160 200, 4000 200, 4000 100)), ((4000 800, 4160 800, 4160 900, 4000 900, 4000 800)))");
  }

  /** Where both tiles reach, 64 units on each side of the edge, they must hold the same points. */
  @Test
  void neighboursHoldTheSamePointsAroundTheirCommonEdge() {
    QuadTile east = new QuadTile(Quad.WEB_MERCATOR, TILE.z(), TILE.row(), TILE.col() + 1);
    Random random = new Random(11);
    int compared = 0;
    for (int round = 0; round < 200; round++) {
      Geometry star = inTile(star(random));
      Set<Coordinate> here = aroundEdge(TILE, star, 0);
      Set<Coordinate> there = aroundEdge(east, star, QuadTile.EXTENT);
      assertThat(there).as("round %d", round).isEqualTo(here);
      compared += here.size();
    }
    assertThat(compared).isGreaterThan(1_000);
  }

  private static Set<Coordinate> aroundEdge(QuadTile tile, Geometry lonLat, int shift) {
    Envelope strip =
        new Envelope(
            QuadTile.EXTENT - TileBox.BUFFER + 1,
            QuadTile.EXTENT + TileBox.BUFFER - 1,
            1,
            QuadTile.EXTENT - 1);
    return decoded(tile, lonLat).stream()
        .flatMap(geometry -> Arrays.stream(geometry.getCoordinates()))
        .map(c -> new Coordinate(c.x + shift, c.y))
        .filter(strip::contains)
        .collect(Collectors.toSet());
  }

  /** A ragged polygon of 300 points over the tile's eastern edge, valid after rounding. */
  private static String star(Random random) {
    int count = 300;
    double radius = 900;
    StringBuilder wkt = new StringBuilder("POLYGON ((");
    String first = null;
    for (int i = 0; i < count; i++) {
      radius = Math.max(600, Math.min(1500, radius + random.nextGaussian() * 6));
      double angle = 2 * Math.PI * i / count;
      String point =
          (QuadTile.EXTENT + radius * Math.cos(angle)) + " " + (2000 + radius * Math.sin(angle));
      first = first == null ? point : first;
      wkt.append(point).append(", ");
    }
    return wkt.append(first).append("))").toString();
  }
}
