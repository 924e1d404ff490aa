package io.tantu.charging.checks;

import io.tantu.geodesy.GaussKruger;
import io.tantu.measure.PointZones;
import io.tantu.measure.ZoneSet;
import io.tantu.snapshot.Snapshot;
import java.util.List;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** The counties and, where they are loaded, the roads that stations stand among. For one thread. */
final class CityGround {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final GaussKruger projection;
  private final ZoneSet counties;
  private final PointZones places;
  private final IndexedFacetDistance roads;

  /**
   * @param roads in the projection of the counties; null for none
   */
  CityGround(Snapshot counties, Snapshot roads) {
    projection = counties.projection();
    this.counties = ZoneSet.of(counties);
    places = new PointZones(this.counties.geometries().subList(0, this.counties.size()));
    this.roads =
        roads == null || roads.size() == 0
            ? null
            : new IndexedFacetDistance(FACTORY.buildGeometry(List.copyOf(roads.projected())));
  }

  /** A place on this ground. */
  final class Spot {

    private final Geometry point;
    private final List<Integer> inside;

    private Spot(Geometry point) {
      this.point = point;
      inside = places.of(point);
    }

    boolean inCity() {
      return !inside.isEmpty();
    }

    boolean inCounty(String code) {
      return inside.stream().anyMatch(county -> code.equals(counties.code(county)));
    }

    /** Metres on the plane, at most 0.1 % off; empty without roads. */
    OptionalDouble toRoad() {
      return roads == null ? OptionalDouble.empty() : OptionalDouble.of(roads.distance(point));
    }
  }

  /** Whether a county has the code. */
  boolean hasCounty(String code) {
    for (int county = 0; county < counties.size(); county++) {
      if (code.equals(counties.code(county))) {
        return true;
      }
    }
    return false;
  }

  Spot spot(double lon, double lat) {
    double[] at = new double[2];
    projection.project(lon, lat, at);
    return new Spot(FACTORY.createPoint(new Coordinate(at[0], at[1])));
  }
}
