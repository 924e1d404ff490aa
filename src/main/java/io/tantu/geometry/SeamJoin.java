package io.tantu.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;

/**
 * Joins polygons that were cut along the lines of a square grid to those they were before. Only
 * edges on grid lines are looked at: where two polygons lie on either side of one it goes, and what
 * is left of their rings is linked to new ones, so that the cost is that of reading the vertices
 * once, where a union would node all edges anew. Vertices nearer to a grid line than a micrometre
 * count as on it; those that only the cut had made are taken out again.
 *
 * <p>Not for use by several threads; {@link #join} makes one for each call.
 */
public final class SeamJoin {

  /** Relative to the area, beyond which the joined rings are not trusted. */
  private static final double AREA_ERROR = 1e-9;

  /** A piece of a grid line between neighbouring vertices on it. */
  private record Edge(Coordinate from, Coordinate to) {
    Edge turned() {
      return new Edge(to, from);
    }
  }

  /** A ring of a piece, closed, with its interior on the left. */
  private record Ring(int piece, List<Coordinate> vertices) {}

  private final SeamGrid grid;
  private final GeometryFactory factory;
  private final List<Polygon> pieces;
  private final List<Ring> rings = new ArrayList<>();

  private final Map<Edge, Integer> edges = new HashMap<>();
  private final int[] groups;

  private SeamJoin(List<Polygon> pieces, SeamGrid grid, GeometryFactory factory) {
    this.pieces = pieces;
    this.grid = grid;
    this.factory = factory;
    this.groups = new int[pieces.size()];
    Arrays.setAll(groups, i -> i);
  }

  /**
   * The polygons as they were before they were cut.
   *
   * @param pieces valid, not empty and without common ground, each within one square of the grid
   * @param side of the grid's squares, whose lines are the multiples of it
   */
  public static List<Polygon> join(List<Polygon> pieces, double side) {
    SeamGrid grid = new SeamGrid(side);
    List<Polygon> joined = new ArrayList<>();
    List<Polygon> meeting = new ArrayList<>();
    for (Polygon piece : pieces) {
      (grid.meetsLine(piece.getEnvelopeInternal()) ? meeting : joined).add(piece);
    }
    if (!meeting.isEmpty()) {
      joined.addAll(new SeamJoin(meeting, grid, meeting.get(0).getFactory()).joined());
    }
    return joined;
  }

