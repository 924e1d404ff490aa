package io.tantu.geodesy;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;

/**
 * One of the CGCS2000 Gauss–Krüger systems of the EPSG registry: 3-degree zones 25–45 with the zone
 * number before the easting (4513–4533) and without (4534–4554), 6-degree zones 13–23 with
 * (4491–4501) and without (4502–4512).
 *
 * @param epsg code in the registry
 * @param centralMeridian degrees
 * @param prefix zone number in millions of metres, 0 for the systems without
 */
record ChineseGrid(int epsg, int centralMeridian, double prefix) implements SourceCrs {

  /** All of them; of two that are numerically the same the 3-degree one comes first. */
  static final List<ChineseGrid> ALL =
      Stream.of(
              zones(25, 45, zone -> new ChineseGrid(4509 + zone, 3 * zone, 0)),
              zones(25, 45, zone -> new ChineseGrid(4488 + zone, 3 * zone, 1e6 * zone)),
              zones(13, 23, zone -> new ChineseGrid(4489 + zone, 6 * zone - 3, 0)),
              zones(13, 23, zone -> new ChineseGrid(4478 + zone, 6 * zone - 3, 1e6 * zone)))
          .flatMap(zones -> zones)
          .toList();

  static Optional<ChineseGrid> ofEpsg(int code) {
    return ALL.stream().filter(grid -> grid.epsg == code).findFirst();
  }

  static Optional<ChineseGrid> of(double centralMeridian, double falseEasting) {
    return ALL.stream()
        .filter(grid -> grid.centralMeridian == centralMeridian)
        .filter(grid -> grid.prefix + 500_000 == falseEasting)
        .findFirst();
  }

  @Override
  public String id() {
    return "EPSG:" + epsg;
  }

  @Override
  public Geometry toCgcs2000(Geometry source) {
    GaussKruger zone = GaussKruger.ofCentralMeridian(centralMeridian);
    return EachVertex.copyOf(
        source,
        (x, y, lonLat) -> {
          zone.unproject(x - prefix, y, lonLat);
          if (!Double.isFinite(lonLat[0]) || !Double.isFinite(lonLat[1])) {
            throw CrsProblems.outside(id(), x, y);
          }
        });
  }

  double[] unproject(double x, double y) {
    double[] lonLat = new double[2];
    GaussKruger.ofCentralMeridian(centralMeridian).unproject(x - prefix, y, lonLat);
    return lonLat;
  }

  private static Stream<ChineseGrid> zones(int first, int last, IntFunction<ChineseGrid> grid) {
    return IntStream.rangeClosed(first, last).mapToObj(grid);
  }
}
