package io.tantu.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Writes a land-survey-like layer over Yinchuan: a seamless mosaic of parcels with ragged shared
 * edges. The same arguments always give the same bytes.
 *
 * <p>Each line holds, with tabs between: id from 0, land class (code of the third national survey),
 * m³/ha (forest classes only, else empty), EWKB in hex (SRID 4490, longitude before latitude,
 * degrees). A few parcels in ten thousand intersect themselves, as in real surveys.
 */
final class ParcelGenerator {

  private static final String[] CLASSES = {
    "0301", "0302", "0305", "0307", "0404", "1106", "0603", "0101", "0102"
  };
  private static final String FOREST = "030";
  private static final Envelope MAP = new Envelope(105.7, 107.0, 37.5, 38.95);
  private static final double RAGGEDNESS = 0.12;

  private final int count;
  private final int edgeDepth;
  private final long seed;

  /**
   * @param edgeDepth how often each edge is broken in two; 3 gives about 49 vertices a parcel
   */
  ParcelGenerator(int count, int edgeDepth, long seed) {
    this.count = count;
    this.edgeDepth = edgeDepth;
    this.seed = seed;
  }

  void write(Path file) throws IOException {
    // One sequence for sites, classes and volumes: their order decides the bytes.
    Random random = new Random(seed);
    GeometryFactory factory = new GeometryFactory(new PrecisionModel(), Parcels.SRID);
    Geometry cells = cells(random, factory);
    WKBWriter wkb = new WKBWriter(2, ByteOrderValues.BIG_ENDIAN, true);
    try (Writer out = new BufferedWriter(Files.newBufferedWriter(file), 1 << 20)) {
      for (int i = 0; i < cells.getNumGeometries(); i++) {
        Polygon parcel = parcel(cells.getGeometryN(i), factory);
        String landClass = CLASSES[random.nextInt(CLASSES.length)];
        String volume = landClass.startsWith(FOREST) ? volume(random) : "";
        String geometry = WKBWriter.toHex(wkb.write(parcel));
        out.write(i + "\t" + landClass + "\t" + volume + "\t" + geometry + "\n");
      }
    }
  }

  private Geometry cells(Random random, GeometryFactory factory) {
    List<Coordinate> sites = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      double lon = 105.75 + random.nextDouble() * 1.2;
      sites.add(new Coordinate(lon, 37.55 + random.nextDouble() * 1.35));
    }
    VoronoiDiagramBuilder voronoi = new VoronoiDiagramBuilder();
    voronoi.setSites(sites);
    voronoi.setClipEnvelope(MAP);
    return voronoi.getDiagram(factory);
  }

  private static String volume(Random random) {
    return String.format(Locale.ROOT, "%.1f", 5 + random.nextDouble() * 90);
  }

  private Polygon parcel(Geometry cell, GeometryFactory factory) {
    Coordinate[] corners = cell.getCoordinates();
    List<Coordinate> ring = new ArrayList<>();
    for (int k = 0; k < corners.length - 1; k++) {
      List<Coordinate> edge = raggedEdge(corners[k], corners[k + 1]);
      ring.addAll(edge.subList(0, edge.size() - 1));
    }
    ring.add(ring.get(0).copy());
    return factory.createPolygon(ring.toArray(new Coordinate[0]));
  }

  /** The same line whichever of two neighbours asks for it, so that the mosaic has no gap. */
  private List<Coordinate> raggedEdge(Coordinate a, Coordinate b) {
    Coordinate low = a.compareTo(b) < 0 ? a : b;
    Coordinate high = low == a ? b : a;
    long key = seed;
    for (double value : new double[] {low.x, low.y, high.x, high.y}) {
      key = key * 31 + Double.hashCode(value);
    }
    List<Coordinate> line = new ArrayList<>();
    line.add(low);
    displace(low, high, edgeDepth, new Random(key), line);
    line.add(high);
    if (low != a) {
      Collections.reverse(line);
    }
    return line;
  }

  private static void displace(
      Coordinate p, Coordinate q, int depth, Random random, List<Coordinate> line) {
    if (depth == 0) {
      return;
    }
    double length = p.distance(q);
    double offset = (random.nextDouble() - 0.5) * RAGGEDNESS * length;
    double scale = length == 0 ? 1 : length;
    Coordinate middle =
        new Coordinate(
            (p.x + q.x) / 2 - offset * (q.y - p.y) / scale,
            (p.y + q.y) / 2 + offset * (q.x - p.x) / scale);
    displace(p, middle, depth - 1, random, line);
    line.add(middle);
    displace(middle, q, depth - 1, random, line);
  }
}
