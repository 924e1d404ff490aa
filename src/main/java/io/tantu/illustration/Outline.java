package io.tantu.illustration;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;

/** Outlines of single things: a lake, a pond, a park. Projected metres. */
final class Outline {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final double METRES_A_CORNER = 90;

  private Outline() {}

  /**
   * A natural, star-shaped outline with exactly the wanted area.
   *
   * @param stretch long side ÷ short side
   */
  static Polygon natural(Coordinate centre, double hectares, double stretch, Chance chance) {
    double radius = Math.sqrt(hectares * 10_000 / Math.PI);
    int corners = (int) Math.max(14, Math.min(48, 2 * Math.PI * radius / METRES_A_CORNER));
    double[] phase = new double[4];
    double[] depth = new double[4];
    for (int wave = 0; wave < 4; wave++) {
      phase[wave] = chance.between(0, 2 * Math.PI);
      depth[wave] = chance.between(0.05, 0.24) / (1 + 0.6 * wave);
    }
    double turn = chance.between(0, Math.PI);
    CoordinateList ring = new CoordinateList();
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      double r = radius * (1 + 0.04 * chance.normal());
      for (int wave = 0; wave < 4; wave++) {
        r += radius * depth[wave] * StrictMath.cos((wave + 2) * angle + phase[wave]);
      }
      r = Math.max(r, 0.35 * radius);
      double x = r * StrictMath.cos(angle) * Math.sqrt(stretch);
      double y = r * StrictMath.sin(angle) / Math.sqrt(stretch);
      ring.add(
          new Coordinate(
              centre.x + x * StrictMath.cos(turn) - y * StrictMath.sin(turn),
              centre.y + x * StrictMath.sin(turn) + y * StrictMath.cos(turn)));
    }
    ring.closeRing();
    return scaled(GEOMETRIES.createPolygon(ring.toCoordinateArray()), centre, hectares);
  }

  /**
   * A built outline: a rectangle whose sides are stepped a little.
   *
   * @param bearing of the long side, degrees clockwise from north
   */
  static Polygon built(Coordinate centre, double hectares, double bearing, Chance chance) {
    double half = Math.sqrt(hectares * 10_000) / 2;
    double along = 1.25 * half;
    double across = half / 1.25;
    double[][] corners = {
      {-across, -along}, {across * 0.3, -along}, {across * 0.3, -along * 0.86},
      {across, -along * 0.86}, {across, along * 0.6}, {across * 0.7, along * 0.6},
      {across * 0.7, along}, {-across * 0.8, along}, {-across, along * 0.8}
    };
    CoordinateList ring = new CoordinateList();
    for (double[] corner : corners) {
      ring.add(
          new Coordinate(
              centre.x + corner[0] * chance.between(0.92, 1.08),
              centre.y + corner[1] * chance.between(0.94, 1.06)));
    }
    ring.closeRing();
    Polygon upright = GEOMETRIES.createPolygon(ring.toCoordinateArray());
    AffineTransformation turn =
        AffineTransformation.rotationInstance(StrictMath.toRadians(-bearing), centre.x, centre.y);
    return scaled((Polygon) turn.transform(upright), centre, hectares);
  }

  private static Polygon scaled(Polygon polygon, Coordinate centre, double hectares) {
    double factor = Math.sqrt(hectares * 10_000 / polygon.getArea());
    return (Polygon)
        AffineTransformation.scaleInstance(factor, factor, centre.x, centre.y).transform(polygon);
  }
}