  private List<Polygon> joined() {
    for (int i = 0; i < pieces.size(); i++) {
      Polygon polygon = pieces.get(i);
      take(i, polygon.getExteriorRing(), true);
      for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
        take(i, polygon.getInteriorRingN(hole), false);
      }
    }
    List<Ring> split = rings.stream().map(this::split).toList();
    split.forEach(this::count);
    for (Edge edge : edges.keySet()) {
      Integer other = edges.get(edge.turned());
      if (other != null) {
        groups[group(edges.get(edge))] = group(other);
      }
    }
    Map<Integer, List<Ring>> outlines = new TreeMap<>();
    split.forEach(
        ring -> outlines.computeIfAbsent(group(ring.piece()), any -> new ArrayList<>()).add(ring));
    Map<Integer, List<Geometry>> members = new HashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      members.computeIfAbsent(group(i), any -> new ArrayList<>()).add(pieces.get(i));
    }
    List<Polygon> polygons = new ArrayList<>();
    outlines.forEach((group, all) -> polygons.addAll(polygons(all, members.get(group))));
    return polygons;
  }

  private int group(int piece) {
    int root = piece;
    while (groups[root] != root) {
      groups[root] = groups[groups[root]];
      root = groups[root];
    }
    return root;
  }

  /** Notes the ring with vertices beside a grid line moved onto it, and where it meets lines. */
  private void take(int piece, LinearRing ring, boolean shell) {
    boolean turn = (Area.ofRingSigned(ring.getCoordinateSequence()) < 0) != shell;
    Coordinate[] given = ring.getCoordinates();
    List<Coordinate> vertices = new ArrayList<>(given.length);
    for (int i = 0; i < given.length; i++) {
      vertices.add(grid.taken(given[turn ? given.length - 1 - i : i]));
    }
    rings.add(new Ring(piece, vertices));
  }

  /** The ring with a vertex wherever any ring has one on the grid lines that it runs along. */
  private Ring split(Ring ring) {
    List<Coordinate> vertices = new ArrayList<>(ring.vertices().size());
    Coordinate last = null;
    for (Coordinate vertex : ring.vertices()) {
      Coordinate here = grid.same(vertex);
      if (last != null && last.equals2D(here)) {
        continue;
      }
      if (last != null) {
        grid.between(last, here, vertices);
      }
      vertices.add(here);
      last = here;
    }
    return new Ring(ring.piece(), vertices);
  }

  private void count(Ring ring) {
    List<Coordinate> vertices = ring.vertices();
    for (int i = 1; i < vertices.size(); i++) {
      if (grid.alongLine(vertices.get(i - 1), vertices.get(i))) {
        edges.put(new Edge(vertices.get(i - 1), vertices.get(i)), ring.piece());
      }
    }
  }

  private boolean isGone(Coordinate from, Coordinate to) {
    return grid.alongLine(from, to)
        && edges.containsKey(new Edge(from, to))
        && edges.containsKey(new Edge(to, from));
  }

  /** The rings of pieces that hang together as polygons. */
  @SuppressWarnings("unchecked")
  private List<Polygon> polygons(List<Ring> outlines, List<Geometry> members) {
    List<Coordinate[]> whole = new ArrayList<>();
    List<Chain> chains = new ArrayList<>();
    for (Ring ring : outlines) {
      if (ring.vertices().size() >= 4) {
        cut(ring, whole, chains);
      }
    }
    if (!chains.isEmpty()) {
      whole.addAll(Chain.linked(chains));
    }
    List<LinearRing> shells = new ArrayList<>();
    List<LinearRing> holes = new ArrayList<>();
    Set<Coordinate> shared = shared(whole);
    double area = 0;
    for (Coordinate[] ring : whole) {
      Coordinate[] straight = straightened(ring, shared);
      if (straight.length >= 4) {
        double signed = -Area.ofRingSigned(straight);
        area += signed;
        (signed > 0 ? shells : holes).add(factory.createLinearRing(straight));
      }
    }
    double wanted = members.stream().mapToDouble(Geometry::getArea).sum();
    if (shells.size() == 1 && Math.abs(area - wanted) <= AREA_ERROR * wanted + SeamGrid.TOLERANCE) {
      return List.of(factory.createPolygon(shells.get(0), holes.toArray(LinearRing[]::new)));
    }
    return PolygonExtracter.getPolygons(Overlay.union(members));
  }

  /** Takes a ring as it is, or what is left of it between vertices on grid lines. */
  private void cut(Ring ring, List<Coordinate[]> whole, List<Chain> chains) {
    List<Coordinate> vertices = ring.vertices();
    int edgeCount = vertices.size() - 1;
    int first = -1;
    for (int i = 0; i < edgeCount && first < 0; i++) {
      if (grid.isOnLine(vertices.get(i))) {
        first = i;
      }
    }
    if (first < 0) {
      whole.add(vertices.toArray(Coordinate[]::new));
      return;
    }
    List<Coordinate> chain = new ArrayList<>();
    for (int step = 0; step < edgeCount; step++) {
      Coordinate from = vertices.get((first + step) % edgeCount);
      Coordinate to = vertices.get((first + step + 1) % edgeCount);
      if (isGone(from, to)) {
        continue;
      }
      if (chain.isEmpty()) {
        chain.add(from);
      }
      chain.add(to);
      if (grid.isOnLine(to)) {
        chains.add(new Chain(chain.toArray(Coordinate[]::new)));
        chain.clear();
      }
    }
  }

  /** Vertices on grid lines at which rings meet: without one the meeting would hang on rounding. */
  private Set<Coordinate> shared(List<Coordinate[]> rings) {
    Set<Coordinate> once = new HashSet<>();
    Set<Coordinate> twice = new HashSet<>();
    for (Coordinate[] ring : rings) {
      for (int i = 1; i < ring.length; i++) {
        if (grid.isOnLine(ring[i]) && !once.add(ring[i])) {
          twice.add(ring[i]);
        }
      }
    }
    return twice;
  }

  /** The closed ring without the vertices on grid lines at which it does not bend. */
  private Coordinate[] straightened(Coordinate[] ring, Set<Coordinate> kept) {
    List<Coordinate> straight = new ArrayList<>(ring.length);
    int edgeCount = ring.length - 1;
    for (int i = 0; i < edgeCount; i++) {
      Coordinate before =
          straight.isEmpty()
              ? ring[(i + edgeCount - 1) % edgeCount]
              : straight.get(straight.size() - 1);
      if (!grid.isOnLine(ring[i])
          || kept.contains(ring[i])
          || bends(before, ring[i], ring[i + 1])) {
        straight.add(ring[i]);
      }
    }
    if (!straight.isEmpty()) {
      straight.add(straight.get(0));
    }
    return straight.toArray(Coordinate[]::new);
  }

  private static boolean bends(Coordinate before, Coordinate at, Coordinate after) {
    double dx = after.x - before.x;
    double dy = after.y - before.y;
    double forward = (at.x - before.x) * dx + (at.y - before.y) * dy;
    double length = Math.hypot(dx, dy);
    double off = Math.abs(dx * (at.y - before.y) - dy * (at.x - before.x));
    return off > SeamGrid.TOLERANCE * length || forward < 0 || forward > length * length;
  }
}
