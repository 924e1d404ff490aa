package io.tantu.geometry;

import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;

/** Valid star-shaped polygons in city coordinates, and nearly equal copies of them. */
final class RandomPolygons {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final Random random;

  RandomPolygons(long seed) {
    random = new Random(seed);
  }

  Geometry star() {
    int vertices = 3 + random.nextInt(40);
    double centreX = 600_000 + 400 * random.nextDouble();
    double centreY = 4_260_000 + 400 * random.nextDouble();
    Coordinate[] ring = new Coordinate[vertices + 1];
    for (int i = 0; i < vertices; i++) {
      double angle = 2 * Math.PI * (i + 0.4 * random.nextDouble()) / vertices;
      double radius = 50 + 450 * random.nextDouble();
      ring[i] =
          new Coordinate(centreX + radius * Math.cos(angle), centreY + radius * Math.sin(angle));
    }
    ring[vertices] = ring[0].copy();
    return FACTORY.createPolygon(ring);
  }

  /** A star that may have lost the ground of others, and so have holes, bays and parts. */
  Geometry holed() {
    Geometry polygon = star();
    for (int others = random.nextInt(3); others > 0; others--) {
      Geometry rest = Overlay.difference(polygon, star());
      polygon = rest.isEmpty() ? polygon : rest;
    }
    return polygon;
  }

  /** Moved and turned so little that most edges run almost along the old ones. */
  Geometry nearly(Geometry polygon) {
    double scale = Math.pow(10, -9 + 9 * random.nextDouble());
    Coordinate centre = polygon.getEnvelopeInternal().centre();
    return AffineTransformation.rotationInstance(scale * 1e-3, centre.x, centre.y)
        .translate(scale * random.nextDouble(), scale * random.nextDouble())
        .transform(polygon);
  }

  boolean coin() {
    return random.nextBoolean();
  }
}
