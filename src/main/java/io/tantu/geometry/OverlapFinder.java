package io.tantu.geometry;

import io.tantu.problem.Interruption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.coverage.CoveragePolygonValidator;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.hprtree.HPRtree;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Finds polygons that share area. Of a mosaic, whose polygons mostly meet edge to edge, only the
 * neighbourhood of {@link CrowdedGround} is looked at, which a clean one does not have. Then a
 * coverage check over all edges comes before any overlay; only what it flags is joined by envelope
 * and intersected. Stateless, safe for any thread.
 */
public final class OverlapFinder {

  /** So few are sooner compared with one another than looked into. */
  private static final int FEW = 64;

  private OverlapFinder() {}

  /**
   * All pairs that share more than the given area, sorted by first and then second index.
   *
   * @param polygons valid polygons or multipolygons in planar metres; empty ones, points and lines
   *     share nothing
   * @param minAreaSquareMetres shared areas up to this are slivers of digitising and left out
   */
  public static List<Overlap> find(List<? extends Geometry> polygons, double minAreaSquareMetres) {
    if (polygons.size() <= FEW && Envelopes.apart(polygons)) {
      return List.of();
    }
    int[] suspects = suspects(polygons);
    return findAmong(Arrays.stream(suspects).mapToObj(polygons::get).toList(), minAreaSquareMetres)
        .stream()
        .map(o -> new Overlap(suspects[o.first()], suspects[o.second()], o.shared()))
        .toList();
  }

  /** Ascending positions of all that may share area with another. */
  private static int[] suspects(List<? extends Geometry> polygons) {
    IntStream all = IntStream.range(0, polygons.size());
    Optional<List<Envelope>> crowded = CrowdedGround.of(polygons);
    if (crowded.isEmpty()) {
      return all.toArray();
    }
    HPRtree places = new HPRtree();
    crowded.get().forEach(place -> places.insert(place, place));
    return all.filter(i -> !places.query(polygons.get(i).getEnvelopeInternal()).isEmpty())
        .toArray();
  }

  private static List<Overlap> findAmong(List<? extends Geometry> among, double minArea) {
    List<Geometry> polygons = List.of(among.toArray(Geometry[]::new));
    STRtree tree = new STRtree();
    for (int i = 0; i < polygons.size(); i++) {
      if (!polygons.get(i).isEmpty()) {
        tree.insert(polygons.get(i).getEnvelopeInternal(), i);
      }
    }
    Interruption interruption = Interruption.ofThisThread();
    boolean[] flagged = new boolean[polygons.size()];
    for (int i = 0; i < flagged.length; i++) {
      interruption.check();
      flagged[i] = isFlagged(i, polygons, tree);
    }
    List<Overlap> overlaps = new ArrayList<>();
    for (int i = 0; i < flagged.length; i++) {
      if (flagged[i]) {
        interruption.check();
        join(i, polygons, flagged, tree, minArea, overlaps);
      }
    }
    overlaps.sort(Comparator.comparingInt(Overlap::first).thenComparingInt(Overlap::second));
    return overlaps;
  }

  /** As JTS's CoverageValidator tells it, which looks at all at once and cannot be stopped. */
  private static boolean isFlagged(int i, List<Geometry> polygons, STRtree tree) {
    Geometry polygon = polygons.get(i);
    List<Geometry> near = new ArrayList<>();
    for (Object found : tree.query(polygon.getEnvelopeInternal())) {
      int j = (Integer) found;
      if (j != i) {
        near.add(polygons.get(j));
      }
    }
    return !CoveragePolygonValidator.validate(polygon, near.toArray(Geometry[]::new)).isEmpty();
  }

  /**
   * The coverage check flags the polygon whose edge lies inside another, which of two that overlap
   * may be one only (a hole-less polygon around a smaller one is not flagged): a flagged polygon is
   * joined with all, each pair once.
   */
  private static void join(
      int i,
      List<? extends Geometry> polygons,
      boolean[] flagged,
      STRtree tree,
      double minArea,
      List<Overlap> overlaps) {
    Geometry polygon = polygons.get(i);
    for (Object found : tree.query(polygon.getEnvelopeInternal())) {
      int j = (Integer) found;
      if (j == i || (flagged[j] && j < i)) {
        continue;
      }
      int first = Math.min(i, j);
      int second = Math.max(i, j);
      Geometry shared = Overlay.intersection(polygons.get(first), polygons.get(second));
      if (shared.getArea() > minArea) {
        overlaps.add(new Overlap(first, second, shared));
      }
    }
  }
}
