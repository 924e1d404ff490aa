package io.tantu.illustration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Geometry;

/** Gives lines that meet a common vertex wherever they cross, and leaves the others as they are. */
final class Junctions {

  private Junctions() {}

  /** The lines in the same order, with the vertices added that they share. */
  static List<Drawn> between(List<Drawn> lines, BiPredicate<Drawn, Drawn> meet) {
    List<Drawn> joined = new ArrayList<>();
    for (Drawn line : lines) {
      List<Geometry> others =
          lines.stream()
              .filter(other -> other != line && meet.test(line, other))
              .map(Drawn::shape)
              .filter(other -> near(other, line.shape()))
              .toList();
      joined.add(new Drawn(crossed(line.shape(), others), line.attributes()));
    }
    return joined;
  }

  private static boolean near(Geometry one, Geometry other) {
    return one.getEnvelopeInternal().intersects(other.getEnvelopeInternal());
  }

  private static Geometry crossed(Geometry line, List<Geometry> others) {
    Coordinate[] vertices = line.getCoordinates();
    CoordinateList all = new CoordinateList();
    for (int i = 0; i + 1 < vertices.length; i++) {
      Coordinate from = vertices[i];
      all.add(from, false);
      TreeSet<Coordinate> crossings =
          new TreeSet<>(
              Comparator.<Coordinate>comparingDouble(from::distance)
                  .thenComparing(Comparator.naturalOrder()));
      for (Geometry other : others) {
        addCrossings(from, vertices[i + 1], other.getCoordinates(), crossings);
      }
      crossings.forEach(crossing -> all.add(crossing, false));
    }
    all.add(vertices[vertices.length - 1], false);
    return line.getFactory().createLineString(all.toCoordinateArray());
  }

  /** In one order of the two segments, so that both lines get the same digits. */
  private static void addCrossings(
      Coordinate from, Coordinate to, Coordinate[] other, TreeSet<Coordinate> crossings) {
    LineIntersector crossing = new RobustLineIntersector();
    for (int j = 0; j + 1 < other.length; j++) {
      if (from.compareTo(other[j]) < 0) {
        crossing.computeIntersection(from, to, other[j], other[j + 1]);
      } else {
        crossing.computeIntersection(other[j], other[j + 1], from, to);
      }
      for (int k = 0; k < crossing.getIntersectionNum(); k++) {
        crossings.add(crossing.getIntersection(k).copy());
      }
    }
  }
}
