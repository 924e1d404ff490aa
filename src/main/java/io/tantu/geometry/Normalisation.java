package io.tantu.geometry;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Puntal;
import org.locationtech.jts.geom.impl.CoordinateArraySequence;
import org.locationtech.jts.geom.util.GeometryTransformer;

/** Drops what a map in the plane has no use for: heights, measures, points that repeat. */
final class Normalisation extends GeometryTransformer {

  private Coordinate firstRepeated;
  private int repeated;

  private Normalisation() {}

  /** A normalised copy, or the geometry itself when there is nothing to drop. */
  static Geometry of(Geometry geometry, Ordinates ordinates, List<Defect> defects) {
    if (ordinates.firstZ() != null) {
      defects.add(new Defect(Finding.Z_DROPPED, ordinates.firstZ()));
    }
    if (ordinates.firstM() != null) {
      defects.add(new Defect(Finding.M_DROPPED, ordinates.firstM()));
    }
    boolean flat = ordinates.firstZ() == null && ordinates.firstM() == null;
    if (flat && (geometry instanceof Puntal || !RepeatedPoints.areIn(geometry))) {
      return geometry;
    }
    Normalisation normalisation = new Normalisation();
    Geometry normal = normalisation.transform(geometry);
    if (normalisation.repeated > 0) {
      defects.add(
          new Defect(Finding.REPEATED_POINTS, normalisation.firstRepeated, normalisation.repeated));
    }
    return normal;
  }

  /** A ring or line too short to lose a point keeps it, so that the validity check can name it. */
  @Override
  protected CoordinateSequence transformCoordinates(CoordinateSequence vertices, Geometry parent) {
    int distinct = RepeatedPoints.distinct(vertices);
    boolean keepAll = parent instanceof Puntal || distinct < RepeatedPoints.fewest(parent);
    Coordinate[] kept = new Coordinate[keepAll ? vertices.size() : distinct];
    int size = 0;
    for (int i = 0; i < vertices.size(); i++) {
      if (keepAll || !RepeatedPoints.repeats(vertices, i)) {
        kept[size++] = new CoordinateXY(vertices.getX(i), vertices.getY(i));
      } else {
        count(vertices, i);
      }
    }
    return new CoordinateArraySequence(kept, 2);
  }

  private void count(CoordinateSequence vertices, int i) {
    repeated++;
    if (firstRepeated == null) {
      firstRepeated = new Coordinate(vertices.getX(i), vertices.getY(i));
    }
  }
}
