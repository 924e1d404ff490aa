package io.tantu.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Sorts the loose rings of a Shapefile polygon into shells and holes: by what lies inside what, so
 * that neither their order nor a wrong orientation matters. A ring inside an odd number of others
 * is a hole of the smallest of them. Only a counter-clockwise ring that lies in none, among
 * clockwise ones, is taken for a hole that is out of place.
 */
final class RingNesting {

  private final LinearRing[] rings;
  private final double[] areas;
  private final boolean[] clockwise;
  private final int[] depth;
  private final int[] parent;

  private RingNesting(List<LinearRing> bySize) {
    int n = bySize.size();
    rings = bySize.toArray(LinearRing[]::new);
    areas = new double[n];
    clockwise = new boolean[n];
    depth = new int[n];
    parent = new int[n];
    Arrays.fill(parent, -1);
  }

  static List<Polygon> polygons(List<LinearRing> loose, List<Flaw> flaws) {
    List<LinearRing> bySize = new ArrayList<>(loose);
    bySize.sort(
        Comparator.comparingDouble((LinearRing r) -> -Area.ofRing(r.getCoordinates()))
            .thenComparing(LinearRing::compareTo));
    RingNesting nesting = new RingNesting(bySize);
    nesting.nest();
    return nesting.build(flaws);
  }

  private void nest() {
    STRtree larger = new STRtree();
    for (int i = 0; i < rings.length; i++) {
      Coordinate[] ring = rings[i].getCoordinates();
      areas[i] = Area.ofRing(ring);
      clockwise[i] = !Orientation.isCCW(ring);
      larger.insert(rings[i].getEnvelopeInternal(), i);
    }
    for (int i = 0; i < rings.length; i++) {
      for (Object candidate : larger.query(rings[i].getEnvelopeInternal())) {
        int outer = (Integer) candidate;
        if (outer < i && areas[outer] > areas[i] && isInside(i, outer)) {
          depth[i]++;
          // Rings are in order of size: the last one that contains this is the smallest.
          parent[i] = Math.max(parent[i], outer);
        }
      }
    }
  }

  /** Decided by the first vertex that is not on the outer ring. */
  private boolean isInside(int inner, int outer) {
    if (!rings[outer].getEnvelopeInternal().contains(rings[inner].getEnvelopeInternal())) {
      return false;
    }
    Coordinate[] outerRing = rings[outer].getCoordinates();
    for (Coordinate vertex : rings[inner].getCoordinates()) {
      int location = RayCrossingCounter.locatePointInRing(vertex, outerRing);
      if (location != Location.BOUNDARY) {
        return location == Location.INTERIOR;
      }
    }
    return true;
  }

  private List<Polygon> build(List<Flaw> flaws) {
    List<List<LinearRing>> groups = new ArrayList<>();
    int[] group = new int[rings.length];
    boolean anyClockwise = anyClockwise();
    for (int i = 0; i < rings.length; i++) {
      boolean hole = depth[i] % 2 == 1;
      if (!hole && depth[i] == 0 && !clockwise[i] && anyClockwise) {
        group[i] = -1;
        continue;
      }
      if (hole == clockwise[i]) {
        flaws.add(
            new Flaw(
                "ring-orientation",
                rings[i].getCoordinateN(0),
                (hole ? RecordSentence.CLOCKWISE_HOLE : RecordSentence.COUNTER_CLOCKWISE_SHELL)
                    .text()));
      }
      if (hole && group[parent[i]] >= 0) {
        group[i] = group[parent[i]];
        groups.get(group[i]).add(rings[i]);
      } else {
        group[i] = groups.size();
        groups.add(new ArrayList<>(List.of(rings[i])));
      }
    }
    addMisplaced(groups, group);
    return groups.stream().map(GeometryParts::polygon).toList();
  }

  /** A hole outside every shell goes to the first one: the check of the polygon then reports it. */
  private void addMisplaced(List<List<LinearRing>> groups, int[] group) {
    for (int i = 0; i < rings.length; i++) {
      if (group[i] == -1) {
        groups.get(0).add(rings[i]);
      }
    }
  }

  private boolean anyClockwise() {
    for (int i = 0; i < rings.length; i++) {
      if (clockwise[i] && depth[i] == 0) {
        return true;
      }
    }
    return false;
  }
}
