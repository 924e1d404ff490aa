package io.tantu.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Makes a polygon of rings as a file holds them, which may be open or too short for a JTS ring: a
 * reader uses this before {@link GeometryCheck}. Stateless, safe for any thread.
 */
public final class PolygonAssembly {

  private PolygonAssembly() {}

  /**
   * A polygon of the first ring as shell and the others as holes, empty when the shell cannot be
   * one. Adds {@code unclosed-ring} for each ring that had to be closed and {@code too-few-points}
   * for each that was left out, to {@code defects}.
   */
  public static Polygon of(
      List<Coordinate[]> rings, GeometryFactory factory, List<Defect> defects) {
    List<LinearRing> kept = new ArrayList<>(rings.size());
    for (Coordinate[] ring : rings) {
      LinearRing closed = ring(ring, factory, defects);
      if (closed != null) {
        kept.add(closed);
      } else if (kept.isEmpty()) {
        return factory.createPolygon();
      }
    }
    return kept.isEmpty()
        ? factory.createPolygon()
        : factory.createPolygon(
            kept.get(0), kept.subList(1, kept.size()).toArray(LinearRing[]::new));
  }

  private static LinearRing ring(
      Coordinate[] vertices, GeometryFactory factory, List<Defect> defects) {
    Coordinate[] closed = vertices;
    if (vertices.length > 0 && !vertices[0].equals2D(vertices[vertices.length - 1])) {
      closed = Arrays.copyOf(vertices, vertices.length + 1);
      closed[vertices.length] = vertices[0].copy();
      defects.add(new Defect(Finding.UNCLOSED_RING, vertices[0]));
    }
    if (closed.length < 4) {
      Coordinate at = vertices.length == 0 ? null : vertices[0];
      defects.add(new Defect(Finding.SHORT_RING, at, vertices.length));
      return null;
    }
    return factory.createLinearRing(closed);
  }
}
