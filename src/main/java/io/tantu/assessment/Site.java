package io.tantu.assessment;

import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geodesy.GaussKruger;
import io.tantu.geometry.Overlay;
import io.tantu.measure.ZoneClipper;
import io.tantu.measure.ZoneSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * The ground of a site inside the city, by county; projected metres and ellipsoidal areas.
 * Thread-safe.
 *
 * @param ground a polygon or multipolygon
 * @param prepared the same, to be asked often
 * @param outsideSquareMetres what lies outside every county, and is not assessed
 */
record Site(
    Geometry ground,
    PreparedGeometry prepared,
    double squareMetres,
    double outsideSquareMetres,
    List<Part> parts) {

  /** Less is the noise of coordinates along the city's line. */
  private static final double LEAST_SQUARE_METRES = 0.01;

  /** What the parts of a whole may lack of it by rounding alone. */
  private static final double NOISE = 1e-9;

  /**
   * The ground in one county.
   *
   * @param county its place among the counties
   */
  record Part(int county, Geometry ground, double squareMetres, ZoneClipper clipper) {}

  /** The part of the outline inside the counties; empty when there is none. */
  static Optional<Site> of(Geometry outline, ZoneSet counties, GaussKruger projection) {
    EllipsoidalArea areas = new EllipsoidalArea(projection);
    List<Part> parts = new ArrayList<>();
    for (int county = 0; county < counties.size(); county++) {
      Geometry ground = counties.clippers().get(county).part(outline);
      double squareMetres = areas.squareMetres(ground);
      if (squareMetres >= LEAST_SQUARE_METRES) {
        parts.add(new Part(county, ground, squareMetres, new ZoneClipper(ground, areas)));
      }
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    double lost = outline.getArea() - parts.stream().mapToDouble(p -> p.ground.getArea()).sum();
    Part first = parts.get(0);
    double whole = first.ground == outline ? first.squareMetres : areas.squareMetres(outline);
    if (lost < Math.max(LEAST_SQUARE_METRES, NOISE * whole)) {
      return Optional.of(of(outline, whole, 0, parts));
    }
    Geometry ground = Overlay.union(parts.stream().map(Part::ground).toList());
    double inside = areas.squareMetres(ground);
    return Optional.of(of(ground, inside, whole - inside, parts));
  }

  private static Site of(Geometry ground, double inside, double outside, List<Part> parts) {
    return new Site(ground, PreparedGeometryFactory.prepare(ground), inside, outside, parts);
  }

  /** The part of it that the ground takes, 0 to 1 whatever order areas were summed in. */
  double share(double squareMetres) {
    return Math.min(1, squareMetres / this.squareMetres);
  }

  List<ZoneClipper> clippers() {
    return parts.stream().map(Part::clipper).toList();
  }

  /** Whether any of the geometry lies on the ground, its border included. */
  boolean meets(Geometry geometry) {
    return holdsAVertex(geometry) || prepared.intersects(geometry);
  }

  /** Tells most that do, without an index of the ground's edges. */
  private boolean holdsAVertex(Geometry geometry) {
    Envelope place = new Envelope();
    for (Coordinate vertex : geometry.getCoordinates()) {
      place.init(vertex);
      for (Part part : parts) {
        if (part.clipper.surelyHolds(place)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The box of all that is at most so many metres away. */
  Envelope around(double metres) {
    Envelope box = new Envelope(ground.getEnvelopeInternal());
    box.expandBy(metres);
    return box;
  }
}
