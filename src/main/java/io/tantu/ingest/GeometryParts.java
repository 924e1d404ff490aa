package io.tantu.ingest;

import io.tantu.geometry.Defect;
import io.tantu.geometry.PolygonAssembly;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Builds JTS geometries from vertices that may be wrong: open rings are closed, parts too short to
 * be a line or a ring are dropped, and both are noted as flaws.
 */
final class GeometryParts {

  static final GeometryFactory FACTORY = new GeometryFactory();

  private final VertexBuffer vertices;
  private final List<Flaw> flaws;

  GeometryParts(VertexBuffer vertices, List<Flaw> flaws) {
    this.vertices = vertices;
    this.flaws = flaws;
  }

  /** Refuses vertices that no ring could be closed with. */
  boolean areFinite() {
    int wrong = vertices.firstNotFinite();
    if (wrong >= 0) {
      Coordinate seen = vertices.coordinate(wrong);
      flaws.add(new Flaw("not-finite", null, RecordSentence.VERTEX_IS.text(wrong, seen.x, seen.y)));
    }
    return wrong < 0;
  }

  Point point(int index) {
    return FACTORY.createPoint(vertices.coordinate(index));
  }

  /** The line through the vertices, or null when they are fewer than two. */
  LineString line(int from, int to) {
    if (to - from < 2) {
      flaws.add(
          new Flaw(
              "too-few-points",
              to > from ? vertices.coordinate(from) : null,
              RecordSentence.SHORT_LINE.text(to - from)));
      return null;
    }
    return FACTORY.createLineString(vertices.coordinates(from, to));
  }

  /** The ring through the vertices, closed if need be, or null when they are too few. */
  LinearRing ring(int from, int to) {
    if (to == from) {
      return null;
    }
    Coordinate[] ring = vertices.coordinates(from, to);
    List<Defect> defects = new ArrayList<>();
    Polygon alone = PolygonAssembly.of(Collections.singletonList(ring), FACTORY, defects);
    defects.forEach(defect -> flaws.add(Flaw.of(defect)));
    return alone.isEmpty() ? null : alone.getExteriorRing();
  }

  /**
   * A polygon from its rings, shell first, nulls skipped.
   *
   * @return null when the shell is missing
   */
  static Polygon polygon(List<LinearRing> rings) {
    if (rings.isEmpty() || rings.get(0) == null) {
      return null;
    }
    List<LinearRing> holes = new ArrayList<>(rings.subList(1, rings.size()));
    holes.removeIf(Objects::isNull);
    return FACTORY.createPolygon(rings.get(0), holes.toArray(LinearRing[]::new));
  }

  /** The one part itself, or a multi-geometry of several; null when nothing is left. */
  static Geometry single(List<? extends Geometry> parts) {
    List<Geometry> present = new ArrayList<>(parts);
    present.removeIf(Objects::isNull);
    return present.isEmpty() ? null : FACTORY.buildGeometry(present);
  }
}
