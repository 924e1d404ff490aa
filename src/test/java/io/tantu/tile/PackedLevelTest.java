package io.tantu.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.geodesy.Quad;
import io.tantu.geodesy.QuadTile;
import io.tantu.store.TestLayers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class PackedLevelTest {

  private static final QuadTile TILE = new QuadTile(Quad.WEB_MERCATOR, 12, 1574, 3256);

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  /** WKT in tile units of the tile, as longitude and latitude. */
  private static Geometry inTile(String wkt) {
    Geometry geometry = TestLayers.wkt(wkt);
    geometry.apply(
        (org.locationtech.jts.geom.CoordinateFilter)
            c -> c.setCoordinate(new Coordinate(TILE.lon(c.x), TILE.lat(c.y))));
    geometry.geometryChanged();
    return geometry;
  }

  private static PackedLevel level(List<Geometry> geometries) throws TooLarge {
    PackedLevelWriter writer = new PackedLevelWriter(WorldUnits.of(TILE), 1, 10_000_000);
    for (int i = 0; i < geometries.size(); i++) {
      writer.add(i + 1L, geometries.get(i), new Object[] {"class " + i % 3});
    }
    return writer.level();
  }

  /** A ragged polygon around a place of the tile. */
  private Geometry star(double x, double y, double size) {
    StringBuilder wkt = new StringBuilder("POLYGON ((");
    String first = null;
    for (int i = 0; i < 60; i++) {
      double radius = size * (0.8 + 0.2 * random.nextDouble());
      double angle = 2 * Math.PI * i / 60;
      String point = (x + radius * Math.cos(angle)) + " " + (y + radius * Math.sin(angle));
      first = first == null ? point : first;
      wkt.append(point).append(", ");
    }
    return inTile(wkt.append(first).append("))").toString());
  }

  private static byte[] bytes(PackedLevel level, QuadTile tile) {
    return new VectorTileEncoder("layer", List.of("class")).encode(level.features(tile));
  }

  /** Where no edge is near, the levels differ from tiles cut from the store in nothing. */
  @Test
  void insideATileFeaturesAreAsCutFromTheStore() throws TooLarge {
    List<Geometry> stars = new ArrayList<>();
    List<TileFeature> cut = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      Geometry star =
          star(500 + 3000 * random.nextDouble(), 500 + 3000 * random.nextDouble(), 5 + 5 * i);
      stars.add(star);
      Optional<TileCutter.Cut> alone = new TileCutter(TILE).cut(star);
      long id = i + 1;
      Object[] values = {"class " + i % 3};
      alone.ifPresent(
          c -> cut.add(new TileFeature(id, c.kind(), c.commands(), c.measure(), values)));
    }
    PackedLevel level = level(stars);
    assertThat(level.features(TILE))
        .as("seed %d", seed)
        .usingRecursiveFieldByFieldElementComparator()
        .isEqualTo(cut);
    assertThat(bytes(level, TILE)).isEqualTo(bytes(level(stars), TILE)).isNotEmpty();
  }

  @Test
  void holesAndPartsStay() throws TooLarge {
    Geometry geometry =
        inTile(
            "MULTIPOLYGON (((100 100, 100 900, 900 900, 900 100, 100 100), (200 200, 800 200, 800 800, 200 800, 200 200)), ((1000 100, 1000 200, 1100 200, 1000 100)))");
    TileFeature feature = level(List.of(geometry)).features(TILE).get(0);
    assertThat(feature.commands()).isEqualTo(new TileCutter(TILE).cut(geometry).get().commands());
    assertThat(feature.measure()).isEqualTo(640_000 - 360_000 + 5_000);
  }

  @Test
  void neighboursHoldTheSamePointsAroundTheirCommonEdge() throws TooLarge {
    List<Geometry> stars = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      stars.add(star(4096 + 400 * random.nextGaussian(), 300 + 17 * i, 100 + 2 * i));
    }
    PackedLevel level = level(stars);
    QuadTile east = new QuadTile(Quad.WEB_MERCATOR, TILE.z(), TILE.row(), TILE.col() + 1);
    Set<Coordinate> here = aroundEdge(level, TILE, 0);
    assertThat(here).as("seed %d", seed).hasSizeGreaterThan(300);
    assertThat(aroundEdge(level, east, QuadTile.EXTENT)).as("seed %d", seed).isEqualTo(here);
  }

  /** Half of the common strip: at its rim, specks that clipping makes of spikes are left out. */
  private static Set<Coordinate> aroundEdge(PackedLevel level, QuadTile tile, int shift) {
    Set<Coordinate> points = new HashSet<>();
    for (TileFeature feature : level.features(tile)) {
      for (Coordinate c : TileCutterTest.decoded(feature).getCoordinates()) {
        double x = c.x + shift - QuadTile.EXTENT;
        if (Math.abs(x) < TileBox.BUFFER / 2.0 && c.y > 0 && c.y < QuadTile.EXTENT) {
          points.add(new Coordinate(x, c.y));
        }
      }
    }
    return points;
  }

  @Test
  void everyPolygonOfAPixelOrMoreIsInTheTilesThatItReachesInto() throws TooLarge {
    List<Geometry> stars = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      stars.add(
          star(4096 * random.nextDouble(), 4096 * random.nextDouble(), 10 + random.nextInt(90)));
    }
    Set<Long> found = new HashSet<>();
    level(stars).features(TILE).forEach(feature -> found.add(feature.id()));
    assertThat(found).as("seed %d", seed).hasSize(300);
  }

  @Test
  void aLevelThatWouldTakeTooMuchMemoryIsRefused() {
    PackedLevelWriter writer = new PackedLevelWriter(WorldUnits.of(TILE), 0, 100);
    assertThatThrownBy(
            () -> {
              for (int i = 1; i < 10; i++) {
                writer.add(i, star(2000, 2000, 500), new Object[0]);
              }
            })
        .isInstanceOf(TooLarge.class);
  }
}
