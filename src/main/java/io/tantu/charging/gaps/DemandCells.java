package io.tantu.charging.gaps;

import io.tantu.charging.gaps.GapAreas.CountyGap;
import io.tantu.charging.gaps.GapAreas.GapArea;
import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geodesy.GaussKruger;
import io.tantu.geometry.GeoJson;
import io.tantu.geometry.Overlay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** The squares round demand points, in the plane of all of them. Immutable. */
final class DemandCells {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final DemandWays ways;
  private final double halfSide;
  private final GaussKruger plane;

  /**
   * @param ways of at least one demand point
   */
  DemandCells(DemandWays ways, double sideMetres) {
    this.ways = ways;
    this.halfSide = sideMetres / 2;
    Envelope bounds = new Envelope();
    ways.demand().forEach(point -> bounds.expandToInclude(point.lon(), point.lat()));
    this.plane = GaussKruger.forBounds(bounds);
  }

  /**
   * The united squares of some demand points, by county.
   *
   * @param points indices
   */
  List<GapArea> byCounty(List<Integer> points) {
    Map<String, List<Integer>> byCode = new TreeMap<>();
    for (int point : points) {
      String code = ways.demand().get(point).countyCode();
      byCode.computeIfAbsent(code, any -> new ArrayList<>()).add(point);
    }
    return byCode.entrySet().stream().map(one -> area(one.getKey(), one.getValue())).toList();
  }

  private GapArea area(String code, List<Integer> points) {
    Geometry united = Overlay.union(points.stream().map(this::square).toList());
    CountyGap gap =
        new CountyGap(
            code,
            ways.counties().get(code),
            points.stream().mapToLong(i -> ways.demand().get(i).residents()).sum(),
            points.size(),
            Math.round(new EllipsoidalArea(plane).squareMetres(united)),
            CountyTally.rounded(
                points.stream().mapToDouble(i -> ways.metres()[i]).max().orElseThrow()));
    return new GapArea("Feature", gap, GeoJson.polygons(plane.unproject(united)));
  }

  /**
   * With its middle at whole metres, so that no two leave a gap too narrow for GeoJSON's digits.
   */
  private Geometry square(int point) {
    double[] at = new double[2];
    plane.project(ways.demand().get(point).lon(), ways.demand().get(point).lat(), at);
    double east = Math.rint(at[0]);
    double north = Math.rint(at[1]);
    return GEOMETRIES.toGeometry(
        new Envelope(east - halfSide, east + halfSide, north - halfSide, north + halfSide));
  }
}
