package io.tantu.geometry;

import io.tantu.problem.Interruption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.hprtree.HilbertEncoder;

/**
 * The outlines of all polygons added up, interior on the left: an edge that two neighbours share
 * runs once each way and cancels. Polygons are taken along a Hilbert curve in chunks, each by
 * itself, so that neighbours meet while their edges are still at hand. The order changes nothing:
 * counts are whole numbers.
 */
final class OutlineSum {

  private static final int CHUNKS = 16;
  private static final int HILBERT_LEVEL = 12;
  private static final int CHECKED_EVERY = 1_000;

  private OutlineSum() {}

  static EdgeBalance of(List<? extends Geometry> polygons) {
    int[] order = alongHilbertCurve(polygons);
    Interruption interruption = Interruption.ofThisThread();
    List<EdgeBalance> chunks =
        IntStream.range(0, CHUNKS)
            .parallel()
            .mapToObj(chunk -> sumOfChunk(polygons, order, chunk, interruption))
            .toList();
    EdgeBalance sum = new EdgeBalance();
    chunks.forEach(sum::addAll);
    return sum;
  }

  private static EdgeBalance sumOfChunk(
      List<? extends Geometry> polygons, int[] order, int chunk, Interruption interruption) {
    EdgeBalance sum = new EdgeBalance();
    int end = (int) ((long) order.length * (chunk + 1) / CHUNKS);
    for (int i = (int) ((long) order.length * chunk / CHUNKS); i < end; i++) {
      if (i % CHECKED_EVERY == 0) {
        interruption.check();
      }
      Geometry geometry = polygons.get(order[i]);
      for (int part = 0; part < geometry.getNumGeometries(); part++) {
        if (geometry.getGeometryN(part) instanceof Polygon polygon) {
          add(sum, polygon);
        }
      }
    }
    return sum;
  }

  private static void add(EdgeBalance sum, Polygon polygon) {
    add(sum, polygon.getExteriorRing(), true);
    for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
      add(sum, polygon.getInteriorRingN(hole), false);
    }
  }

  private static void add(EdgeBalance sum, LinearRing ring, boolean counterClockwise) {
    CoordinateSequence corners = ring.getCoordinateSequence();
    if (corners.size() < 4) {
      return;
    }
    int count = Orientation.isCCW(corners) == counterClockwise ? 1 : -1;
    for (int i = 1; i < corners.size(); i++) {
      sum.add(corners.getX(i - 1), corners.getY(i - 1), corners.getX(i), corners.getY(i), count);
    }
  }

  private static int[] alongHilbertCurve(List<? extends Geometry> polygons) {
    Envelope extent = new Envelope();
    polygons.forEach(polygon -> extent.expandToInclude(polygon.getEnvelopeInternal()));
    HilbertEncoder curve = new HilbertEncoder(HILBERT_LEVEL, extent);
    long[] keys = new long[polygons.size()];
    for (int i = 0; i < keys.length; i++) {
      Envelope envelope = polygons.get(i).getEnvelopeInternal();
      long place = envelope.isNull() || !(extent.getArea() > 0) ? 0 : curve.encode(envelope);
      keys[i] = place << 32 | i;
    }
    Arrays.parallelSort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }
}
